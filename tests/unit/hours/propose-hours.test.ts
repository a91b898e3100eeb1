import { describe, expect, test } from 'vitest'
import { checkHours } from '../../../catalogue/check/check-hours.ts'
import { readWallHours } from '../../../catalogue/hours/expand-hours.ts'
import { proposeHours } from '../../../catalogue/hours/propose-hours.ts'
import * as demo from '../demo-centre-folder.ts'

const SPAN = { holidays: { public: [], school: [] } as never, from: '2026-11-24', days: 30 }

describe('hours in words', () => {
  test.each([
    ['lundi 14h-17h30', 'Mo 14:00-17:30'],
    ['Lundi 14 h – 17 h 30', 'Mo 14:00-17:30'],
    ['du lundi au vendredi de 9h à 12h et de 14h à 17h30', 'Mo-Fr 09:00-12:00,14:00-17:30'],
    ['mardi et jeudi 9h-12h, vendredi 14h-16h', 'Tu,Th 09:00-12:00; Fr 14:00-16:00'],
    ['Monday to Friday 9:00 to 17:00', 'Mo-Fr 09:00-17:00'],
    ['lunes a viernes 9:00-14:00', 'Mo-Fr 09:00-14:00'],
    ['lunedì 9.30-12.30 / 14.00-17.00', 'Mo 09:30-12:30,14:00-17:00'],
    ['segunda-feira das 9h às 12h', 'Mo 09:00-12:00'],
    ['Montag bis Freitag 8 Uhr bis 16 Uhr', 'Mo-Fr 08:00-16:00'],
    ['понеділок 9:00-17:00', 'Mo 09:00-17:00'],
    ['الاثنين 9:00-17:00', 'Mo 09:00-17:00'],
    ['Mo 9h-12h', 'Mo 09:00-12:00'],
  ])('%s', (words, hours) => {
    expect(proposeHours(words)).toBe(hours)
    expect(readWallHours(hours, SPAN)).not.toHaveProperty('message')
  })

  test.each([
    'sur rendez-vous',
    'lundi sauf férié 9h-12h',
    'lundi',
    '9h-12h',
    'lundi 9h',
    'lundi 9h-12h-14h',
    'fermé le mardi 9h-12h',
    'lundi 9-12',
    '',
    'lundi 9h-12h (1er étage)',
  ])('are not guessed where a word is not understood: %s', words => expect(proposeHours(words)).toBeUndefined())

  test('are refused by check with what to write, and never with the words of a parser', () => {
    const [desk] = demo.desks
    const said = (hours: string) =>
      checkHours(
        { ...demo, languages: [], questions: [], desks: [{ ...desk!, hours, aliases: [] }], services: [], events: [] },
        '2026-11-24',
      )
    expect(said('lundi 14h-17h30')).toMatchObject([
      {
        field: 'hours',
        message: 'These hours cannot be read: if "Mo 14:00-17:30" is meant, write that. Until then they are text, and never "open".',
      },
    ])
    expect(said('sur rendez-vous')[0]?.message).toContain('write them as "Mo-Fr 09:00-12:00,14:00-17:30; PH off"')
  })
})
