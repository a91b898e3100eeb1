import { useMemo } from 'react'
import type { Place } from '../../../catalogue/model/place.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { NONE_OF_IT, SHELVES } from './list-request.ts'
import { useListing } from './use-listing.ts'

/** The plan's shelves and corners that hold something, in the order of what is painted on them; those without a sign behind. */
export function useShelves(): readonly Place[] {
  const { places } = useKiosk().bundle.plan
  const { language } = useWords()
  const groups = useListing(SHELVES, NONE_OF_IT).shown?.listing.groups
  return useMemo(() => {
    const holding = new Set(groups?.map(({ value }) => value))
    const signs = new Intl.Collator(language, { numeric: true })
    return places
      .filter(({ id, kind }) => (kind === 'shelf' || kind === 'zone') && holding.has(id))
      .toSorted((a, b) =>
        a.sign === undefined || b.sign === undefined
          ? Number(a.sign === undefined) - Number(b.sign === undefined)
          : signs.compare(a.sign, b.sign),
      )
  }, [groups, places, language])
}
