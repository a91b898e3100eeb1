import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { closedDays } from '../../../catalogue/hours/closed-days.ts'
import { datedHolidays } from '../../../catalogue/hours/dated-holidays.ts'
import { expandHours, readWallHours } from '../../../catalogue/hours/expand-hours.ts'
import { clipTo, mergeIntervals } from '../../../catalogue/hours/intervals.ts'
import type { Holidays } from '../../../catalogue/model/centre.ts'
import type { Interval } from '../../../catalogue/model/release.ts'

const range = (from: string, to = from) => ({ from, to, label: { fr: from } })
const holidays: Holidays = {
  public: [range('2020-12-25'), range('2026-12-25'), range('2027-01-01')],
  school: [range('2026-12-19', '2027-01-03')],
}
const options = { timeZone: 'Europe/Paris', holidays, from: '2026-11-24', days: 60 }
const machineZone = process.env.TZ
const dated = (hours: string) => datedHolidays(hours, options)
const expand = (hours: string, more: object = {}) => expandHours(hours, { ...options, ...more })

/** `2026-11-24 09:00-12:30` of each interval, in the centre's zone. */
function shown(hours: string, more: object = {}): readonly string[] {
  const read = expand(hours, more)
  if (!read.readable) throw new Error(`not readable: ${read.text}`)
  const text = (minutes: number) =>
    new Date(minutes * 60_000).toLocaleString('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'short' })
  return read.intervals.map(([from, to]) => `${text(from)}-${text(to).slice(11)}`)
}

afterEach(() => {
  if (machineZone === undefined) delete process.env.TZ
  else process.env.TZ = machineZone
})

describe('the centre’s own holidays', () => {
  test('are written as dates where hours say PH or SH, those near the time looked at only', () => {
    expect(dated('Mo-Fr 09:00-17:00; PH off')).toBe('Mo-Fr 09:00-17:00; 2026 Dec 25,2027 Jan 01 off')
    expect(dated('SH Mo-Fr 10:00-12:00')).toBe('2026 Dec 19-2027 Jan 03 Mo-Fr 10:00-12:00')
    expect(dated('Sa,PH 10:00-12:00')).toBe('Sa 10:00-12:00; 2026 Dec 25,2027 Jan 01 10:00-12:00')
    expect(dated('PH,Su off')).toBe('Su off; 2026 Dec 25,2027 Jan 01 off')
    expect(dated('Mo-Fr 09:00-12:00, PH 10:00-12:00')).toBe('Mo-Fr 09:00-12:00, 2026 Dec 25,2027 Jan 01 10:00-12:00')
    expect(dated('PH,SH off')).toBe('2026 Dec 25,2027 Jan 01,2026 Dec 19-2027 Jan 03 off')
    expect(dated('PH -1 day 09:00-12:00')).toBe('2026 Dec 24,2026 Dec 31 09:00-12:00')
  })

  test('leave other rules and remarks as they are', () => {
    expect(dated('Mo-Fr 09:00-17:00')).toBe('Mo-Fr 09:00-17:00')
    expect(dated('Mo 09:00-12:00 open "PH; SH"; PH off')).toBe('Mo 09:00-12:00 open "PH; SH"; 2026 Dec 25,2027 Jan 01 off')
  })

  test('without any near, their rules go; with nothing left, nothing is open', () => {
    expect(datedHolidays('Mo 09:00-12:00; PH off', { ...options, from: '2027-05-01' })).toBe('Mo 09:00-12:00')
    expect(expand('SH Mo-Fr 10:00-12:00', { from: '2027-05-01' })).toEqual({ readable: true, intervals: [] })
  })

  test('in a way that is not understood give the text', () => {
    for (const hours of ['Jul SH 10:00-12:00', 'Mo 10:00-12:00 || PH off', 'week 3 PH off', 'Mo PH 10:00-12:00']) {
      expect(expand(hours)).toEqual({ readable: false, text: hours })
    }
  })

  test('never are the library’s own: lower-case ph is ours too', () => {
    // 3 October is a holiday in Germany, where the library believes to be when nobody tells it.
    expect(shown('Mo-Su 10:00-11:00; ph off', { from: '2026-10-02', days: 3 })).toHaveLength(3)
    expect(shown('Mo-Su 10:00-11:00; ph off', { from: '2026-12-24', days: 3 })).toHaveLength(2)
  })

  test('close the centre in every year they reach: 2027, and zones whose country the library knows nothing of', () => {
    const far: Holidays = { public: [range('2027-11-01'), range('2027-12-20')], school: [] }
    const read = expand('Mo-Fr 09:00-12:00; PH off', { timeZone: 'Indian/Reunion', holidays: far, from: '2027-10-31', days: 3 })
    expect(read.readable && read.intervals).toEqual([[Date.UTC(2027, 10, 2, 5) / 60_000, Date.UTC(2027, 10, 2, 8) / 60_000]])
  })
})

describe('hours that would be a guess give their text', () => {
  test.each([
    'le matin sur demande',
    'Mo-Fr 9-17',
    'Mo-Fr 09:00+',
    'Mo-Fr sunrise-sunset',
    'Mo-Fr 09:00-12:00 "sur rendez-vous"',
    'Mo-Fr 09:00-12:00 unknown',
    'Mo-Fr',
    'Mo-Fr 10:00',
    'Lu-Ve 09:00-12:00',
    '',
    ';;;',
    'Mo-Fr 09:00-12:00; <script>alert(1)</script>',
    '__proto__',
    '('.repeat(2000),
  ])('%.40s', hours => {
    expect(expand(hours)).toEqual({ readable: false, text: hours })
  })

  test('and say why, for the person who wrote them', () => {
    const fault = readWallHours('Mo-Fr 9-17', options)
    expect('message' in fault && fault.message).toContain('minutes')
  })

  test('whatever text comes, nothing is thrown', () => {
    const piece = fc.constantFrom(
      'Mo',
      '-',
      'Fr',
      ' ',
      '09:00',
      '12:00',
      ';',
      ',',
      'PH',
      'SH',
      'off',
      '"',
      '[1]',
      '2026',
      'Aug',
      '+',
      '||',
      'week',
      '24/7',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 60 }),
          fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join('')),
        ),
        hours => {
          const read = expand(hours, { days: 10 })
          if (!read.readable) expect(read.text).toBe(hours)
          else for (const [from, to] of read.intervals) expect(to).toBeGreaterThan(from)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('intervals', () => {
  test('a condition that is stated as open is open; dates gone by are no reason to doubt', () => {
    expect(shown('Tu 09:00-12:00 open "sans rendez-vous"', { days: 1 })).toEqual(['2026-11-24 09:00-12:00'])
    expect(shown('Tu 09:00-12:00; 2019 Aug 01-2019 Aug 15 off; 2018 Dec 24 off', { days: 1 })).toEqual(['2026-11-24 09:00-12:00'])
  })

  test('are cut at the first and the last midnight of the centre, nights included', () => {
    expect(shown('Mo-Su 22:00-26:00', { days: 1 })).toEqual(['2026-11-24 00:00-02:00', '2026-11-24 22:00-00:00'])
    expect(expand('24/7', { days: 2 })).toEqual({
      readable: true,
      intervals: [[Date.UTC(2026, 10, 23, 23) / 60_000, Date.UTC(2026, 10, 25, 23) / 60_000]],
    })
  })

  test('that touch are one', () => {
    expect(shown('Tu 09:00-12:00,12:00-13:00,12:30-14:00', { days: 1 })).toEqual(['2026-11-24 09:00-14:00'])
  })

  test('a desk is open only inside the centre’s own hours', () => {
    const centre = expand('Tu 10:00-12:00,14:00-18:00', { days: 8 })
    const within = centre.readable ? centre.intervals : []
    expect(shown('Mo-Fr 09:00-17:00', { days: 7, within })).toEqual(['2026-11-24 10:00-12:00', '2026-11-24 14:00-17:00'])
    expect(expand('Mo-Fr 09:00-17:00', { within: [] })).toEqual({ readable: true, intervals: [] })
  })

  test('clipping and merging agree with a minute-by-minute reading', () => {
    const interval = fc.tuple(fc.nat(60), fc.nat(15)).map(([from, length]): Interval => [from, from + length])
    const minutes = (intervals: readonly Interval[]) =>
      new Set(intervals.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)))
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 8 }), fc.array(interval, { maxLength: 8 }), (left, right) => {
        const merged = mergeIntervals(left)
        expect(minutes(merged)).toEqual(new Set([...minutes(left)].sort((a, b) => a - b)))
        for (const [index, [from, to]] of merged.entries()) {
          expect(to).toBeGreaterThan(from)
          expect(from).toBeGreaterThan(merged[index - 1]?.[1] ?? -1)
        }
        const inBoth = [...minutes(left)].filter(minute => minutes(right).has(minute))
        expect(minutes(clipTo(merged, mergeIntervals(right)))).toEqual(new Set(inBoth))
      }),
    )
  })
})

