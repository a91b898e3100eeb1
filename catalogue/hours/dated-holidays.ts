import { addDays } from '../desks/zone-time.ts'
import type { Holidays } from '../model/centre.ts'

/** Whole days, inclusive, `2026-12-21` to `2027-01-03`. */
type Days = Readonly<{ from: string; to: string }>
export type DatedOptions = Readonly<{ holidays: Holidays; from: string; days: number }>

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const WEEKDAY = String.raw`(?:Mo|Tu|We|Th|Fr|Sa|Su)(?:\s*-\s*(?:Mo|Tu|We|Th|Fr|Sa|Su))?(?:\s*\[[^\]]*\])?`
const HOLIDAY = String.raw`(?:PH|SH)\b(?:\s*[+-]\s*\d+\s*days?)?`
const LIST = (item: string) => String.raw`(?:${item})(?:\s*,\s*(?:${item}))*`

/** What stands before a time or a state, when a holiday is part of it: days of the week or holidays, and "in holidays, on these days". */
const SELECTOR = new RegExp(
  String.raw`^\s*(?:(?<days>${LIST(WEEKDAY)})\s*,\s*(?<and>${LIST(HOLIDAY)})|(?<holidays>${LIST(HOLIDAY)})(?:\s*,\s*(?<or>${LIST(WEEKDAY)})|\s+(?<only>${LIST(WEEKDAY)}))?)(?=\s|$)\s*(?<rest>.*)$`,
  'i',
)

/** A comma that begins another rule and not another time or day: what is before it ends a rule, what follows begins one. */
const ADDITIONAL_RULE = /(?<=\d{2}:\d{2}\+?|\b(?:off|closed|open|unknown)|")\s*,\s*(?=[A-Z]|\d{4}\s)/

/** Text in quotes is a remark, not a rule. */
const withoutRemarks = (text: string) => text.replace(/"[^"]*"/g, '""')

/** Whether holidays are spoken of, outside remarks. In any case: the library takes `ph` too, and then for German holidays. */
const hasHolidays = (text: string) => /\b(?:PH|SH)\b/i.test(withoutRemarks(text))

const osmDate = (isoDate: string) => {
  const [year, month, day] = isoDate.split('-')
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`
}

const osmDates = (days: readonly Days[]) =>
  days.map(({ from, to }) => (from === to ? osmDate(from) : `${osmDate(from)}-${osmDate(to)}`)).join(',')

/**
 * Writes the centre's dated holidays where opening hours say `PH` (public holidays) or `SH` (school holidays): `PH off` becomes
 * `2026 Dec 25,2027 Jan 01 off`. A rule for holidays of which none lies in the time looked at is left out; an empty text means that
 * none was left. `undefined` where the holidays stand in a way that is not understood: such hours are shown as text.
 */
export function datedHolidays(hours: string, options: DatedOptions): string | undefined {
  if (!hasHolidays(hours)) return hours
  if (hours.includes('||')) return undefined
  const dated = splitOutsideRemarks(hours, /;/)
    .flatMap(block => splitOutsideRemarks(block, ADDITIONAL_RULE).map((rule, part) => ({ rule, separator: part > 0 ? ', ' : '; ' })))
    .map(({ rule, separator }) => ({ separator, rules: hasHolidays(rule) ? dateRule(rule, options) : [rule.trim()] }))
  if (dated.some(({ rules }) => rules === undefined)) return undefined
  return dated
    .flatMap(({ rules = [], separator }) => rules.map(rule => ({ rule, separator })))
    .map(({ rule, separator }, index) => (index === 0 ? rule : `${separator}${rule}`))
    .join('')
}

/** One rule with holidays as none, one or two rules with dates. */
function dateRule(rule: string, options: DatedOptions): readonly string[] | undefined {
  const found = SELECTOR.exec(rule)?.groups
  if (found === undefined) return undefined
  const { days, and, holidays, or, only, rest = '' } = found
  if (hasHolidays(rest)) return undefined
  const names = (and ?? holidays ?? '').split(',').map(name => name.trim())
  const dates = osmDates(names.flatMap(name => daysOf(name, options)))
  const weekdays = days ?? or
  return [
    ...(weekdays === undefined ? [] : [`${weekdays} ${rest}`.trim()]),
    ...(dates === '' ? [] : [[dates, only, rest].filter(part => part !== undefined && part !== '').join(' ')]),
  ]
}

/** The days that `PH`, `SH`, `PH -1 day` mean, as far as they touch the time looked at (and the days around it, for nights). */
function daysOf(name: string, { holidays, from, days }: DatedOptions): readonly Days[] {
  const shift = Number(/([+-])\s*(\d+)/.exec(name)?.slice(1).join('') ?? 0)
  const first = addDays(from, -1)
  const last = addDays(from, days)
  return (/^ph/i.test(name) ? holidays.public : holidays.school)
    .map(range => ({ from: addDays(range.from, shift), to: addDays(range.to, shift) }))
    .filter(range => range.from <= last && range.to >= first)
    .toSorted((left, right) => (left.from < right.from ? -1 : 1))
}

/** Splits where `separator` stands outside remarks in quotes. */
function splitOutsideRemarks(text: string, separator: RegExp): readonly string[] {
  // Remarks are blanked to the same length, so that positions in both texts agree.
  const blanked = text.replace(/"[^"]*"/g, remark => `"${'_'.repeat(remark.length - 2)}"`)
  const parts: string[] = []
  let begin = 0
  for (const match of blanked.matchAll(new RegExp(separator.source, 'g'))) {
    parts.push(text.slice(begin, match.index))
    begin = match.index + match[0].length
  }
  return [...parts, text.slice(begin)].filter(part => part.trim() !== '')
}
