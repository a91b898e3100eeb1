/** What a clock on the centre's wall shows. `weekday` is 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export type WallClock = Readonly<{
  /** `2026-11-24` */
  date: string
  /** `14:05` */
  time: string
  weekday: number
  hour: number
  minute: number
}>

const DAY = 1440

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsetsByDay = new Map<string, Map<number, number>>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  formatters.set(timeZone, made)
  return made
}

function readOffset(minutes: number, timeZone: string): number {
  const parts = new Map(
    formatterOf(timeZone)
      .formatToParts(new Date(minutes * 60_000))
      .map(part => [part.type, Number(part.value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) / 60_000 - minutes
}

function offsetAtDayStart(day: number, timeZone: string): number {
  const days = offsetsByDay.get(timeZone) ?? new Map<number, number>()
  offsetsByDay.set(timeZone, days)
  const known = days.get(day)
  if (known !== undefined) return known
  const read = readOffset(day * DAY, timeZone)
  days.set(day, read)
  return read
}

/**
 * Minutes that the zone's wall clock is ahead of UTC at that instant. Throws `RangeError` for an unknown zone.
 * Asking Intl is dear (7 microseconds): only days on which the offset changes are asked by the minute.
 */
export function offsetAt(minutes: number, timeZone: string): number {
  const day = Math.floor(minutes / DAY)
  const before = offsetAtDayStart(day, timeZone)
  return before === offsetAtDayStart(day + 1, timeZone) ? before : readOffset(minutes, timeZone)
}

/** Minutes since 1970-01-01T00:00 on the wall clock of the zone, for an instant in UTC minutes. */
export const toWallMinutes = (minutes: number, timeZone: string): number => minutes + offsetAt(minutes, timeZone)

/**
 * The instant (UTC minutes) at which the zone's wall clock shows `wallMinutes` (minutes since 1970-01-01T00:00 on that wall).
 * A time shown twice, when clocks go back, is its first showing (RFC 5545, 3.3.5). A time never shown, when clocks go forward,
 * is the instant of the change: so later wall times never give earlier instants, and sorted hours stay sorted.
 */
export function fromWallMinutes(wallMinutes: number, timeZone: string): number {
  // Read as if it were UTC, a wall time is at most 14 hours off: a day away is safely on either side of a change.
  const before = offsetAt(wallMinutes - DAY, timeZone)
  const after = offsetAt(wallMinutes + DAY, timeZone)
  const first = wallMinutes - before
  if (before === after || toWallMinutes(first, timeZone) === wallMinutes) return first
  const second = wallMinutes - after
  if (toWallMinutes(second, timeZone) === wallMinutes) return second
  return changeBetween(Math.min(first, second), Math.max(first, second), timeZone)
}

/** The first minute in `(from, to]` with the offset of `to`, by halving. */
function changeBetween(from: number, to: number, timeZone: string): number {
  const wanted = offsetAt(to, timeZone)
  let [low, high] = [from, to]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, timeZone) === wanted) high = middle
    else low = middle
  }
  return high
}

const two = (value: number) => String(value).padStart(2, '0')

/** The date, `2026-11-24`, of wall minutes. */
export const isoDateOf = (wallMinutes: number): string => new Date(Math.floor(wallMinutes / DAY) * DAY * 60_000).toISOString().slice(0, 10)

/** Wall minutes of a date's midnight. Throws `RangeError` for what is no date. */
export function wallMinutesOf(isoDate: string): number {
  const milliseconds = Date.parse(`${isoDate}T00:00:00Z`)
  if (Number.isNaN(milliseconds)) throw new RangeError(`not a date: ${isoDate}`)
  return milliseconds / 60_000
}

/** What the clock on the wall of `timeZone` shows at an instant in UTC minutes. */
export function wallClock(minutes: number, timeZone: string): WallClock {
  const wall = Math.floor(toWallMinutes(minutes, timeZone))
  const day = Math.floor(wall / DAY)
  const hour = Math.floor((wall - day * DAY) / 60)
  const minute = wall - day * DAY - hour * 60
  // 1970-01-01 was a Thursday.
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1
  return { date: isoDateOf(wall), time: `${two(hour)}:${two(minute)}`, weekday, hour, minute }
}

/** The date in `timeZone` at an instant in UTC minutes: "today" for `SearchRequest.today`. */
export const dateIn = (minutes: number, timeZone: string): string => wallClock(minutes, timeZone).date

/** The date `days` later (or earlier), by the calendar. */
export const addDays = (isoDate: string, days: number): string => isoDateOf(wallMinutesOf(isoDate) + days * DAY)

/** Midnight at which the date begins in `timeZone`, in UTC minutes; where midnight is skipped, the first minute of the day. */
export const startOfDay = (isoDate: string, timeZone: string): number => fromWallMinutes(wallMinutesOf(isoDate), timeZone)

/** Whole UTC minutes of a `Date`, seconds dropped. */
export const minutesOf = (date: Date): number => Math.floor(date.getTime() / 60_000)
