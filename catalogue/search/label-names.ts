import type { FoundConcept } from './concept-clause.ts'
import type { LabelQuery } from './label-query.ts'
import { foundConcept } from './label-query.ts'
import { documentsTitled } from './title-match.ts'
import { collapsed } from './word-order.ts'

/** Words of a name within a longer query at most. */
const LONGEST_NAME = 6
const MOST_EACH = 16
/** How well a name fits that is a part of the query. */
const PART_OF_QUERY = 0.75

/** Concepts of which a label is exactly some neighbouring words, the longest first; never words within words already answered so. */
export function byNames(asked: LabelQuery, answered: number): readonly FoundConcept[] {
  const { label, words } = asked
  const concepts: FoundConcept[] = []
  let taken = answered
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const name = words.slice(first, first + length)
      if (name[0]?.isStop === true || name.at(-1)?.isStop === true) continue
      const telling = name.filter(({ isStop }) => !isStop)
      const bits = telling.reduce((sum, { bit }) => (sum | bit) >>> 0, 0)
      if ((bits & taken) !== 0 || telling.some(({ positions }) => positions === undefined)) continue
      const positions = collapsed(telling.flatMap(word => word.positions ?? []))
      const own = documentsTitled(label, positions)
        .slice(0, MOST_EACH)
        .flatMap(concept => foundConcept(asked, { concept, bits, fit: PART_OF_QUERY, isExact: true }) ?? [])
      if (own.length > 0) taken = (taken | bits) >>> 0
      concepts.push(...own)
    }
  }
  return concepts
}
