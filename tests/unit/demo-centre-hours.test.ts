import OpeningHours from 'opening_hours'
import rrule from 'rrule'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { expandHours } from '../../catalogue/hours/expand-hours.ts'
import { centre, desks, events, holidays, services } from './demo-centre-folder.ts'

/** From this day the year that follows is looked at. */
const FIRST_DAY = '2026-11-23'
const DAY_MS = 86_400_000
const day = (date: Date) => date.toISOString().slice(0, 10)
const days = Array.from({ length: 365 }, (_, index) => day(new Date(Date.parse(`${FIRST_DAY}T00:00Z`) + index * DAY_MS)))

/** `2026 Nov 23`, as opening_hours writes a day. */
const written = (date: string) => {
  const month = new Date(`${date}T00:00Z`).toLocaleString('en', { month: 'short', timeZone: 'UTC' })
  return `${date.slice(0, 4)} ${month} ${date.slice(8)}`
}

/** The rules with `PH` and `SH` replaced by the centre's dated holidays that are still to come. */
const dated = (hours: string) =>
  hours
    .split(';')
    .map(rule => {
      const [, name, rest] = /^(PH|SH) (.*)$/.exec(rule.trim()) ?? []
      if (name === undefined) return rule.trim()
      const ranges = (name === 'PH' ? holidays.public : holidays.school).filter(range => range.to >= FIRST_DAY)
      return `${ranges.map(range => (range.to === range.from ? written(range.from) : `${written(range.from)}-${written(range.to)}`)).join(',')} ${rest}`
    })
    .join('; ')

type Span = Readonly<{ from: string; to: string }>

const { timeZone } = centre
const onTheWall = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })

/** Open spans of every day of the year, `{from: '09:30', to: '12:30'}`, as a release holds them. */
function openSpans(hours: string): ReadonlyMap<string, readonly Span[]> {
  const expanded = expandHours(hours, { timeZone, holidays, from: FIRST_DAY, days: days.length })
  if (!expanded.readable) throw new RangeError(`these hours cannot be read: ${hours}`)
  const spans = new Map<string, Span[]>()
  for (const [from, to] of expanded.intervals) {
    const [date = '', begin = ''] = onTheWall.format(from * 60_000).split(' ')
    const end = onTheWall.format(to * 60_000).slice(-5)
    spans.set(date, [...(spans.get(date) ?? []), { from: begin, to: end }])
  }
  return spans
}

const within = (span: Span, spans: readonly Span[] = []) => spans.some(open => open.from <= span.from && span.to <= open.to)

/** Days, wall-clock times and room of every time an event is held in the year, on whatever day. */
const occurrences = events.flatMap(event => {
  const start = new Date(`${event.start}:00Z`)
  const dates =
    event.rrule === undefined
      ? [start]
      : new rrule.RRule({ ...rrule.RRule.parseString(event.rrule), dtstart: start }).between(
          new Date(`${days[0]}T00:00Z`),
          new Date(`${days.at(-1)}T23:59Z`),
          true,
        )
  return dates
    .filter(date => !event.exceptDates.includes(day(date)))
    .map(date => ({
      id: event.id,
      place: event.place,
      date: day(date),
      from: date.toISOString().slice(11, 16),
      to: new Date(date.getTime() + event.minutes * 60_000).toISOString().slice(11, 16),
    }))
})

