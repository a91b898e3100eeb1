import { FIELD_BOOSTS, FIELDS, K1, saturation } from './fields.ts'

const BODY = FIELDS.length - 1

/** No weight is larger: a word that fills every field. What a relevance of 1 is measured by. */
export const MOST_WEIGHT = (K1 + 1) * FIELD_BOOSTS.reduce((sum, boost) => sum + boost, 0)

/**
 * A word's weight in a document without the word's idf: the sum over the fields of boost times lunr's saturated frequency, as a 32-bit float. Index and search
 * compute it here and nowhere else, so that both have the same to the last bit.
 */
export class Weights {
  private readonly lengths: Uint16Array
  private readonly documents: number
  private readonly averages: readonly number[]
  /** The weight of a word that stands once in a body of so many words. */
  private readonly onceInBody: Float32Array
  private readonly bodyStart: number

  /** `lengths` holds, field after field, the words of every document; `averages` the words per document of each field. */
  constructor(lengths: Uint16Array, documents: number, averages: readonly number[]) {
    this.lengths = lengths
    this.documents = documents
    this.averages = averages
    this.bodyStart = BODY * documents
    let longest = 0
    for (let at = this.bodyStart; at < this.bodyStart + documents; at++) longest = Math.max(longest, lengths[at] as number)
    const average = averages[BODY] as number
    const boost = FIELD_BOOSTS[BODY] as number
    this.onceInBody = Float32Array.from({ length: longest + 1 }, (_, length) => boost * saturation(1, length, average))
  }

  /** Of a word that stands once in the body and nowhere else. */
  usual(document: number): number {
    return this.onceInBody[this.lengths[this.bodyStart + document] as number] as number
  }

  /** Of a word that stands so often in each field. */
  of(document: number, counts: Uint32Array): number {
    let weight = 0
    for (let field = 0; field <= BODY; field++) {
      const count = counts[field] as number
      if (count === 0) continue
      const length = this.lengths[field * this.documents + document] as number
      weight += (FIELD_BOOSTS[field] as number) * saturation(count, length, this.averages[field] as number)
    }
    return Math.fround(weight)
  }
}
