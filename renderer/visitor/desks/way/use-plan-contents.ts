import { useMemo } from 'react'
import type { PlanContents } from '../../../ui/floor-plan/floor-plan.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import type { DeskNow } from '../../state/use-desks.ts'
import { isOpenNow, useDesks } from '../../state/use-desks.ts'

/** What the plan shows now: desks with their doors, amenities, this kiosk. */
export function usePlanContents(): PlanContents {
  const { bundle, place } = useKiosk()
  const desks = useDesks()
  return useMemo(
    () => ({
      plan: bundle.plan,
      needs: bundle.centre.needs,
      desks: desks.map(now => ({ desk: now.desk, state: doorOf(now) })),
      amenities: bundle.amenities,
      here: place,
    }),
    [bundle, place, desks],
  )
}

/** R25: what nobody knows is drawn as neither open nor closed. */
const doorOf = (now: DeskNow): PlanContents['desks'][number]['state'] => {
  if (isOpenNow(now)) return 'open'
  return now.open.state === 'unknown' && now.notice === undefined ? 'unknown' : 'closed'
}
