import { useEffect, useMemo, useState } from 'react'
import { orderNumbers } from '../../../catalogue/desks/order-numbers.ts'
import { spokenLanguages } from '../../../catalogue/desks/suggest-desks.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { CALM } from '../../../catalogue/desks/urgent.ts'
import { metresToPlaces } from '../../../catalogue/desks/walking-graph.ts'
import type { Amenity } from '../../../catalogue/model/desk.ts'
import type { Told } from '../../../catalogue/model/told.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'

/** An amenity and how far it is on foot; `metres` is absent where there is no way to tell. */
export type AmenityHere = Readonly<{ amenity: Amenity; metres?: number }>

/** One that words ask for, or that answers what they tell. */
export type AmenityFound = AmenityHere &
  Readonly<{
    /** Who said it is tired or alone: one line, beside the documents and desks, which stay first. */
    isCalm: boolean
  }>

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

type Met = Readonly<{ values: readonly number[]; told: readonly Told[] }>

const NONE_MET: Met = { values: [], told: [] }

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
      return { values, told: hasNumbers ? await search.tell(said.words) : [] }
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
  return useMemo(() => (said === undefined || met === undefined ? [] : foundOf(all, met, said.words)), [said, met, all])
}

function foundOf(all: readonly AmenityHere[], { values, told }: Met, words: string): readonly AmenityFound[] {
  const far = ({ metres }: AmenityHere) => metres ?? Number.POSITIVE_INFINITY
  const found = all
    .map((here, index) => ({ here, value: values[index] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((left, right) => right.value - left.value || far(left.here) - far(right.here))
    .map(({ here, value }) => ({ ...here, amenity: withNumbers(here.amenity, told, words), isCalm: value <= CALM }))
  const isNearest = ({ amenity }: AmenityHere, index: number) => found.findIndex(other => other.amenity.icon === amenity.icon) === index
  return found.filter(isNearest).slice(0, MOST)
}

const withNumbers = (amenity: Amenity, told: readonly Told[], words: string): Amenity =>
  amenity.numbers === undefined ? amenity : { ...amenity, numbers: orderNumbers(amenity.numbers, told, words) }
