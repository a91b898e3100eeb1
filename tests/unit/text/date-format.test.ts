import { describe, expect, it } from 'vitest'
import { dateFormat, dateRangeFormat } from '../../../catalogue/text/date-format.ts'
import { sayDay } from '../../../renderer/visitor/desks/say-hours.ts'
import { sayPartialDate } from '../../../renderer/visitor/document/say-date.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { createTimes } from '../../../renderer/words/say-time.ts'

const FIRST = new Date('2026-12-01T09:00:00Z')
const TENTH_MINUTES = Date.UTC(2026, 11, 10, 9) / 60_000
const FIRST_MINUTES = FIRST.getTime() / 60_000

describe('P350: dates', () => {
  it.each([
    ['fr', 'mardi 1er décembre'],
    ['en', 'Tuesday 1 December'],
    ['es', 'martes, 1 de diciembre'],
    ['it', 'martedì 1º dicembre'],
    ['pt', 'terça-feira, 1 de dezembro'],
    ['de', 'Dienstag, 1. Dezember'],
    ['ar', 'الثلاثاء، 1 ديسمبر'],
    ['uk', 'вівторок, 1 грудня'],
  ])('are written in %s as that language writes the first of a month', (language, said) => {
    expect(createTimes(createWords(language, 'fr'), 'Europe/Paris').date(FIRST_MINUTES)).toBe(said)
  })

  it('say the first day in French wherever a date stands, and no other day so', () => {
    const times = createTimes(createWords('fr', 'fr'), 'Europe/Paris')
    expect(times.fullDate(FIRST_MINUTES)).toBe('mardi 1er décembre 2026')
    expect(times.dated(FIRST_MINUTES)).toBe('1er décembre 2026')
    expect(times.day(FIRST_MINUTES, FIRST_MINUTES - 60 * 24 * 30)).toBe('mardi 1er décembre')
    expect(times.date(TENTH_MINUTES)).toBe('jeudi 10 décembre')
    expect(sayDay('2026-12-01', 'fr', true)).toBe('mardi 1er')
    expect(sayDay('2026-12-11', 'fr', true)).toBe('vendredi 11')
    expect(sayPartialDate('2026-09-01', 'fr')).toBe('1er septembre 2026')
    expect(sayPartialDate('2026-01', 'fr')).toBe('janvier 2026')
  })

  it('say it in a range of days too, at its beginning and at its end', () => {
    const range = (locale: string, from: string, to: string) =>
      dateRangeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })(new Date(from), new Date(to)).replace(
        /\s/gu,
        ' ',
      )
    expect(range('fr', '2026-11-30', '2026-12-01')).toBe('lundi 30 novembre – mardi 1er décembre')
    expect(range('fr', '2026-12-01', '2026-12-01')).toBe('mardi 1er décembre')
    expect(range('it', '2026-12-01', '2026-12-11')).toBe('martedì 1º – venerdì 11 dicembre')
    expect(range('de', '2026-12-01', '2026-12-02')).toBe('Dienstag, 1. – Mittwoch, 2. Dezember')
  })

  it('leave a month that is written as a number, and languages of which nothing is known, as Intl has them', () => {
    expect(dateFormat('fr', { month: 'numeric', year: 'numeric', timeZone: 'UTC' })(new Date('2026-01-05'))).toBe('01/2026')
    expect(dateFormat('fr-CH', { day: 'numeric', month: 'long', timeZone: 'UTC' })(FIRST)).toBe('1er décembre')
    expect(dateFormat('nl', { day: 'numeric', month: 'long', timeZone: 'UTC' })(FIRST)).toBe('1 december')
  })
})
