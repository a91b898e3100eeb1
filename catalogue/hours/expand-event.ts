import { addDays, fromWallMinutes, isoDateOf, startOfDay, wallMinutesOf } from '../desks/zone-time.ts'
import type { CentreEvent } from '../model/desk.ts'
import type { ReleaseEvent } from '../model/release.ts'
import { readRecurrence } from './recurrence.ts'
import { recurringDays } from './recurring-days.ts'

const DAY = 1440

/** One event is held at most this often in a release. */
export const MOST_OCCURRENCES = 500

export type EventOptions = Readonly<{
  timeZone: string
  /** The first day, `2026-11-24`. */
  from: string
  days: number
  /** Dates on which the centre is closed (`closedDays`): an event that is held only when it is open is not held then. */
  closedDays: ReadonlySet<string>
}>

/** The day (from 1970-01-01) and the minute of that day on which an event begins; `undefined` for a date or a time that does not exist. */
export function readStart(start: string): Readonly<{ day: number; minute: number }> | undefined {
  const milliseconds = Date.parse(`${start}:00Z`)
  // Date.parse may take 30 February for 2 March.
  if (Number.isNaN(milliseconds) || !new Date(milliseconds).toISOString().startsWith(start)) return undefined
  const day = Math.floor(milliseconds / 60_000 / DAY)
  return { day, minute: milliseconds / 60_000 - day * DAY }
}

/**
 * When an event is held within `days` days: UTC minutes, in order. Times are those of the wall clock whatever summer time does;
 * cancelled ones stay and say so (R12). A rule that cannot be read gives the first time alone, which is certain, and a start that does
 * not exist gives none: the check names both.
 */
export function expandEvent(event: CentreEvent, options: EventOptions): ReleaseEvent['occurrences'] {
  const { timeZone, from, days, closedDays } = options
  const start = readStart(event.start)
  if (start === undefined) return []
  const begin = startOfDay(from, timeZone)
  const end = startOfDay(addDays(from, days), timeZone)
  const occurrences: ReleaseEvent['occurrences'] = []
  for (const day of daysOfEvent(event, start, options)) {
    const date = isoDateOf(day * DAY)
    if (event.exceptDates.includes(date) || (event.onlyWhenOpen && closedDays.has(date))) continue
    const at = fromWallMinutes(day * DAY + start.minute, timeZone)
    const held = { from: at, to: at + event.minutes, cancelled: event.cancelled.includes(date) }
    if (held.to > begin && held.from < end) occurrences.push(held)
    if (occurrences.length === MOST_OCCURRENCES) break
  }
  return occurrences
}

function* daysOfEvent(event: CentreEvent, start: Readonly<{ day: number; minute: number }>, options: EventOptions): Generator<number> {
  const rule = event.rrule === undefined ? undefined : readRecurrence(event.rrule, options.timeZone)
  if (rule === undefined || !rule.ok) {
    yield start.day
    return
  }
  const first = wallMinutesOf(options.from) / DAY
  // An event of several days may have begun before the first day looked at.
  const window = { from: first - Math.ceil(event.minutes / DAY), end: first + options.days }
  const { until } = rule.value
  for (const day of recurringDays(rule.value, start.day, window)) {
    if (until !== undefined && day * DAY + start.minute > until) return
    yield day
  }
}
