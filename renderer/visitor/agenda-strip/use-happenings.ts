import { useMemo } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { comingEvents, laterEvents } from '../../../catalogue/desks/coming-events.ts'
import { useKiosk } from '../state/kiosk-context.ts'

type Read = typeof comingEvents

function useRead(read: Read, days: number): readonly Happening[] {
  const { bundle, nowMinutes, clockTrusted } = useKiosk()
  return useMemo(
    () => read(bundle.events, { nowMinutes, clockTrusted, timeZone: bundle.centre.timeZone, days }),
    [read, bundle, nowMinutes, clockTrusted, days],
  )
}

/** What is on from now, for so many days (1: today only). Nothing when the clock cannot be trusted (R25). */
export const useHappenings = (days: number): readonly Happening[] => useRead(comingEvents, days)

/** The next time of each event that is not held within so many days. Nothing when the clock cannot be trusted (R25). */
export const useLaterEvents = (days: number): readonly Happening[] => useRead(laterEvents, days)
