import { useMemo } from 'react'
import { openState } from '../../../catalogue/desks/open-state.ts'
import type { OpenState } from '../../../catalogue/desks/types.ts'
import type { ReleaseService } from '../../../catalogue/model/release.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { serviceMetres } from './service-distance.ts'

export type ServiceNow = Readonly<{ service: ReleaseService; open: OpenState | undefined; metres: number | undefined }>

/** The services near here as they are now: open ones first, then the nearest (R13). `open` is absent where no hours are known. */
export function useServices(): readonly ServiceNow[] {
  const { bundle, nowMinutes, clockTrusted, knownUntilMinutes } = useKiosk()
  return useMemo(() => {
    const now = bundle.services.map(service => ({
      service,
      open:
        service.expanded === undefined
          ? undefined
          : openState(service.expanded, { nowMinutes, clockTrusted, knownUntilMinutes, lastWelcomeMinutes: service.lastWelcomeMinutes }),
      metres: serviceMetres(service, bundle.centre),
    }))
    const isOpen = (one: ServiceNow) => Number(one.open?.state === 'open')
    const far = (one: ServiceNow) => one.metres ?? Number.POSITIVE_INFINITY
    return now.toSorted((a, b) => isOpen(b) - isOpen(a) || far(a) - far(b))
  }, [bundle, nowMinutes, clockTrusted, knownUntilMinutes])
}
