import { describe, expect, it } from 'vitest'
import { greetingPlaces, isGreeting } from '../../../catalogue/text/greetings.ts'

describe('P181: a greeting', () => {
  it.each([
    'bonjour',
    'Salut !',
    'slt',
    'hello',
    'Good morning',
    'buenos días',
    'ciao',
    'bom dia',
    'Guten Tag',
    'السلام عليكم',
    'добрий день',
    'bonjour madame, merci',
  ])('"%s" is one', words => {
    expect(isGreeting(words)).toBe(true)
  })

  it.each(['bonjour je cherche un travail', 'merci de m’aider', 'día', 'morning shift', 'infirmier', '', '   ', '!'])(
    '"%s" says something else',
    words => {
      expect(isGreeting(words)).toBe(false)
    },
  )

  it('stands beside what is asked for', () => {
    expect([...greetingPlaces(['good', 'morning', 'jobs'])]).toEqual([0, 1])
    expect([...greetingPlaces(['good', 'jobs'])]).toEqual([])
  })
})
