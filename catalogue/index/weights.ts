import { B, FIELD_BOOSTS, FIELDS, K1 } from './fields.ts'

const BODY = FIELDS.length - 1

/** How often a word stands in most bodies at most. */
const TABLED = 8

/** No weight is larger: a word that fills every field. What a relevance of 1 is measured by. */
export const MOST_WEIGHT = (K1 + 1) * FIELD_BOOSTS.reduce((sum, boost) => sum + boost, 0)

/**
 * A word's weight in a document without the word's idf: the sum over the fields of boost times lunr's saturated frequency, as a 32-bit float:
 * `boost (k1 + 1) tf / (k1 (1 - b + b length / average) + tf)`, `length` and `average` in words (lunr.Builder.createFieldVectors).
 * Index and search compute it here and nowhere else, so that both have the same to the last bit.
 */
export class Weights {
  private readonly lengths: Uint16Array
  private readonly documents: number
  /** For each field by its length in words: `k1 (1 - b + b length / average)`. */
  private readonly norms: readonly Float64Array[]
  /** The weight of a word that stands 1, 2, ... `TABLED` times in the body alone, each for all lengths of bodies. */
  private readonly inBody: Float32Array
  /** How many lengths of bodies there are. */
  private readonly bodies: number
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
    this.bodies = body.length
    this.inBody = new Float32Array(TABLED * body.length)
    for (let count = 1; count <= TABLED; count++) {
      const start = (count - 1) * body.length
      for (let length = 0; length < body.length; length++) {
        this.inBody[start + length] = ((FIELD_BOOSTS[BODY] as number) * (K1 + 1) * count) / ((body[length] as number) + count)
      }
    }
  }

  /** Of a word that stands once in the bodies of these documents and nowhere else: of the documents from `at` on into `into` from there on. */
  once(documents: Uint32Array, { at, count }: Readonly<{ at: number; count: number }>, into: Float32Array): void {
    const { lengths, bodyStart, inBody } = this
    for (let i = at; i < at + count; i++) into[i] = inBody[lengths[bodyStart + (documents[i] as number)] as number] as number
  }

  /** Of a word that stands so often in the body and nowhere else. */
  body(document: number, count: number): number {
    if (count > TABLED) return Math.fround(this.field(BODY, document, count))
    return this.inBody[(count - 1) * this.bodies + (this.lengths[this.bodyStart + document] as number)] as number
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
