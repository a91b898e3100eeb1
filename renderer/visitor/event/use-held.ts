import { useMemo } from 'react'
import type { Happening, HappeningAt } from '../../../catalogue/desks/coming-events.ts'
import { comingEvents, findHappening } from '../../../catalogue/desks/coming-events.ts'
import type { Kiosk } from '../state/kiosk-context.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** As far as a release knows, and a little more than a year. */
const FAR = 400

const nowOf = ({ bundle, nowMinutes, clockTrusted }: Kiosk) => ({ nowMinutes, clockTrusted, timeZone: bundle.centre.timeZone })

/** One date of the agenda; `undefined` when this release has none such. */
export function useHeld(at: HappeningAt): Happening | undefined {
  const kiosk = useKiosk()
  return useMemo(() => findHappening(kiosk.bundle.events, at, nowOf(kiosk)), [kiosk, at])
}

/** The dates kept, in the order of the calendar. */
export function useKeptDates(): readonly Happening[] {
  const kiosk = useKiosk()
  const { keptDates } = useVisit().visit
  return useMemo(
    () =>
      keptDates.flatMap(at => findHappening(kiosk.bundle.events, at, nowOf(kiosk)) ?? []).toSorted((left, right) => left.from - right.from),
    [kiosk, keptDates],
  )
}

/** The next other dates of the same event, `most` at most. */
export function useOtherDates({ event, from }: Happening, most: number): readonly Happening[] {
  const kiosk = useKiosk()
  return useMemo(
    () =>
      comingEvents([event], { ...nowOf(kiosk), days: FAR })
        .filter(other => other.from !== from && !other.cancelled)
        .slice(0, most),
    [kiosk, event, from, most],
  )
}
