import { describe, expect, test } from 'vitest'
import { saidIn } from '../../../catalogue/search/said-in.ts'

const all = (words: string): string => saidIn(words, { first: 0, last: words.split(' ').length - 1 })

// P632: a reason is made of words that say something.
describe('P632: what told a situation is quoted', () => {
  test('without a number or an "and" at its edges', () => {
    expect(all("17 et l'école")).toBe("l'école")
    expect(all('sans diplôme et')).toBe('sans diplôme')
    expect(all('and no diploma')).toBe('no diploma')
    expect(all('17 y sin diploma')).toBe('sin diploma')
    expect(all('17 і без диплома')).toBe('без диплома')
  })

  test('with the number that counts something, and with what is joined', () => {
    expect(all('50 ans et au chômage')).toBe('50 ans et au chômage')
    expect(all('CV et lettre')).toBe('CV et lettre')
  })
})