describe('the answer does not depend on the machine', () => {
  const hours = 'Mo-Fr 09:00-12:30; Su 01:30-02:30,02:45-03:15; PH off'
  const all = () =>
    ['Europe/Paris', 'America/New_York', 'Indian/Reunion'].map(timeZone => expand(hours, { timeZone, from: '2026-03-01', days: 400 }))

  test('in no zone, summer-time nights of the machine’s zone included', () => {
    process.env.TZ = 'UTC'
    const wanted = all()
    for (const zone of ['America/New_York', 'Asia/Kolkata', 'Europe/Paris', 'Australia/Lord_Howe', 'Pacific/Apia']) {
      process.env.TZ = zone
      expect(new Date(2026, 6, 1).getTimezoneOffset(), 'the machine’s zone is really changed').not.toBe(0)
      expect(all()).toEqual(wanted)
    }
  })

  test('and leaves the machine’s clock as it was, even when hours cannot be read', () => {
    const before = globalThis.Date
    expand('nonsense')
    expand(hours)
    expect(globalThis.Date).toBe(before)
  })
})

describe('days on which the centre is closed', () => {
  test('are those without an open minute, and public holidays', () => {
    const centre = expand('Mo-Fr 09:00-17:00; Sa 22:00-26:00')
    const closed = closedDays(centre, { ...options, from: '2026-12-20', days: 9 })
    expect([...closed]).toEqual(['2026-12-25'])
    expect([...closedDays(expand('Tu 09:00-17:00'), { ...options, from: '2026-11-24', days: 3 })]).toEqual(['2026-11-25', '2026-11-26'])
    expect([...closedDays({ readable: false, text: '?' }, { ...options, from: '2026-12-24', days: 3 })]).toEqual(['2026-12-25'])
  })
})
