import type { Candidate } from './candidates.ts'
import { exactlyTitled, scoreCandidates } from './candidates.ts'
import type { DocumentFilter } from './document-filter.ts'
import type { Counted, FacetCounter } from './facet-counter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentQuery } from './segment-query.ts'
import { coverage } from './segment-query.ts'
import { TopList } from './top-list.ts'

/** A document with less of the query than this share of what the best one has, by how telling the words are, is no result. */
const LEAST_SHARE = 0.4
/** Ahead of any score, in the first sieve. */
const ALL_WORDS = 1e9

/** What of a segment's matches is kept and by what. */
export type Sieve = Readonly<{
  keep: number
  filter: DocumentFilter
  facets: FacetCounter
  isNewestFirst: boolean
  isTypedTitle(document: number): boolean
  newest: number
}>

export type SegmentResult = Readonly<{ candidates: readonly Candidate[]; total: number }>

/** Words first, one after the other; then what needs several terms at once; then what only a concept's label answers. */
function accumulate({ accumulator }: LoadedSegment, { clauses, concepts }: Pick<SegmentQuery, 'clauses' | 'concepts'>): void {
  const single = clauses.filter(({ slots }) => slots.length === 1)
  const bits = [...new Set(single.map(clause => clause.bits))]
  for (const bit of bits) {
    for (const { bits: own, slots } of single) {
      if (own !== bit) continue
      for (const { terms, factor } of slots) for (const term of terms) accumulator.addTerm(term, factor, bit)
    }
  }
  for (const { slots, bits: own } of clauses) if (slots.length > 1) accumulator.addConjunction(slots, own)
  for (const { documents, bits: own, value } of concepts) for (const document of documents) accumulator.addDocument(document, own, value)
}

/** The masks that have enough of the query: few distinct ones occur, however many documents there are. */
function enoughWords({ accumulator }: LoadedSegment, query: SegmentQuery): ReadonlySet<number> {
  const shares = new Map<number, number>()
  let last = -1
  for (let i = 0; i < accumulator.count; i++) {
    const mask = accumulator.mask[accumulator.touched[i] as number] as number
    if (mask === last || shares.has(mask)) continue
    shares.set(mask, coverage(query, mask))
    last = mask
  }
  const best = Math.max(0, ...shares.values())
  return new Set([...shares].filter(([, share]) => share > 0 && share >= LEAST_SHARE * best).map(([mask]) => mask))
}

/** Answers the query in one segment: counts, and the documents that may be shown, scored but not yet sorted. Leaves the segment as it found it. */
export function runQuery(loaded: LoadedSegment, query: SegmentQuery, sieve: Sieve): SegmentResult {
  const { accumulator } = loaded
  accumulate(loaded, query)
  const exact = exactlyTitled(loaded, query)
  const enough = enoughWords(loaded, query)
  const { dates } = loaded.segment.columns
  const result = sift(loaded, sieve, {
    isMatch: mask => enough.has(mask),
    keyOf: document => {
      const mask = accumulator.mask[document] as number
      const isWhole = (mask & query.required) >>> 0 === query.required
      return (isWhole ? ALL_WORDS : 0) + (sieve.isNewestFirst ? (dates[document] as number) : (accumulator.score[document] as number))
    },
  })
  const forced = [...exact].filter(document => isShown(accumulator.mask[document] as number, document, sieve.filter))
  // The forced ones come last, so that every other keeps its place in the sieve's order.
  const documents = [...new Set([...result.kept, ...forced])]
  const candidates = scoreCandidates(loaded, documents, { query, isTypedTitle: sieve.isTypedTitle, newest: sieve.newest }, exact)
  accumulator.reset()
  return { candidates, total: result.total }
}

const isShown = (mask: number, document: number, filter: DocumentFilter): boolean =>
  mask !== 0 && !filter.isExpired(document) && filter.fails(document) === 0

type Sifting = Readonly<{ isMatch(mask: number): boolean; keyOf(document: number): number }>

/** Throws out what does not match, is past its end or fails two filters and more: each facet ignores its own filter only. */
function matches({ accumulator, documents }: LoadedSegment, filter: DocumentFilter, isMatch: (mask: number) => boolean): Counted {
  const kept = new Uint32Array(Math.min(accumulator.count, documents))
  const fails = new Uint8Array(kept.length)
  let count = 0
  let lastMask = 0
  let isLastMatch = false
  for (let i = 0; i < accumulator.count; i++) {
    const document = accumulator.touched[i] as number
    const mask = accumulator.mask[document] as number
    if (mask !== lastMask) {
      lastMask = mask
      isLastMatch = isMatch(mask)
    }
    if (!isLastMatch || (filter.mayExpire && filter.isExpired(document))) continue
    const failed = filter.isOpen ? 0 : filter.fails(document)
    if ((failed & (failed - 1)) !== 0) continue
    kept[count] = document
    fails[count++] = failed
  }
  return { documents: kept, fails, count }
}

function sift(
  loaded: LoadedSegment,
  { keep, filter, facets }: Sieve,
  { isMatch, keyOf }: Sifting,
): Readonly<{ kept: readonly number[]; total: number }> {
  const counted = matches(loaded, filter, isMatch)
  facets.add(loaded, counted)
  const best = new TopList(Math.min(keep, loaded.documents))
  let total = 0
  for (let i = 0; i < counted.count; i++) {
    if (counted.fails[i] !== 0) continue
    total++
    const document = counted.documents[i] as number
    best.add(document, keyOf(document))
  }
  return { kept: best.sorted(), total }
}

/** All documents under the filters, without words. */
export function browse(loaded: LoadedSegment, sieve: Sieve): SegmentResult {
  const { accumulator } = loaded
  const { dates } = loaded.segment.columns
  for (let document = 0; document < loaded.documents; document++) accumulator.addDocument(document, 1, 0)
  const { kept, total } = sift(loaded, sieve, {
    isMatch: () => true,
    keyOf: document => (sieve.isNewestFirst ? (dates[document] as number) : 0),
  })
  accumulator.reset()
  const candidates = kept.map(document => ({ loaded, document, score: 0, mask: 0, isExactTitle: false, batch: 0 }))
  return { candidates, total }
}
