import { createRequire } from 'node:module'
import fc from 'fast-check'
import type { RRule as RRuleClass } from 'rrule'
import { describe, expect, test } from 'vitest'
import { expandEvent, MOST_OCCURRENCES } from '../../../catalogue/hours/expand-event.ts'
import { readRecurrence } from '../../../catalogue/hours/recurrence.ts'
import { recurringDays } from '../../../catalogue/hours/recurring-days.ts'
import { eventSchema } from '../../../catalogue/model/desk.ts'

// The package's entry for Node is CommonJS without named exports.
const { RRule }: { RRule: typeof RRuleClass } = createRequire(import.meta.url)('rrule')

const event = (more: object) =>
  eventSchema.parse({
    id: 'cv',
    title: { fr: 'CV' },
    needs: [],
    kind: 'workshop',
    start: '2026-09-01T14:00',
    minutes: 90,
    registration: 'none',
    ...more,
  })
const options = { timeZone: 'Europe/Paris', from: '2026-10-01', days: 60, closedDays: new Set<string>() }
const utc = (minutes: number) => new Date(minutes * 60_000).toISOString().slice(0, 16)
const starts = (more: object, other: object = {}) => expandEvent(event(more), { ...options, ...other }).map(({ from }) => utc(from))

describe('R12: events by their rules', () => {
  test('keeps the wall-clock time through the change of clocks', () => {
    expect(starts({ rrule: 'FREQ=WEEKLY;BYDAY=TU' }).slice(2, 5)).toEqual(['2026-10-20T12:00', '2026-10-27T13:00', '2026-11-03T13:00'])
  })

  test('is held once without a rule, and only inside the days looked at', () => {
    expect(starts({ start: '2026-10-05T09:00' })).toEqual(['2026-10-05T07:00'])
    expect(starts({})).toEqual([])
  })

  test('leaves out excepted and closed days, keeps cancelled ones with their mark', () => {
    const rule = { rrule: 'FREQ=WEEKLY;BYDAY=TU', exceptDates: ['2026-10-13'], cancelled: ['2026-10-20'] }
    const held = expandEvent(event(rule), { ...options, days: 28, closedDays: new Set(['2026-10-06']) })
    expect(held.map(({ from, cancelled }) => [utc(from), cancelled])).toEqual([
      ['2026-10-20T12:00', true],
      ['2026-10-27T13:00', false],
    ])
    const always = expandEvent(event({ ...rule, onlyWhenOpen: false }), { ...options, days: 7, closedDays: new Set(['2026-10-06']) })
    expect(always.map(({ from }) => utc(from))).toEqual(['2026-10-06T12:00'])
  })

  test('lasts as long as it says, and is still there while it lasts', () => {
    const [held] = expandEvent(event({ start: '2026-09-29T09:00', minutes: 3 * 1440 }), options)
    expect(held && held.to - held.from).toBe(3 * 1440)
  })

  test('knows COUNT, UNTIL on the wall and UNTIL as an instant', () => {
    expect(starts({ rrule: 'FREQ=WEEKLY;COUNT=6' })).toEqual(['2026-10-06T12:00'])
    expect(starts({ rrule: 'FREQ=WEEKLY;UNTIL=20261006' })).toEqual(['2026-10-06T12:00'])
    expect(starts({ rrule: 'FREQ=WEEKLY;UNTIL=20261006T120000Z' })).toEqual(['2026-10-06T12:00'])
    expect(starts({ rrule: 'FREQ=WEEKLY;UNTIL=20261006T115900Z' })).toEqual([])
  })

  test('gives the first time alone for a rule it cannot read, and none for a start that does not exist', () => {
    expect(starts({ start: '2026-10-05T09:00', rrule: 'FREQ=HOURLY' })).toEqual(['2026-10-05T07:00'])
    expect(starts({ start: '2026-02-30T09:00', rrule: 'FREQ=DAILY' })).toEqual([])
  })
})

