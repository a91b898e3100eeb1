import { addDays, dateIn, wallClock } from '../../catalogue/desks/zone-time.ts'
import { dateFormat } from '../../catalogue/text/date-format.ts'
import type { Words } from './create-words.ts'
import { once } from './once.ts'

/** Hours and days in words, in the centre's zone. Instants are minutes since 1970-01-01T00:00Z. */
export type Times = Readonly<{
  /** "17 h 30" */
  clock(minutes: number): string
  /** "14:12", for the clock on the wall. */
  digits(minutes: number): string
  /** "mardi 24 novembre" */
  date(minutes: number): string
  /** "24 novembre 2026", for paper. */
  dated(minutes: number): string
  /** "mardi 24 novembre 2026" */
  fullDate(minutes: number): string
  /** "lundi", or "lundi 30 novembre" a week away or more. */
  day(minutes: number, nowMinutes: number): string
  /** How many calendar days `minutes` lies after now: 0 today, 1 tomorrow. */
  daysAway(minutes: number, nowMinutes: number): number
}>

const MS_PER_MINUTE = 60_000
const A_WEEK = 7

const made = new WeakMap<Words, Map<string, Times>>()

/** Times for a language and the centre's zone, made once for all that ask. Throws `RangeError` for an unknown zone when it is first used. */
export function createTimes(words: Words, timeZone: string): Times {
  const ofWords = made.get(words) ?? new Map<string, Times>()
  made.set(words, ofWords)
  const times = ofWords.get(timeZone) ?? makeTimes(words, timeZone)
  ofWords.set(timeZone, times)
  return times
}

function makeTimes(words: Words, timeZone: string): Times {
  const long = once(() => dateFormat(words.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }))
  const dated = once(() => dateFormat(words.locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone }))
  const full = once(() => dateFormat(words.locale, { dateStyle: 'full', timeZone }))
  const weekday = once(() => dateFormat(words.locale, { weekday: 'long', timeZone }))
  const at = (minutes: number) => new Date(minutes * MS_PER_MINUTE)
  const daysAway = (minutes: number, nowMinutes: number) => {
    const day = dateIn(minutes, timeZone)
    const today = dateIn(nowMinutes, timeZone)
    for (let away = 0; away < A_WEEK; away++) if (addDays(today, away) === day) return away
    return Math.round((minutes - nowMinutes) / (24 * 60))
  }
  return {
    clock: minutes => {
      const wall = wallClock(minutes, timeZone)
      return words.say('time.clock', { hours: String(wall.hour), minutes: String(wall.minute).padStart(2, '0') })
    },
    digits: minutes => wallClock(minutes, timeZone).time,
    fullDate: minutes => full()(at(minutes)),
    date: minutes => long()(at(minutes)),
    daysAway,
    dated: minutes => dated()(at(minutes)),
    day: (minutes, nowMinutes) => (daysAway(minutes, nowMinutes) < A_WEEK ? weekday : long)()(at(minutes)),
  }
}
