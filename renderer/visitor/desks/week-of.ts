import type { DayHours } from '../../../catalogue/desks/week-hours.ts'
import { mondayOf, weekHours } from '../../../catalogue/desks/week-hours.ts'
import { addDays, dateIn, minutesOf } from '../../../catalogue/desks/zone-time.ts'
import type { ExpandedHours } from '../../../catalogue/model/release.ts'
import type { Kiosk } from '../state/kiosk-context.ts'

const A_WEEK = 7

/** A week of hours. `isSure` when it begins today; else it stands for any week, without dates. `days` is undefined where the hours could not be read. */
export type Week = Readonly<{ isSure: boolean; days: readonly DayHours[] | undefined }>

/** The week from today; with a clock that may lie (R25), or a release whose hours have run out, the first whole week after the release was made. */
export function weekOf(expanded: ExpandedHours, kiosk: Kiosk): Week {
  const { bundle, nowMinutes, clockTrusted, knownUntilMinutes, start } = kiosk
  const isSure = clockTrusted && nowMinutes < knownUntilMinutes
  const { timeZone } = bundle.centre
  const from = isSure ? dateIn(nowMinutes, timeZone) : addDays(mondayOf(minutesOf(new Date(start.created)), timeZone), A_WEEK)
  return { isSure, days: weekHours(expanded, { from, days: A_WEEK, timeZone }) }
}
