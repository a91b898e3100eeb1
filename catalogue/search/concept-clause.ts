import { idf } from '../index/fields.ts'
import type { ConceptReason } from './document-concepts.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/**
 * A concept whose label answers words of the query. `keys`: the concepts whose documents it leads to, its own first. `strength`: 0 to 1, how well the label
 * fits. `isNews`: the documents' own titles do not know these words, so that the label tells what is meant.
 */
export type FoundConcept = Readonly<{ bits: number; keys: readonly string[]; strength: number; isNews: boolean; because: ConceptReason }>

/** The documents of one segment that a concept leads to. They answer the words of `bits`, worth `value`; `lift` is what the label adds as a title would. */
export type ConceptClause = Readonly<{ bits: number; documents: Uint32Array; value: number; lift: number; because: ConceptReason }>

/** What the best label is worth beside a word in an alternative title, which has a boost of 4; and beside that title's own lifts. */
const WORTH = 4
const LIFT = 3
/** Where the documents' own titles know the words, a label only adds what they leave out. */
const KNOWN = 0.25

/** The documents of one segment that carry any of the concepts, in order. */
export function documentsOf({ segment }: LoadedSegment, keys: readonly string[]): Uint32Array {
  const { conceptFirst } = segment.columns
  const numbers = keys.map(key => segment.concepts.find(key)).filter(number => number >= 0)
  const lists = numbers.map(number => segment.part('conceptDocuments', conceptFirst[number] as number, conceptFirst[number + 1] as number))
  const [only] = lists
  if (only !== undefined && lists.length === 1) return only
  return Uint32Array.from(new Set(lists.flatMap(list => [...list]))).sort()
}

/** What the concepts that were found mean in one segment, the strongest first. The more documents a concept has, the less it says. */
export function conceptClauses(loaded: LoadedSegment, concepts: readonly FoundConcept[]): readonly ConceptClause[] {
  return concepts.flatMap(({ bits, keys, strength, isNews, because }) => {
    const documents = documentsOf(loaded, keys)
    if (documents.length === 0) return []
    const rarity = idf(loaded.documents, documents.length)
    const value = strength * rarity * WORTH * (isNews ? 1 : KNOWN)
    const lift = isNews ? (strength * LIFT * rarity) / idf(loaded.documents, 1) : 0
    return [{ bits, documents, value, lift, because }]
  })
}

/** The most that any concept lifts each document. */
export function conceptLifts(clauses: readonly ConceptClause[]): ReadonlyMap<number, number> {
  const lifts = new Map<number, number>()
  for (const { documents, lift } of clauses) {
    if (lift === 0) continue
    for (const document of documents) lifts.set(document, Math.max(lift, lifts.get(document) ?? 0))
  }
  return lifts
}
