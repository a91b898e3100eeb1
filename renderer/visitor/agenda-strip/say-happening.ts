import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import type { Plan } from '../../../catalogue/model/place.ts'
import type { Words } from '../../words/create-words.ts'
import { createTimes } from '../../words/say-time.ts'

/** Where something is held: a place of the plan, or what its file says. */
export function sayRoom({ event }: Happening, plan: Plan, words: Words): string | undefined {
  if (event.where !== undefined) return words.local(event.where).text
  const place = plan.places.find(({ id }) => id === event.place)
  return place === undefined ? undefined : words.local(place.label).text
}

/** Where an event is said: the centre's plan and zone, and what time it is. */
export type SaidIn = Readonly<{ plan: Plan; timeZone: string; nowMinutes: number }>

/** That an event has begun, and until when; on another day's end it says only that it is on. Undefined for what is to come or is cancelled. */
function sayRunning({ when, to }: Happening, { timeZone, nowMinutes }: SaidIn, words: Words): string | undefined {
  if (when !== 'now') return undefined
  const times = createTimes(words, timeZone)
  return times.daysAway(to - 1, nowMinutes) === 0 ? words.say('event.on.until', { clock: times.clock(to) }) : words.say('event.on')
}

/** The line under an event's title: where, how to take part; that it is cancelled, or on now, before anything else. That others may come is said where it is said for whom it is (`sayForWhom`). */
export function sayHappening(happening: Happening, saidIn: SaidIn, words: Words): string {
  const { event } = happening
  const { plan } = saidIn
  const running = sayRunning(happening, saidIn, words)
  const room = sayRoom(happening, plan, words)
  const parts = [
    ...(happening.cancelled ? [words.say('event.cancelled')] : []),
    ...(running === undefined ? [] : [running]),
    ...(room === undefined ? [] : [room]),
    ...(event.registration === 'none' ? [words.say('event.register.none')] : [words.say(`event.register.${event.registration}`)]),
  ]
  return parts.join(' · ')
}

/** For whom an event is, then that others may come; nothing where nobody is named: others than whom? */
export function sayForWhom({ event }: Happening, words: Words): string | undefined {
  if (event.audience === undefined) return undefined
  return [words.local(event.audience).text, ...(event.openToOthers ? [words.say('event.others')] : [])].join(' · ')
}
