/** The two ways in which workbooks count days: from 1900 with a 29 February that year never had, or from 1904. */
export type DateSystem = '1900' | '1904'

const DAY_MS = 24 * 60 * 60 * 1000
const FIRST_DAY = { '1900': Date.UTC(1899, 11, 30), '1904': Date.UTC(1904, 0, 1) } as const
/** The day that the 1900 system has and no calendar: Lotus 1-2-3 took 1900 for a leap year, and all after it kept that. */
const NO_DAY = 60
const LAST_YEAR = 9999

/** What a date's format shows of it. */
export type ShownParts = Readonly<{ year: boolean; month: boolean; day: boolean; time: boolean }>

/**
 * A day number as ISO text, as far as its format shows it: `2026-11-24`, `2026-11`, `2026`, with ` 14:30:00` where it shows a time. Undefined for numbers that are no
 * date; the day that never was is given as it is counted, 1900-02-29, for whoever reads it to refuse.
 */
export function serialDate(serial: number, system: DateSystem, { year, month, day, time }: ShownParts): string | undefined {
  if (serial < 0) return undefined
  const whole = Math.floor(serial)
  const seconds = Math.round((serial - whole) * 24 * 60 * 60)
  const clock = new Date(seconds * 1000).toISOString().slice(11, 19)
  if (!year && !month && !day) return clock
  const isNoDay = system === '1900' && whole === NO_DAY
  const shift = system === '1900' && whole < NO_DAY ? 1 : 0
  const at = new Date(FIRST_DAY[system] + (whole + shift) * DAY_MS + (seconds === 24 * 60 * 60 ? DAY_MS : 0))
  if (Number.isNaN(at.getTime()) || at.getUTCFullYear() > LAST_YEAR) return undefined
  const date = isNoDay ? '1900-02-29' : at.toISOString().slice(0, 10)
  const shown = day || time || !year ? date : date.slice(0, month ? 7 : 4)
  return time && seconds > 0 ? `${shown} ${clock}` : shown
}
