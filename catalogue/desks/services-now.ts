import type { CentreBundle, ReleaseService } from '../model/release.ts'
import type { OpenOptions } from './open-state.ts'
import { openState } from './open-state.ts'
import { serviceMetres } from './service-distance.ts'
import type { OpenState } from './types.ts'

/** A service near here as it is now. `open` is undefined where no hours are known. */
export type ServiceNow = Readonly<{ service: ReleaseService; open: OpenState | undefined; metres: number | undefined }>

type Clock = Pick<OpenOptions, 'nowMinutes' | 'clockTrusted' | 'knownUntilMinutes'>

/** The services near here as they are now: open ones first, then the nearest (R13). */
export function servicesNow({ services, centre }: Pick<CentreBundle, 'services' | 'centre'>, clock: Clock): readonly ServiceNow[] {
  const now = services.map(service => ({
    service,
    open:
      service.expanded === undefined
        ? undefined
        : openState(service.expanded, { ...clock, lastWelcomeMinutes: service.lastWelcomeMinutes }),
    metres: serviceMetres(service, centre),
  }))
  const isOpen = (one: ServiceNow) => Number(one.open?.state === 'open')
  const far = (one: ServiceNow) => one.metres ?? Number.POSITIVE_INFINITY
  return now.toSorted((a, b) => isOpen(b) - isOpen(a) || far(a) - far(b))
}
