import { DocumentSet } from './document-set.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentQuery } from './segment-query.ts'
import { coverage } from './segment-query.ts'
import { combinationsOf, placed } from './word-combinations.ts'
import type { WordSet } from './word-sets.ts'
import { inAll } from './word-sets.ts'
import type { Sources } from './word-sources.ts'

/** A document with less of the query than this share of what the best one has, by how telling the words are, is no result. */
const LEAST_SHARE = 0.4

/** The least share of one query. */
export const leastOf = ({ least = LEAST_SHARE }: SegmentQuery): number => least

/** The documents of one segment that answer enough of the query, ascending, each with the bits of the words it answers. */
export type MatchList = Readonly<{ documents: Uint32Array; masks: Uint32Array; count: number }>

/** Everything that answers enough of the query. `sets`: the documents of the words. */
export const matchesOf = (loaded: LoadedSegment, query: SegmentQuery, found: Found): MatchList => enough(query, anyMatches(loaded, found))

/** The same of a few words, without what each document answers. */
export function matchedDocuments(loaded: LoadedSegment, query: SegmentQuery, sets: readonly WordSet[]): DocumentSet {
  const combinations = combinationsOf(
    sets.map(({ source }) => source),
    query,
  )
  const best = combinations.find(({ share, places }) => share > 0 && !inAll(placed(sets, places)).isEmpty())
  const matched = new DocumentSet(loaded.documents)
  if (best === undefined) return matched
  const least = leastOf(query) * best.share
  const taken: number[] = []
  // The smallest sets of words first: what holds a larger one holds them too.
  for (const { places, mask, share } of combinations.toReversed()) {
    if (share <= 0 || share < least || taken.some(other => (other & mask) >>> 0 === other)) continue
    taken.push(mask)
    matched.join(inAll(placed(sets, places)))
  }
  return matched
}

export type Found = Readonly<{ sets: readonly WordSet[]; phrases: Sources['phrases'] }>

/** Everything that answers anything. */
function anyMatches(loaded: LoadedSegment, { sets, phrases }: Found): MatchList {
  const known = new Map(sets.map(({ source, documents }) => [source.bit, documents]))
  for (const { bits, list } of phrases) {
    for (const bit of bitsOf(bits)) {
      const set = known.get(bit)?.copy() ?? new DocumentSet(loaded.documents)
      set.addAll(list.documents)
      known.set(bit, set)
    }
  }
  return joined(loaded, [...known.keys()], [...known.values()])
}

/** The single bits of a mask. */
const bitsOf = (mask: number): readonly number[] =>
  Array.from({ length: 32 }, (_, place) => (mask & (1 << place)) >>> 0).filter(bit => bit !== 0)

/** The documents of all sets with a mask of the sets that hold each. */
function joined(loaded: LoadedSegment, bits: readonly number[], sets: readonly DocumentSet[]): MatchList {
  const all = new DocumentSet(loaded.documents)
  for (const set of sets) all.join(set)
  const documents = new Uint32Array(all.size())
  const count = all.list(documents)
  const masks = new Uint32Array(count)
  const [only] = bits
  if (only !== undefined && bits.length === 1) return { documents, masks: masks.fill(only), count }
  for (const [place, { words }] of sets.entries()) {
    const bit = bits[place] as number
    for (let i = 0; i < count; i++) {
      const document = documents[i] as number
      if (((words[document >>> 5] as number) & (1 << (document & 31))) !== 0) masks[i] = (masks[i] as number) | bit
    }
  }
  return { documents, masks, count }
}

/** Leaves out what has too little of the query: few distinct masks occur, however many documents there are. */
function enough(query: SegmentQuery, { documents, masks, count }: MatchList): MatchList {
  const shares = new Map<number, number>()
  let last = 0
  for (let i = 0; i < count; i++) {
    const mask = masks[i] as number
    if (mask === last) continue
    last = mask
    if (!shares.has(mask)) shares.set(mask, coverage(query, mask))
  }
  const best = Math.max(0, ...shares.values())
  const isEnough = (share: number): boolean => share > 0 && share >= leastOf(query) * best
  if ([...shares.values()].every(isEnough)) return { documents, masks, count }
  const taken = new Set([...shares].filter(([, share]) => isEnough(share)).map(([mask]) => mask))
  let kept = 0
  for (let i = 0; i < count; i++) {
    if (!taken.has(masks[i] as number)) continue
    documents[kept] = documents[i] as number
    masks[kept++] = masks[i] as number
  }
  return { documents, masks, count: kept }
}
