import type { ReleaseEvent } from '../model/release.ts'
import { addDays, dateIn, startOfDay } from './zone-time.ts'

/** One time at which an event is held, UTC minutes; `date` is its day in the centre's zone. */
export type Happening = Readonly<{
  event: ReleaseEvent
  from: number
  to: number
  cancelled: boolean
  date: string
  when: 'now' | 'today' | 'later'
}>

type Now = Readonly<{ nowMinutes: number; clockTrusted: boolean; timeZone: string }>
type Occurrence = ReleaseEvent['occurrences'][number]

/** One time at which an event is held, as one points at it: the event's id and when it begins. */
export type HappeningAt = Readonly<{ event: string; from: number }>
export const happeningAt = ({ event, from }: Happening): HappeningAt => ({ event: event.id, from })
export const isSameHappening = (left: HappeningAt, right: HappeningAt): boolean => left.event === right.event && left.from === right.from

function happening(event: ReleaseEvent, { from, to, cancelled }: Occurrence, { nowMinutes, timeZone }: Now): Happening {
  const date = dateIn(from, timeZone)
  const isToday = date === dateIn(nowMinutes, timeZone)
  return { event, from, to, cancelled, date, when: from <= nowMinutes && !cancelled ? 'now' : isToday ? 'today' : 'later' }
}

const inOrder = (left: Happening, right: Happening): number =>
  left.from - right.from || left.to - right.to || (left.event.id < right.event.id ? -1 : 1)

/**
 * What is on from now until the end of the `days`-th day (1: today only; 7: a week), in order; what is over is left out, what is
 * cancelled stays and says so (R12). Empty when the clock cannot be trusted: then nobody knows what today is (R25).
 */
export function comingEvents(events: readonly ReleaseEvent[], options: Now & Readonly<{ days: number }>): readonly Happening[] {
  if (!options.clockTrusted) return []
  const { nowMinutes, timeZone } = options
  const end = startOfDay(addDays(dateIn(nowMinutes, timeZone), options.days), timeZone)
  return events
    .flatMap(event =>
      event.occurrences.filter(({ from, to }) => to > nowMinutes && from < end).map(occurrence => happening(event, occurrence, options)),
    )
    .toSorted(inOrder)
}

/** After the first `days` days: the next time of every event that is not held within them, in order. Empty when the clock cannot be trusted. */
export function laterEvents(events: readonly ReleaseEvent[], options: Now & Readonly<{ days: number }>): readonly Happening[] {
  if (!options.clockTrusted) return []
  const soon = new Set(comingEvents(events, options).flatMap(({ event, cancelled }) => (cancelled ? [] : [event.id])))
  const end = startOfDay(addDays(dateIn(options.nowMinutes, options.timeZone), options.days), options.timeZone)
  return events
    .filter(({ id }) => !soon.has(id))
    .flatMap(event => {
      const next = event.occurrences.find(({ from, cancelled }) => from >= end && !cancelled)
      return next === undefined ? [] : [happening(event, next, options)]
    })
    .toSorted(inOrder)
}

/** What one pointed at, whether or not it is over; `undefined` when the release has no such time. */
export function findHappening(events: readonly ReleaseEvent[], at: HappeningAt, now: Now): Happening | undefined {
  const event = events.find(({ id }) => id === at.event)
  const occurrence = event?.occurrences.find(({ from }) => from === at.from)
  return event === undefined || occurrence === undefined ? undefined : happening(event, occurrence, now)
}
