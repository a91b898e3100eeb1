import { addDays, dateIn } from '../desks/zone-time.ts'
import type { Holidays } from '../model/centre.ts'
import type { ExpandedHours } from '../model/release.ts'

/**
 * The dates on which the centre is closed all day, or that are public holidays: what is held "only when open" is not held then.
 * Where the centre's hours could not be read, the public holidays alone.
 */
export function closedDays(
  centreHours: ExpandedHours,
  options: Readonly<{ timeZone: string; holidays: Holidays; from: string; days: number }>,
): ReadonlySet<string> {
  const { timeZone, holidays, from, days } = options
  const open = new Set<string>()
  for (const [begin, end] of centreHours.readable ? centreHours.intervals : []) {
    const last = dateIn(end - 1, timeZone)
    for (let date = dateIn(begin, timeZone); date <= last; date = addDays(date, 1)) open.add(date)
  }
  const dates = Array.from({ length: days }, (_, index) => addDays(from, index))
  const isHoliday = (date: string) => holidays.public.some(range => range.from <= date && date <= range.to)
  return new Set(dates.filter(date => isHoliday(date) || (centreHours.readable && !open.has(date))))
}
