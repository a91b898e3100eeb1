import type { DayHours } from '../../../catalogue/desks/week-hours.ts'
import type { ExpandedHours } from '../../../catalogue/model/release.ts'
import type { Words } from '../../words/create-words.ts'
import { sayDay, sayDayHours } from '../desks/say-hours.ts'
import { weekOf } from '../desks/week-of.ts'
import type { Kiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'

/** Days after each other with the same hours. */
type Run = Readonly<{ first: DayHours; last: DayHours }>

function runsOf(days: readonly DayHours[]): readonly Run[] {
  const runs: Run[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && JSON.stringify(run.first.spans) === JSON.stringify(day.spans))
      runs[runs.length - 1] = { first: run.first, last: day }
    else runs.push({ first: day, last: day })
  }
  return runs
}

/** A week's hours in few lines, to be taken away: "mardi 24 – vendredi 27 : 9 h – 12 h". Hours that could not be read stand as their text. */
export function sayWeek(expanded: ExpandedHours, kiosk: Kiosk, words: Words): readonly string[] {
  const { isSure, days } = weekOf(expanded, kiosk)
  if (days === undefined) return expanded.readable ? [] : [expanded.text]
  const day = ({ date }: DayHours) => sayDay(date, words.locale, isSure)
  return runsOf(days).map(({ first, last }) => {
    const which = first === last ? day(first) : words.say('hours.span', { from: day(first), to: day(last) })
    return words.say('take.hours', { days: which, hours: sayDayHours(first, words) })
  })
}

/** A desk's week to be taken away, in place of it what reception says of that desk now: a notice is over all hours. */
export const sayDeskWeek = ({ desk, notice }: DeskNow, kiosk: Kiosk, words: Words): readonly string[] =>
  notice === undefined ? sayWeek(desk.expanded, kiosk, words) : [words.local(notice.text).text]
