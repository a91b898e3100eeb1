import type { Amenity } from '../model/desk.ts'
import type { Told } from '../model/told.ts'
import { orderNumbers } from './order-numbers.ts'
import { CALM } from './urgent.ts'

/** An amenity and how far it is on foot; `metres` is absent where there is no way to tell. */
export type AmenityHere = Readonly<{ amenity: Amenity; metres?: number }>

/** One that words ask for, or that answers what they tell. */
export type AmenityFound = AmenityHere &
  Readonly<{
    /** Who said it is tired or alone, or harassed at work: one line, beside the documents and desks, which stay first. */
    isCalm: boolean
  }>

type Asked = Readonly<{
  /** How well the words met each amenity, in their order (`meetAmenities`). */
  met: readonly number[]
  /** What they tell (`tellWords`). */
  told: readonly Told[]
  words: string
}>

/** Answers shown above the documents. */
const MOST = 2

const withNumbers = (amenity: Amenity, { told, words }: Asked): Amenity =>
  amenity.numbers === undefined ? amenity : { ...amenity, numbers: orderNumbers(amenity.numbers, told, words) }

/** What the words ask for, the surest first; of the same thing the nearest one alone; its numbers as they answer what was told. */
export function chooseAmenities(all: readonly AmenityHere[], asked: Asked): readonly AmenityFound[] {
  const far = ({ metres }: AmenityHere) => metres ?? Number.POSITIVE_INFINITY
  const found = all
    .map((here, index) => ({ here, value: asked.met[index] ?? 0 }))
    .filter(({ value }) => value > 0)
    .toSorted((left, right) => right.value - left.value || far(left.here) - far(right.here))
    .map(({ here, value }) => ({ ...here, amenity: withNumbers(here.amenity, asked), isCalm: value <= CALM }))
  const isFirstOfItsKind = ({ amenity }: AmenityHere, index: number) =>
    found.findIndex(other => other.amenity.icon === amenity.icon) === index
  return found.filter(isFirstOfItsKind).slice(0, MOST)
}
