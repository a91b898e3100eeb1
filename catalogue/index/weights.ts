import { B, FIELD_BOOSTS, FIELDS, K1 } from './fields.ts'

const BODY = FIELDS.length - 1

/** No weight is larger: a word that fills every field. What a relevance of 1 is measured by. */
export const MOST_WEIGHT = (K1 + 1) * FIELD_BOOSTS.reduce((sum, boost) => sum + boost, 0)

/**
 * A word's weight in a document without the word's idf: the sum over the fields of boost times lunr's saturated frequency (see `saturation`), as a 32-bit float.
 * Index and search compute it here and nowhere else, so that both have the same to the last bit.
 */
export class Weights {
  private readonly lengths: Uint16Array
  private readonly documents: number
  /** For each field by its length in words: `k1 (1 - b + b length / average)`. */
  private readonly norms: readonly Float64Array[]
  /** The weight of a word that stands once in a body of so many words. */
  private readonly onceInBody: Float32Array
  private readonly bodyStart: number

  /** `lengths` holds, field after field, the words of every document; `averages` the words per document of each field. */
  constructor(lengths: Uint16Array, documents: number, averages: readonly number[]) {
    this.lengths = lengths
    this.documents = documents
    this.bodyStart = BODY * documents
    this.norms = averages.map((average, field) => {
      let longest = 0
      for (let at = field * documents; at < (field + 1) * documents; at++)
        if ((lengths[at] as number) > longest) longest = lengths[at] as number
      return Float64Array.from({ length: longest + 1 }, (_, length) => K1 * (1 - B + B * (length / average)))
    })
    const body = this.norms[BODY] ?? new Float64Array(0)
    this.onceInBody = Float32Array.from(body, norm => ((FIELD_BOOSTS[BODY] as number) * (K1 + 1)) / (norm + 1))
  }

  /** Of a word that stands once in the body and nowhere else. */
  usual(document: number): number {
    return this.onceInBody[this.lengths[this.bodyStart + document] as number] as number
  }

  /** What a field adds where the word stands so often in it. A weight is the sum in the order of the fields, rounded by `Math.fround`. */
  field(field: number, document: number, count: number): number {
    const norm = (this.norms[field] as Float64Array)[this.lengths[field * this.documents + document] as number] as number
    return ((FIELD_BOOSTS[field] as number) * (K1 + 1) * count) / (norm + count)
  }

  /** Of a word that stands so often in each field. */
  of(document: number, counts: Uint32Array): number {
    let weight = 0
    for (let field = 0; field <= BODY; field++) {
      const count = counts[field] as number
      if (count !== 0) weight += this.field(field, document, count)
    }
    return Math.fround(weight)
  }
}
