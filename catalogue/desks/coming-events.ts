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

/**
 * What is on from now until the end of the `days`-th day (1: today only; 7: a week), in order; what is over is left out, what is
 * cancelled stays and says so (R12). Empty when the clock cannot be trusted: then nobody knows what today is (R25).
 */
export function comingEvents(
  events: readonly ReleaseEvent[],
  options: Readonly<{ nowMinutes: number; clockTrusted: boolean; timeZone: string; days: number }>,
): readonly Happening[] {
  if (!options.clockTrusted) return []
  const { nowMinutes, timeZone } = options
  const today = dateIn(nowMinutes, timeZone)
  const end = startOfDay(addDays(today, options.days), timeZone)
  return events
    .flatMap(event =>
      event.occurrences
        .filter(({ from, to }) => to > nowMinutes && from < end)
        .map(({ from, to, cancelled }) => {
          const date = dateIn(from, timeZone)
          const when = from <= nowMinutes && !cancelled ? ('now' as const) : date === today ? ('today' as const) : ('later' as const)
          return { event, from, to, cancelled, date, when }
        }),
    )
    .toSorted((left, right) => left.from - right.from || left.to - right.to || (left.event.id < right.event.id ? -1 : 1))
}
