import { FIELD_BOOSTS, FIELDS, saturation } from '../index/fields.ts'
import { FrequencyCursor } from './frequencies.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** lunr rounds every weight when it builds its vectors. */
const rounded = (weight: number): number => Math.round(weight * 1000) / 1000

/**
 * The scores of plain lunr, without any rule of ours: any of the words, each field's weights over the length of the query in that field, summed over the
 * fields (lunr.Index.query, lunr.Vector.similarity, lunr.Builder.createFieldVectors). By document; what none of the words finds is not there.
 */
export function plainScores(loaded: LoadedSegment, words: readonly string[]): ReadonlyMap<number, number> {
  const { columns, meta } = loaded.segment
  const terms = [...new Set(words)].map(word => loaded.segment.terms.find(word)).filter(term => term >= 0)
  const scores = new Map<number, number>()
  for (const term of terms) {
    const rarity = loaded.idfOf([term])
    const cursor = new FrequencyCursor(columns, term)
    while (cursor.next()) {
      let weight = 0
      for (let field = 0; field < FIELDS.length; field++) {
        const count = cursor.counts[field] as number
        if (count === 0) continue
        const length = columns.fieldLengths[field * meta.documents + cursor.document] as number
        weight += rounded(rarity * saturation(count, length, meta.averages[field] as number) * (FIELD_BOOSTS[field] as number))
      }
      scores.set(cursor.document, (scores.get(cursor.document) ?? 0) + weight / Math.sqrt(terms.length))
    }
  }
  return scores
}