describe('hostile rules', () => {
  test('an endless daily rule gives no more than the bound', () => {
    expect(starts({ rrule: 'FREQ=DAILY' }, { days: MOST_OCCURRENCES })).toHaveLength(MOST_OCCURRENCES)
    expect(starts({ rrule: 'FREQ=DAILY' }, { days: MOST_OCCURRENCES + 300 })).toHaveLength(MOST_OCCURRENCES)
  })

  test('a rule that never falls stops', () => {
    for (const rrule of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYDAY=6MO', 'FREQ=YEARLY;BYDAY=53MO;BYMONTH=2']) {
      expect(starts({ rrule }, { days: 400 })).toEqual([])
    }
  })

  test.each([
    'FREQ=SECONDLY',
    'FREQ=WEEKLY;BYSECOND=1',
    'FREQ=WEEKLY;INTERVAL=0',
    'FREQ=WEEKLY;INTERVAL=-1',
    'FREQ=WEEKLY;INTERVAL=1e9',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;BYDAY=2TU',
    'FREQ=DAILY;COUNT=99999999999',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101',
    'garbage',
    '',
    'FREQ=YEARLY;BYWEEKNO=3',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;UNTIL=20269999',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=YEARLY;BYMONTH=13',
    `FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(500)}1`,
    'FREQ=WEEKLY;WKST=AA',
    'FREQ=__proto__',
  ])('refuses %.40s with a reason', text => {
    const read = readRecurrence(text, 'Europe/Paris')
    expect(read.ok).toBe(false)
    expect(!read.ok && read.error).not.toBe('')
  })
})

describe('an independent reading (the rrule library) agrees', () => {
  const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU')
  const nth = fc.constantFrom('', '1', '2', '3', '4', '-1', '-2')
  const some = <T>(of: fc.Arbitrary<T>) => fc.option(fc.uniqueArray(of, { minLength: 1, maxLength: 3 }), { nil: undefined })
  const rule = fc
    .record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      days: some(fc.tuple(nth, weekday).map(([n, day]) => `${n}${day}`)),
      monthDays: some(fc.integer({ min: -3, max: 28 }).filter(day => day !== 0)),
      months: some(fc.integer({ min: 1, max: 12 })),
      position: fc.option(fc.constantFrom(1, -1), { nil: undefined }),
      count: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
      weekStart: fc.option(weekday, { nil: undefined }),
    })
    .map(({ freq, interval, days, monthDays, months, position, count, weekStart }) => {
      const plain = freq === 'DAILY' || freq === 'WEEKLY'
      // The library reads "MO,3MO" as both at once, RFC 5545 as either: rules here number all their days or none. What never falls would
      // keep the library busy for minutes (it looks up to the year 9999), so such rules are not asked.
      const isPlain = plain || monthDays !== undefined || days?.some(day => /^[A-Z]/.test(day))
      const byDay = isPlain ? [...new Set(days?.map(day => day.replace(/[-\d]/g, '')))] : days
      return [
        `FREQ=${freq}`,
        `INTERVAL=${freq === 'MONTHLY' && months ? 1 : interval}`,
        byDay?.length ? `BYDAY=${byDay}` : '',
        monthDays && freq !== 'WEEKLY' ? `BYMONTHDAY=${monthDays}` : '',
        months ? `BYMONTH=${months}` : '',
        // Where nothing else is said, RFC 5545 wants no BYSETPOS; the library counts positions of the first week from the first day.
        position && freq !== 'WEEKLY' && (byDay?.length || monthDays) ? `BYSETPOS=${position}` : '',
        count ? `COUNT=${count}` : '',
        weekStart ? `WKST=${weekStart}` : '',
      ]
        .filter(Boolean)
        .join(';')
    })

  test('on every day of three years', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 20_400, max: 20_800 }), (text, start) => {
        const read = readRecurrence(text, 'UTC')
        expect(read.ok, text).toBe(true)
        const end = start + 1100
        const ours = read.ok ? [...recurringDays(read.value, start, { from: start, end })] : []
        const day = (number: number) => new Date(number * 86_400_000)
        const theirs = new RRule({ ...RRule.parseString(text), dtstart: day(start), until: day(end - 1) })
        expect(ours, text).toEqual(theirs.all().map(date => date.getTime() / 86_400_000))
      }),
      { numRuns: 250 },
    )
  })

  test('skipping what is past changes nothing of what comes', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 900 }), (text, skip) => {
        const read = readRecurrence(text, 'UTC')
        if (!read.ok) throw new Error(text)
        const all = [...recurringDays(read.value, 20_500, { from: 20_500, end: 21_600 })]
        expect([...recurringDays(read.value, 20_500, { from: 20_500 + skip, end: 21_600 })]).toEqual(
          all.filter(day => day >= 20_500 + skip),
        )
      }),
    )
  })
})