describe('its hours', () => {
  it('are all read by the library without a warning', () => {
    const all = [centre, ...desks, ...services].flatMap(one => (one.hours === undefined ? [] : [[one.id, one.hours] as const]))
    expect(all).toHaveLength(23)
    // The library warns of dates that are past, by the machine's clock.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${FIRST_DAY}T08:00Z`) })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    for (const [id, hours] of all) expect(new OpeningHours(dated(hours), null).getWarnings(), id).toEqual([])
  })

  it('keep every desk within the opening hours of the centre, and open in the year', () => {
    const centreSpans = openSpans(centre.hours)
    for (const desk of desks) {
      const spans = openSpans(desk.hours)
      expect(spans.size, desk.id).toBeGreaterThan(15)
      for (const [date, open] of spans)
        for (const span of open) expect(within(span, centreSpans.get(date)), `${desk.id} ${date}`).toBe(true)
    }
  })

  it('close on Monday morning, on public holidays and on the bridge day, and stay open to 19:00 on Thursday', () => {
    const spans = openSpans(centre.hours)
    expect(spans.get('2026-11-23')).toEqual([{ from: '13:30', to: '18:00' }])
    expect(spans.get('2026-11-26')).toEqual([{ from: '09:30', to: '19:00' }])
    expect(spans.get('2026-12-05')).toEqual([{ from: '10:00', to: '17:00' }])
    expect(spans.get('2026-12-12')).toBeUndefined()
    expect(spans.get('2026-12-25')).toBeUndefined()
    expect(spans.get('2027-05-07')).toBeUndefined()
    expect(spans.get('2026-12-21')).toEqual([{ from: '10:00', to: '17:00' }])
  })

  it('open recognition of experience on the second and fourth Tuesday afternoon', () => {
    const spans = openSpans(desks.find(desk => desk.place === 'desk-9')!.hours)
    expect([...spans.keys()].slice(0, 3)).toEqual(['2026-11-24', '2026-12-08', '2026-12-22'])
  })

  it('leave a desk other than the general one open on every day when the centre is open', () => {
    const others = desks.filter(desk => !desk.general).map(desk => openSpans(desk.hours))
    for (const date of openSpans(centre.hours).keys())
      expect(
        others.some(spans => spans.has(date)),
        date,
      ).toBe(true)
  })

  it('hold something on every opening day, within the opening hours, and never two events in one room at once', () => {
    const spans = openSpans(centre.hours)
    const held = occurrences.filter(occurrence => spans.has(occurrence.date))
    for (const date of spans.keys()) expect(held.filter(occurrence => occurrence.date === date).length, date).toBeGreaterThan(0)
    for (const one of held) {
      expect(within(one, spans.get(one.date)), `${one.id} ${one.date}`).toBe(true)
      const clashing = held.filter(
        other => other !== one && other.place === one.place && other.date === one.date && other.from < one.to && one.from < other.to,
      )
      expect(
        clashing.map(other => other.id),
        `${one.id} ${one.date}`,
      ).toEqual([])
    }
  })
})

describe('its holidays', () => {
  /** The Sunday after the first full moon of spring (anonymous Gregorian computus, Meeus 1991). */
  function easter(year: number): number {
    const century = Math.floor(year / 100)
    const golden = year % 19
    const moon =
      (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30
    const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7
    const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
    const sum = moon + weekday - 7 * shift + 114
    return Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1)
  }

  it.each([2026, 2027, 2028, 2029])('are the eleven French public holidays of %i, and one bridge day', year => {
    const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map(date => `${year}-${date}`)
    const moving = [1, 39, 50].map(offset => day(new Date(easter(year) + offset * DAY_MS)))
    const ofYear = holidays.public.filter(range => range.from.startsWith(`${year}-`))
    expect(ofYear.filter(range => range.label.fr !== 'Pont').map(range => range.from)).toEqual([...fixed, ...moving].sort())
    expect(ofYear.filter(range => range.label.fr === 'Pont')).toHaveLength(1)
  })

  it('are in order, never overlap, and reach the end of August 2028', () => {
    for (const ranges of [holidays.public, holidays.school]) {
      for (const [index, range] of ranges.entries()) {
        expect(range.from <= range.to).toBe(true)
        expect((ranges[index - 1]?.to ?? '') < range.from, range.from).toBe(true)
      }
      expect(ranges.at(-1)!.to >= '2028-08-31').toBe(true)
    }
  })
})
