/*
 * Opening hours as a person reads them off a sign, for the syntax that the demonstration centre writes. It shares nothing with
 * `catalogue/hours`: no library, no calendar of ours, no zone arithmetic; the clock on the wall is asked of Intl, minute by minute.
 */

type Range = Readonly<{ from: string; to: string }>
/** Whole days, inclusive. */
export type SignHolidays = Readonly<{ public: readonly Range[]; school: readonly Range[] }>

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTH = MONTHS.join('|')
const RULE = new RegExp(
  String.raw`^(?:(?:(?<year>\d{4}) )?(?<month>${MONTH})(?: (?<first>\d\d)(?:-(?:(?<lastMonth>${MONTH}) )?(?<last>\d\d))?)? ?)?(?:(?<holiday>PH|SH) ?)?(?<weekdays>[A-Z][a-z][A-Za-z0-9,[\]-]*)? ?(?<times>off|\d\d:\d\d-.*)$`,
)

const nextDate = (date: string) => new Date(Date.parse(`${date}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)
const within = (date: string, ranges: readonly Range[]) => ranges.some(({ from, to }) => from <= date && date <= to)
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const two = (value: number) => String(value).padStart(2, '0')
const timeOf = (minute: number) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** `Tu`, `Mo-Fr`, `Sa[1]`. */
function isThatWeekday(date: string, written: string): boolean {
  const day = new Date(`${date}T00:00Z`)
  const weekday = (day.getUTCDay() + 6) % 7
  const [, from = '', to = from, nth] = /^(\w\w)(?:-(\w\w))?(?:\[(\d)\])?$/.exec(written) ?? []
  const [first, last] = [WEEKDAYS.indexOf(from), WEEKDAYS.indexOf(to)]
  if (first < 0 || last < first) throw new Error(`no weekday: ${written}`)
  return first <= weekday && weekday <= last && (nth === undefined || Math.ceil(day.getUTCDate() / 7) === Number(nth))
}

function isOnThatDate(date: string, rule: Readonly<Record<string, string | undefined>>): boolean {
  const { year, month, first, last = first, lastMonth = month } = rule
  if (month === undefined) return true
  if (year !== undefined && !date.startsWith(year)) return false
  const monthDay = date.slice(5)
  const from = `${two(MONTHS.indexOf(month) + 1)}-${first ?? '01'}`
  const to = `${two(MONTHS.indexOf(lastMonth ?? month) + 1)}-${last ?? '31'}`
  return from <= monthDay && monthDay <= to
}

/** The minutes of one day that the sign says are open: of the rules that speak of the day, the last one holds. */
function openMinutes(hours: string, date: string, holidays: SignHolidays): readonly boolean[] {
  let times = 'off'
  for (const text of hours.split(';')) {
    const rule = RULE.exec(text.trim())?.groups
    if (rule === undefined) throw new Error(`this reading does not know: ${text}`)
    const { holiday, weekdays } = rule
    if (!isOnThatDate(date, rule)) continue
    if (holiday !== undefined && !within(date, holiday === 'PH' ? holidays.public : holidays.school)) continue
    if (weekdays !== undefined && !weekdays.split(',').some(written => isThatWeekday(date, written))) continue
    times = rule.times ?? 'off'
  }
  const spans = times === 'off' ? [] : times.split(',').map(span => span.split('-').map(minuteOf))
  return Array.from({ length: 1440 }, (_, minute) => spans.some(([from = 0, to = 0]) => from <= minute && minute < to))
}

const clocks = new Map<string, (instant: number) => string>()
const instants = new Map<string, number>()

/** What a clock on the wall of the zone shows, `2026-03-29 03:00`. */
function wallOf(zone: string): (instant: number) => string {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const clock = (instant: number) => format.format(instant * 60_000)
  clocks.set(zone, clock)
  return clock
}

/** The first minute, counted from 1970 in UTC, at which the wall shows that time of that date, or a later one where it is skipped. */
function firstShown(date: string, time: string, zone: string): number {
  const [day, at] = time === '24:00' ? [nextDate(date), '00:00'] : [date, time]
  const key = `${zone} ${day} ${at}`
  const known = instants.get(key)
  if (known !== undefined) return known
  const naive = Date.parse(`${day}T${at}Z`) / 60_000
  const wanted = `${day} ${at}`
  const clock = wallOf(zone)
  // How far the wall is ahead the day before and the day after: the search begins before either could show it.
  const ahead = [naive - 1440, naive + 1440].map(instant => Date.parse(`${clock(instant).replace(' ', 'T')}Z`) / 60_000 - instant)
  let instant = naive - Math.max(...ahead) - 2
  while (clock(instant) < wanted) instant += 1
  instants.set(key, instant)
  return instant
}

/** A day's minutes, all of which several signs allow. */
const together = (days: readonly (readonly boolean[])[]) => Array.from({ length: 1440 }, (_, minute) => days.every(day => day[minute]))

/**
 * Every opening and closing that the signs allow together (a desk's and its centre's), in UTC minutes, over `days` days from `from`.
 */
export function readSigns(
  signs: readonly string[],
  { from, days, zone, holidays }: Readonly<{ from: string; days: number; zone: string; holidays: SignHolidays }>,
): readonly (readonly [number, number])[] {
  const intervals: [number, number][] = []
  let date = from
  for (let count = 0; count < days; count += 1, date = nextDate(date)) {
    const open = together(signs.map(hours => openMinutes(hours, date, holidays)))
    for (let minute = 0; minute < 1440; minute += 1) {
      if (open[minute] !== true || open[minute - 1] === true) continue
      const closing = open.indexOf(false, minute)
      const opens = firstShown(date, timeOf(minute), zone)
      const closes = firstShown(date, timeOf(closing === -1 ? 1440 : closing), zone)
      const last = intervals.at(-1)
      // Skipped times can make nothing of a span; what goes on over midnight is one.
      if (closes <= opens) continue
      if (last !== undefined && opens <= last[1]) last[1] = Math.max(last[1], closes)
      else intervals.push([opens, closes])
    }
  }
  return intervals
}
