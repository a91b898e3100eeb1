/** The parts of a document that are searched, in the order of their bits and columns. */
export const FIELDS = ['title', 'alternatives', 'subjects', 'summary', 'body'] as const

/** How much a word counts in each field. */
export const FIELD_BOOSTS: readonly number[] = [6, 4, 3, 1.5, 1]

/** BM25 as lunr sets it (lunr.Builder: `_k1`, `_b`). */
export const K1 = 1.2
export const B = 0.75

/** lunr's idf (lunr.idf): `fieldDocuments` counts a document once for every field that holds the word. */
export const idf = (documents: number, fieldDocuments: number): number =>
  Math.log(1 + Math.abs((documents - fieldDocuments + 0.5) / (fieldDocuments + 0.5)))

/**
 * A word's weight in one field of one document as lunr.Builder.createFieldVectors has it, in its order of operations and rounded as there.
 * `rarity` is the word's idf.
 */
export function plainWeight(rarity: number, frequency: number, length: number, average: number, boost: number): number {
  const score = ((rarity * ((K1 + 1) * frequency)) / (K1 * (1 - B + B * (length / average)) + frequency)) * boost
  return Math.round(score * 1000) / 1000
}
