import { describe, expect, test } from 'vitest'
import { expandHours } from '../../../catalogue/hours/expand-hours.ts'
import type { Holidays } from '../../../catalogue/model/centre.ts'

/** What a person reads on the sign: the spans of one day. Written by hand, sharing nothing with the reading that is tested. */
type Day = Readonly<{ weekday: number; nth: number; month: number; date: number; isSchoolHoliday: boolean; isPublicHoliday: boolean }>
type Sign = Readonly<{ hours: string; spans(day: Day): readonly string[] }>

const range = (from: string, to = from) => ({ from, to, label: { fr: from } })
const holidays: Holidays = {
  public: [
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-15',
    '2026-11-11',
    '2026-12-25',
    '2027-01-01',
    '2027-03-29',
    '2027-05-07',
  ].map(day => range(day)),
  school: [
    range('2025-12-20', '2026-01-04'),
    range('2026-02-14', '2026-03-01'),
    range('2026-07-04', '2026-08-31'),
    range('2026-10-17', '2026-11-01'),
    range('2026-12-19', '2027-01-03'),
    range('2027-07-03', '2027-08-31'),
  ],
}

const closedInAugust = (day: Day, from: number, to: number) => day.month === 8 && day.date >= from && day.date <= to
const [MO, TU, WE, TH, SA] = [1, 2, 3, 4, 6]

const signs: readonly Sign[] = [
  {
    // The centre: closed on Monday morning, Thursday late, one Saturday a month, shorter in the school holidays.
    hours: 'Mo 13:30-18:00; Tu,We,Fr 09:30-18:00; Th 09:30-19:00; Sa[1] 10:00-17:00; SH Mo-Fr 10:00-17:00; Aug 10-16 off; PH off',
    spans: day => {
      if (day.isPublicHoliday || closedInAugust(day, 10, 16)) return []
      if (day.weekday === SA) return day.nth === 1 ? ['10:00-17:00'] : []
      if (day.weekday > SA) return []
      if (day.isSchoolHoliday) return ['10:00-17:00']
      return [day.weekday === MO ? '13:30-18:00' : day.weekday === TH ? '09:30-19:00' : '09:30-18:00']
    },
  },
  {
    // A desk with a lunch break, closed for three weeks of August.
    hours:
      'Mo 13:30-17:30; Tu,We,Fr 09:30-12:30,13:30-17:30; Th 13:30-19:00; Sa[1] 10:00-12:30,13:30-17:00; SH Mo-Fr 10:00-12:00,13:30-16:00; Aug 01-21 off; PH off',
    spans: day => {
      if (day.isPublicHoliday || closedInAugust(day, 1, 21)) return []
      if (day.weekday === SA) return day.nth === 1 ? ['10:00-12:30', '13:30-17:00'] : []
      if (day.weekday > SA) return []
      if (day.isSchoolHoliday) return ['10:00-12:00', '13:30-16:00']
      if (day.weekday === MO) return ['13:30-17:30']
      return day.weekday === TH ? ['13:30-19:00'] : ['09:30-12:30', '13:30-17:30']
    },
  },
  {
    // Closed in the school holidays but for two days a week.
    hours:
      'Mo 14:00-17:30; Tu,Th 09:30-12:30,13:30-17:30; We 13:30-17:30; Fr 09:30-12:30; SH off; SH Tu,Th 10:00-12:00,13:30-16:00; Aug 01-21 off; PH off',
    spans: day => {
      if (day.isPublicHoliday || closedInAugust(day, 1, 21) || day.weekday >= SA) return []
      const isTuesdayOrThursday = day.weekday === TU || day.weekday === TH
      if (day.isSchoolHoliday) return isTuesdayOrThursday ? ['10:00-12:00', '13:30-16:00'] : []
      if (isTuesdayOrThursday) return ['09:30-12:30', '13:30-17:30']
      return [day.weekday === MO ? '14:00-17:30' : day.weekday === WE ? '13:30-17:30' : '09:30-12:30']
    },
  },
  {
    // Recognition of experience: the second and fourth Tuesday afternoon.
    hours: 'Tu[2],Tu[4] 13:30-17:00; Aug 01-28 off; PH off',
    spans: day =>
      day.weekday === TU && (day.nth === 2 || day.nth === 4) && !day.isPublicHoliday && !closedInAugust(day, 1, 28) ? ['13:30-17:00'] : [],
  },
  {
    // A dated exception, a bridge day, the day before Christmas.
    hours: 'Mo-Fr 09:00-12:00,14:00-18:00; 2026 Dec 24 09:00-12:00; 2026 May 15 off; PH off',
    spans: day => {
      if (day.isPublicHoliday || day.weekday >= SA) return []
      return day.month === 12 && day.date === 24 && day.weekday === TH ? ['09:00-12:00'] : ['09:00-12:00', '14:00-18:00']
    },
  },
  {
    // Nights, over every change of clocks: Sunday from midnight to five is open, and from Saturday evening.
    hours: 'Sa 20:00-24:00; Su 00:00-05:00,22:30-23:15',
    spans: day => (day.weekday === SA ? ['20:00-24:00'] : day.weekday === 7 ? ['00:00-05:00', '22:30-23:15'] : []),
  },
]

