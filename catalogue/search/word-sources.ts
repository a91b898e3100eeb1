import type { Clause } from './clauses.ts'
import type { SegmentQuery } from './segment-query.ts'

/** A term that answers a word, with what its weight is multiplied by: its idf times how much the match counts. */
type WeighedTerm = Readonly<{ term: number; factor: number }>

/** Documents that answer a word together, ascending, with what each is worth. */
export type WeighedDocuments = Readonly<{ documents: Uint32Array; values: Float64Array }>

/** Everything that answers one word: any of it will do, the best counts. */
export type WordSource = Readonly<{ bit: number; terms: readonly WeighedTerm[]; lists: readonly WeighedDocuments[] }>

/** What answers several words at once. */
type PhraseSource = Readonly<{ bits: number; list: WeighedDocuments }>

/** A query as documents are looked for: word by word, and what answers several words at once. */
export type Sources = Readonly<{ words: readonly WordSource[]; phrases: readonly PhraseSource[] }>

/** Looks up what needs several terms at once by `conjunction`. What answers one word is gathered into words in the order of the bits. */
export function sourcesOf(
  { clauses, concepts }: Pick<SegmentQuery, 'clauses' | 'concepts'>,
  conjunction: (slots: readonly WordSource[]) => WeighedDocuments,
): Sources {
  const terms = new Map<number, WeighedTerm[]>()
  const lists = new Map<number, WeighedDocuments[]>()
  const phrases: PhraseSource[] = []
  for (const { bits, slots } of clauses) {
    const [slot, ...others] = slots
    if (slot === undefined) continue
    if (others.length === 0 && isOneBit(bits)) {
      addTo(terms, bits, ...weighed(slot))
      continue
    }
    const list = conjunction(slots.map(own => ({ bit: 0, terms: weighed(own), lists: [] })))
    if (isOneBit(bits)) addTo(lists, bits, list)
    else phrases.push({ bits, list })
  }
  for (const { bits, documents, value } of concepts) {
    const list = { documents, values: new Float64Array(documents.length).fill(value) }
    if (isOneBit(bits)) addTo(lists, bits, list)
    else phrases.push({ bits, list })
  }
  const bits = [...new Set([...terms.keys(), ...lists.keys()])].sort((a, b) => (a >>> 0) - (b >>> 0))
  const words = bits.map(bit => ({ bit, terms: terms.get(bit) ?? [], lists: lists.get(bit) ?? [] }))
  return { words, phrases }
}

const isOneBit = (bits: number): boolean => (bits & (bits - 1)) === 0

const weighed = ({ terms, factor }: Clause['slots'][number]): readonly WeighedTerm[] => terms.map(term => ({ term, factor }))

function addTo<T>(map: Map<number, T[]>, key: number, ...values: readonly T[]): void {
  const known = map.get(key)
  if (known === undefined) map.set(key, [...values])
  else known.push(...values)
}
