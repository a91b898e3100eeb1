import type { Amenity } from '../model/desk.ts'
import type { Told } from '../model/told.ts'
import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'

type Numbers = NonNullable<Amenity['numbers']>

/** What words of one kind begin with in most languages: "suicide", "suicidaire", "suicidio"; "violence", "violento". */
const BEGINNING = 4

const beginnings = (text: string): readonly string[] =>
  chunksOf(text)
    .filter(chunk => chunk.length >= BEGINNING)
    .map(chunk => fold(chunk).slice(0, BEGINNING))

/** The numbers for what was told come first, in the order in which it is answered; where nothing was told in a sentence, those that are named as the words are. */
export function orderNumbers(numbers: Numbers, told: readonly Told[], words: string): Numbers {
  const said = new Set(beginnings(words))
  const isNamed = ({ text }: Numbers[number]) => Object.values(text).some(one => beginnings(one).some(start => said.has(start)))
  const rank = (number: Numbers[number]): number => {
    const place = told.findIndex(one => number.for.includes(one))
    if (place >= 0) return place
    return told.length === 0 && isNamed(number) ? -1 : told.length
  }
  return numbers.toSorted((one, other) => rank(one) - rank(other))
}
