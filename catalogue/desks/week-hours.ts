import type { ExpandedHours } from '../model/release.ts'
import { addDays, isoDateOf, toWallMinutes, wallClock, wallMinutesOf } from './zone-time.ts'

/** One day of a table of hours: wall-clock times of the centre, `24:00` for midnight at the end. */
export type DayHours = Readonly<{
  date: string
  weekday: number
  spans: readonly Readonly<{ from: string; to: string }>[]
}>

const DAY = 1440

function timeOf(wall: number, midnight: number): string {
  if (wall >= midnight + DAY) return '24:00'
  if (wall <= midnight) return '00:00'
  const minutes = wall - midnight
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/**
 * The hours of `days` days from `from` as a table: what is shown when "open now" cannot be said (R25), and on a desk's page.
 * `undefined` where the hours could not be read: then the text is shown.
 */
export function weekHours(
  expanded: ExpandedHours,
  options: Readonly<{ from: string; days: number; timeZone: string }>,
): readonly DayHours[] | undefined {
  if (!expanded.readable) return undefined
  const { from, days, timeZone } = options
  const first = wallMinutesOf(from)
  const spans = expanded.intervals
    .filter(([, to]) => to > first - DAY)
    .filter(([begin]) => begin < first + (days + 1) * DAY)
    .map(([begin, end]) => [toWallMinutes(begin, timeZone), toWallMinutes(end, timeZone)] as const)
  return Array.from({ length: days }, (_, index) => {
    const midnight = first + index * DAY
    return {
      date: isoDateOf(midnight),
      weekday: ((((midnight / DAY + 3) % 7) + 7) % 7) + 1,
      spans: spans
        .filter(([begin, end]) => begin < midnight + DAY && end > midnight)
        .map(([begin, end]) => ({ from: timeOf(begin, midnight), to: timeOf(end, midnight) })),
    }
  })
}

/** The Monday of the week in which `minutes` lies, in the centre's zone. */
export function mondayOf(minutes: number, timeZone: string): string {
  const { date, weekday } = wallClock(minutes, timeZone)
  return addDays(date, 1 - weekday)
}
