import { useMemo } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { comingEvents } from '../../../catalogue/desks/coming-events.ts'
import { useKiosk } from '../state/kiosk-context.ts'

/** What is on from now, for so many days (1: today only). Nothing when the clock cannot be trusted (R25). */
export function useHappenings(days: number): readonly Happening[] {
  const { bundle, nowMinutes, clockTrusted } = useKiosk()
  return useMemo(
    () => comingEvents(bundle.events, { nowMinutes, clockTrusted, timeZone: bundle.centre.timeZone, days }),
    [bundle, nowMinutes, clockTrusted, days],
  )
}
