import { useMemo } from 'react'
import type { ServiceNow } from '../../../catalogue/desks/services-now.ts'
import { servicesNow } from '../../../catalogue/desks/services-now.ts'
import { useKiosk } from '../state/kiosk-context.ts'

/** The services near here as they are now: open ones first, then the nearest (R13). */
export function useServices(): readonly ServiceNow[] {
  const { bundle, nowMinutes, clockTrusted, knownUntilMinutes } = useKiosk()
  return useMemo(
    () => servicesNow(bundle, { nowMinutes, clockTrusted, knownUntilMinutes }),
    [bundle, nowMinutes, clockTrusted, knownUntilMinutes],
  )
}