const OFFSETS = [4, 2, 1, 0, -4, -5]

/** The first instant at which a clock in the zone shows this: found by asking Intl, and by nothing of ours. */
function instantOf(date: string, time: string, zone: string): number {
  const isMidnight = time === '24:00'
  const naive = Date.parse(`${date}T${isMidnight ? '00:00' : time}Z`) + (isMidnight ? 86_400_000 : 0)
  const wanted = new Date(naive).toISOString().slice(0, 16).replace('T', ' ')
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const found = OFFSETS.map(hours => naive - hours * 3_600_000).find(instant => shown.format(instant) === wanted)
  if (found === undefined) throw new Error(`${wanted} is never shown in ${zone}`)
  return found / 60_000
}

function readByHand(sign: Sign, from: string, days: number, zone: string): number[][] {
  const intervals: number[][] = []
  for (let index = 0; index < days; index += 1) {
    const utc = new Date(Date.parse(`${from}T00:00Z`) + index * 86_400_000)
    const date = utc.toISOString().slice(0, 10)
    const within = (ranges: Holidays['public']) => ranges.some(each => each.from <= date && date <= each.to)
    const spans = sign.spans({
      weekday: utc.getUTCDay() === 0 ? 7 : utc.getUTCDay(),
      nth: Math.ceil(utc.getUTCDate() / 7),
      month: utc.getUTCMonth() + 1,
      date: utc.getUTCDate(),
      isSchoolHoliday: within(holidays.school),
      isPublicHoliday: within(holidays.public),
    })
    for (const span of spans) {
      const [begin = '', end = ''] = span.split('-')
      const [open, close] = [instantOf(date, begin, zone), instantOf(date, end, zone)]
      const last = intervals.at(-1)
      if (last?.[1] === open) last[1] = close
      else intervals.push([open, close])
    }
  }
  return intervals
}

describe.each(['Europe/Paris', 'Indian/Reunion', 'America/Port-au-Prince'])('two years of hours in %s', zone => {
  test.each(signs)('every opening and closing agrees with the sign: $hours', sign => {
    const read = expandHours(sign.hours, { timeZone: zone, holidays, from: '2026-01-01', days: 730 })
    const byHand = readByHand(sign, '2026-01-01', 730, zone)
    expect(byHand.length).toBeGreaterThan(30)
    expect(read).toEqual({ readable: true, intervals: byHand })
  })
})

test('a night is an hour shorter in spring and an hour longer in autumn', () => {
  const night = expandHours('Su 00:00-05:00', { timeZone: 'Europe/Paris', holidays, from: '2026-01-01', days: 365 })
  const lengths = night.readable ? night.intervals.map(([from, to]) => (to - from) / 60) : []
  expect(lengths.filter(hours => hours !== 5)).toEqual([4, 6])
})
