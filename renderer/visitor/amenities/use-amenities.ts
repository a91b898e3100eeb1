import { useEffect, useMemo, useState } from 'react'
import type { AmenityFound, AmenityHere } from '../../../catalogue/desks/choose-amenities.ts'
import { chooseAmenities } from '../../../catalogue/desks/choose-amenities.ts'
import { spokenLanguages } from '../../../catalogue/desks/suggest-desks.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { metresToPlaces } from '../../../catalogue/desks/walking-graph.ts'
import type { Told } from '../../../catalogue/model/told.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'

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

type Met = Readonly<{ met: readonly number[]; told: readonly Told[] }>

const NONE_MET: Met = { met: [], told: [] }

/** What the words ask for, the surest first; of the same thing the nearest one alone; its numbers as they answer what was told. Keep `said` stable between renders. */
export function useFoundAmenities(said: Said | undefined): readonly AmenityFound[] {
  const { search, bundle } = useKiosk()
  const { language } = useWords()
  const all = useAmenities()
  const [met, setMet] = useState<Met>()
  useEffect(() => {
    // What other words had met is not shown to those that come after a pause.
    if (said === undefined) return setMet(undefined)
    let isOver = false
    const ask = async (): Promise<Met> => {
      const values = await search.meetAmenities(said, spokenLanguages(bundle, language))
      const hasNumbers = bundle.amenities.some(({ numbers }, index) => numbers !== undefined && (values[index] ?? 0) > 0)
      return { met: values, told: hasNumbers ? await search.tell(said.words) : [] }
    }
    const receive = (found: Met) => {
      if (!isOver) setMet(found)
    }
    // Without the worker nothing is found by words; the results say that the search is out, and the list of amenities stands.
    ask().then(receive, () => receive(NONE_MET))
    return () => {
      isOver = true
    }
  }, [search, bundle, language, said])
  return useMemo(
    () => (said === undefined || met === undefined ? [] : chooseAmenities(all, { ...met, words: said.words })),
    [said, met, all],
  )
}
