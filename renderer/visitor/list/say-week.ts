import type { DayHours } from '../../../catalogue/desks/week-hours.ts'
import { weekHours } from '../../../catalogue/desks/week-hours.ts'
import { dateIn, wallClock } from '../../../catalogue/desks/zone-time.ts'
import type { ExpandedHours } from '../../../catalogue/model/release.ts'
import { dateRangeFormat } from '../../../catalogue/text/date-format.ts'
import type { Words } from '../../words/create-words.ts'
import { unbroken } from '../../words/keep-units.ts'
import { sayDayHours } from '../desks/say-hours.ts'
import type { Week } from '../desks/week-of.ts'
import { weekOf } from '../desks/week-of.ts'
import type { Kiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'

/** Days after each other with the same hours. */
type Run = Readonly<{ first: DayHours; last: DayHours }>

const sameHours = (one: DayHours, other: DayHours): boolean => JSON.stringify(one.spans) === JSON.stringify(other.spans)

function runsOf(days: readonly DayHours[]): readonly Run[] {
  const runs: Run[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && sameHours(run.first, day)) runs[runs.length - 1] = { first: run.first, last: day }
    else runs.push({ first: day, last: day })
  }
  return runs
}

/** Runs of a week that have the same hours, together, in the order of their first day. */
function groupsOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = []
  for (const run of runs) {
    const known = groups.find(([other]) => other !== undefined && sameHours(other.first, run.first))
    if (known === undefined) groups.push([run])
    else known.push(run)
  }
  return groups
}

/** "samedi 28 – dimanche 29 novembre": a sheet and a photograph are read in another month too. Weekdays alone when the week stands for any. */
function sayRun({ first, last }: Run, words: Words, style: Readonly<{ dated: boolean; length: 'long' | 'short' }>): string {
  const { dated, length } = style
  const format = dateRangeFormat(words.locale, {
    weekday: length,
    timeZone: 'UTC',
    ...(dated ? { day: 'numeric', month: length } : {}),
  })
  const instant = ({ date }: DayHours) => new Date(`${date}T00:00:00Z`)
  return format(instant(first), instant(last))
}

/** The hours of a day, each opening on one line: "13 h 30" at the end of one and "– 19 h" at the beginning of the next is read as two. */
const sayWholeSpans = ({ spans }: DayHours, words: Words): string =>
  spans.length === 0
    ? sayDayHours({ spans }, words)
    : spans.map(span => unbroken(sayDayHours({ spans: [span] }, words))).join(words.say('list.separator'))

/** The week without the hours of today that are over: who reads this later today goes by it. A day all of whose hours are over is not said to be closed. */
function leftOfWeek(expanded: ExpandedHours, kiosk: Kiosk): Week {
  const { isSure, days } = weekOf(expanded, kiosk)
  const [today, ...others] = days ?? []
  if (!isSure || today === undefined) return { isSure, days }
  const { time } = wallClock(kiosk.nowMinutes, kiosk.bundle.centre.timeZone)
  const spans = today.spans.filter(({ to }) => to > time)
  const left = today.spans.length > 0 && spans.length === 0 ? others : [{ ...today, spans }, ...others]
  return { isSure, days: left.some(day => day.spans.length > 0) ? left : [...left, ...nextOpenDay(expanded, kiosk)] }
}

/** The next day with hours, for a week that has none: a sheet that says "closed" alone helps nobody to come back. */
function nextOpenDay(expanded: ExpandedHours, { nowMinutes, bundle }: Kiosk): readonly DayHours[] {
  const { timeZone } = bundle.centre
  const next = expanded.readable ? expanded.intervals.find(([from]) => from > nowMinutes) : undefined
  return next === undefined ? [] : (weekHours(expanded, { from: dateIn(next[0], timeZone), days: 1, timeZone }) ?? [])
}

/** A week's hours in few lines, to be taken away: "mardi 24 – vendredi 27 novembre : 9 h – 12 h". Hours that could not be read stand as their text. */
export function sayWeek(expanded: ExpandedHours, kiosk: Kiosk, words: Words): readonly string[] {
  const { isSure, days } = leftOfWeek(expanded, kiosk)
  if (days === undefined) return expanded.readable ? [] : [expanded.text]
  return runsOf(days).map(run => {
    const which = sayRun(run, words, { dated: isSure, length: 'long' })
    return words.say('take.hours', { days: which, hours: sayWholeSpans(run.first, words) })
  })
}

/** The same in as few letters as can be read, for a code: days with the same hours on one line, closed days only where the whole week is. */
function sayShortWeek(expanded: ExpandedHours, kiosk: Kiosk, words: Words): readonly string[] {
  const { isSure, days } = leftOfWeek(expanded, kiosk)
  if (days === undefined) return expanded.readable ? [] : [expanded.text]
  const runs = runsOf(days)
  const open = runs.filter(({ first }) => first.spans.length > 0)
  return groupsOf(open.length === 0 ? runs : open).flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const which = [first, ...others].map(run => sayRun(run, words, { dated: isSure, length: 'short' })).join(' · ')
    return [words.say('take.hours', { days: which, hours: sayDayHours(first.first, words) })]
  })
}

/** A desk's week to be taken away, in place of it what reception says of that desk now: a notice is over all hours. `isShort`: for a code. */
export function sayDeskWeek({ desk, notice }: DeskNow, kiosk: Kiosk, words: Words, isShort = false): readonly string[] {
  if (notice !== undefined) return [words.local(notice.text).text]
  return (isShort ? sayShortWeek : sayWeek)(desk.expanded, kiosk, words)
}
