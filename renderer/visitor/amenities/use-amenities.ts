import { useEffect, useMemo, useState } from 'react'
import { spokenLanguages } from '../../../catalogue/desks/suggest-desks.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { metresToPlaces } from '../../../catalogue/desks/walking-graph.ts'
import type { Amenity } from '../../../catalogue/model/desk.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'

/** An amenity and how far it is on foot; `metres` is absent where there is no way to tell. */
export type AmenityHere = Readonly<{ amenity: Amenity; metres?: number }>

/** Answers shown above the documents. */
const MOST = 2

/** What the centre has, in the order of its file (R26). */
export function useAmenities(): readonly AmenityHere[] {
  const { bundle, place } = useKiosk()
  return useMemo(() => {
    const metres = metresToPlaces(bundle.plan, place, { stepFree: false })
    return bundle.amenities.map(amenity => {
      const away = amenity.place === undefined ? undefined : metres.get(amenity.place)
      return { amenity, ...(away === undefined ? {} : { metres: away }) }
    })
  }, [bundle, place])
}

/** What the words ask for, the surest first; of the same thing the nearest one alone. Keep `said` stable between renders. */
export function useFoundAmenities(said: Said | undefined): readonly AmenityHere[] {
  const { search, bundle } = useKiosk()
  const { language } = useWords()
  const all = useAmenities()
  const [met, setMet] = useState<readonly number[]>()
  useEffect(() => {
    // What other words had met is not shown to those that come after a pause.
    if (said === undefined) return setMet(undefined)
    let isOver = false
    const receive = (values: readonly number[]) => {
      if (!isOver) setMet(values)
    }
    // Without the worker nothing is found by words; the results say that the search is out, and the list of amenities stands.
    search.meetAmenities(said, spokenLanguages(bundle, language)).then(receive, () => receive([]))
    return () => {
      isOver = true
    }
  }, [search, bundle, language, said])
  return useMemo(() => {
    if (said === undefined || met === undefined) return []
    const far = ({ metres }: AmenityHere) => metres ?? Number.POSITIVE_INFINITY
    const found = all
      .map((here, index) => ({ here, value: met[index] ?? 0 }))
      .filter(({ value }) => value > 0)
      .toSorted((left, right) => right.value - left.value || far(left.here) - far(right.here))
      .map(({ here }) => here)
    const isNearest = ({ amenity }: AmenityHere, index: number) => found.findIndex(other => other.amenity.icon === amenity.icon) === index
    return found.filter(isNearest).slice(0, MOST)
  }, [said, met, all])
}
