import OpeningHours from 'opening_hours'
import { addDays, fromWallMinutes, startOfDay, wallMinutesOf } from '../desks/zone-time.ts'
import type { Holidays } from '../model/centre.ts'
import type { ExpandedHours, Interval } from '../model/release.ts'
import { datedHolidays } from './dated-holidays.ts'
import { overnightSlip, spanOfNoLength } from './hours-slip.ts'
import { clipTo, mergeIntervals } from './intervals.ts'
import { readOnTheWall, wallDate, wallMinutesOfDate } from './wall-date.ts'

const DAY = 1440

/** How far hours are looked ahead at publish, in days. */
export const EXPANDED_DAYS = 400

export type HoursOptions = Readonly<{
  /** IANA zone of the centre. */
  timeZone: string
  holidays: Holidays
  /** The first day, `2026-11-24`. */
  from: string
  days: number
  /** The centre's own hours: what is open outside them is not open. */
  within?: readonly Interval[]
}>

/** Why hours cannot be read, in the library's words or ours. */
export type HoursFault = Readonly<{ message: string }>

// The sun rises where the library guesses it does: it is not told where the centre stands.
const SUN = /\b(?:sunrise|sunset|dawn|dusk)\b/

/** What the library says of dates gone by: true as time passes, and no guess. */
const HARMLESS = new Set(['date_past', 'date_range_past', 'year_past', 'public_holiday'])

type WallOptions = Pick<HoursOptions, 'holidays' | 'from' | 'days'>

// A check and a publish ask for the same hours several times, each of which costs some 20 ms.
const readBefore = new WeakMap<Holidays, Map<string, readonly Interval[] | HoursFault>>()

/**
 * Reads opening hours (OpenStreetMap syntax) as wall-clock intervals, in minutes since 1970-01-01T00:00 on the centre's wall; a message
 * where they cannot be read without guessing: what the library warns of, an open end, a state "unknown" or with a condition, the sun.
 */
export function readWallHours(hours: string, { holidays, from, days }: WallOptions): readonly Interval[] | HoursFault {
  const known = readBefore.get(holidays) ?? new Map<string, readonly Interval[] | HoursFault>()
  readBefore.set(holidays, known)
  const key = `${from} ${days} ${hours}`
  const read = known.get(key) ?? readAnew(hours, { holidays, from, days })
  known.set(key, read)
  return read
}

function readAnew(hours: string, options: WallOptions): readonly Interval[] | HoursFault {
  const empty = spanOfNoLength(hours)
  if (empty !== undefined) return { message: `${empty} ends when it begins: correct the end, or write 00:00-24:00 for a whole day` }
  const dated = datedHolidays(hours, options)
  if (dated === undefined) return { message: 'PH or SH stand in a way that is not understood' }
  if (dated === '' && hours !== '') return []
  if (SUN.test(dated)) return { message: 'the sun is no clock: write the times' }
  const first = wallMinutesOf(options.from)
  try {
    return readOnTheWall(() => {
      const read = new OpeningHours(dated, null, { mode: 0, tag_key: undefined, map_value: undefined, warnings_severity: 4, locale: 'en' })
      const warning = read.getStructuredWarnings().find(({ type }) => !HARMLESS.has(type))
      if (warning !== undefined) return { message: warning.message }
      // A day more on either side, so that a night that goes on over the edge is whole before it is cut.
      const found = read.getOpenIntervals(wallDate(first - DAY), wallDate(first + (options.days + 1) * DAY))
      if (found.some(([, , isUnknown]) => isUnknown)) return { message: 'somewhere these hours say "perhaps" (an open end or a condition)' }
      return found.map(([from, to]): Interval => [wallMinutesOfDate(from), wallMinutesOfDate(to)])
    })
  } catch (error) {
    // The library throws texts and errors alike for hours that it cannot read; neither is a bug of ours.
    return { message: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Opening hours as intervals of UTC minutes over `days` days of the centre's zone, sorted and merged, inside `within`; or their text
 * where they cannot be read, or go over midnight by a slip: never a guess. The result depends neither on the machine's zone nor on today.
 * Nights when clocks change follow `fromWallMinutes`: a time shown twice is its first showing, one never shown is the instant of the change.
 */
export function expandHours(hours: string, options: HoursOptions): ExpandedHours {
  const wall = readWallHours(hours, options)
  if ('message' in wall) return { readable: false, text: hours }
  const { timeZone, from, days, within } = options
  if (within !== undefined && overnightSlip(hours, within, timeZone) !== undefined) return { readable: false, text: hours }
  const instants = wall.map(([begin, end]): Interval => [fromWallMinutes(begin, timeZone), fromWallMinutes(end, timeZone)])
  const end = startOfDay(addDays(from, days), timeZone)
  const known = clipTo(mergeIntervals(instants), [[startOfDay(from, timeZone), end]])
  return { readable: true, intervals: within === undefined ? known : clipTo(known, within) }
}
