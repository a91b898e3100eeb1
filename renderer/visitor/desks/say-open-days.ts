import type { ExpandedHours } from '../../../catalogue/model/release.ts'
import type { Words } from '../../words/create-words.ts'
import type { Kiosk } from '../state/kiosk-context.ts'
import { sayDay, sayDayHours } from './say-hours.ts'
import { weekOf } from './week-of.ts'

/** The days of a week that have hours, each with them: "mardi 24, 9 h 30 – 12 h 30". None where the hours could not be read. */
export function sayOpenDays(expanded: ExpandedHours, kiosk: Kiosk, words: Words): readonly string[] {
  const { isSure, days = [] } = weekOf(expanded, kiosk)
  return days
    .filter(({ spans }) => spans.length > 0)
    .map(day => [sayDay(day.date, words.locale, isSure), sayDayHours(day, words)].join(words.say('list.separator')))
}
