import { useMemo } from 'react'
import type { Place } from '../../../catalogue/model/place.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { NONE_OF_IT, SHELVES } from './list-request.ts'
import { useListing } from './use-listing.ts'

/** The plan's shelves and corners that hold something, in the order of what is painted on them, which is the centre's whoever reads; those without a sign behind. */
export function useShelves(): readonly Place[] {
  const { plan, centre } = useKiosk().bundle
  const groups = useListing(SHELVES, NONE_OF_IT).shown?.listing.groups
  return useMemo(() => {
    const holding = new Set(groups?.map(({ value }) => value))
    const signs = new Intl.Collator(centre.languages[0], { numeric: true })
    return plan.places
      .filter(({ id, kind }) => (kind === 'shelf' || kind === 'zone') && holding.has(id))
      .toSorted((a, b) =>
        a.sign === undefined || b.sign === undefined
          ? Number(a.sign === undefined) - Number(b.sign === undefined)
          : signs.compare(a.sign, b.sign),
      )
  }, [groups, plan, centre])
}
