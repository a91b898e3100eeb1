import type { Candidate } from './candidates.ts'
import { exactlyTitled, forced, scoreCandidates } from './candidates.ts'
import type { DocumentFilter } from './document-filter.ts'
import type { Counted, FacetCounter } from './facet-counter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { MatchList } from './match-list.ts'
import { matchesOf } from './match-list.ts'
import type { Ranked } from './rank-words.ts'
import { isQuick, rankBest, rankMatches, rankThese } from './rank-words.ts'
import type { SegmentQuery } from './segment-query.ts'
import type { WordSet } from './word-sets.ts'
import { together, wordSets } from './word-sets.ts'
import type { Sources, WordSource } from './word-sources.ts'
import { sourcesOf } from './word-sources.ts'

/** Ahead of any score, in the first sieve. */
const ALL_WORDS = 1e9

/** What of a segment's matches is kept and by what. */
export type Sieve = Readonly<{
  keep: number
  filter: DocumentFilter
  /** Absent: neither facets nor the total are wanted. */
  facets?: FacetCounter
  isNewestFirst: boolean
  isTypedTitle(document: number): boolean
  newest: number
}>

/** `total` is 0 where it is not wanted. */
export type SegmentResult = Readonly<{ candidates: readonly Candidate[]; total: number }>

/** Answers the query in one segment: counts, and the documents that may be shown, scored but not yet sorted. Leaves the segment as it found it. */
export function runQuery(loaded: LoadedSegment, query: SegmentQuery, sieve: Sieve): SegmentResult {
  const sources = sourcesOf(loaded, query.clauses, slots => together(loaded, slots))
  const sets = lazily(() => wordSets(loaded, sources.words))
  const isAnyOrder = sieve.filter.isOpen && !sieve.isNewestFirst && isQuick(sources, sieve.keep)
  const matches =
    sieve.facets === undefined && isAnyOrder ? undefined : matchesOf(loaded, query, { sets: sets(), phrases: sources.phrases })
  const passed = matches && sift(loaded, sieve, matches)
  const ranked =
    passed === undefined || isAnyOrder
      ? best(loaded, query, { words: sources.words, sets, sieve })
      : kept(loaded, query, { sources, sieve, passed })
  const exact = exactlyTitled(loaded, query)
  const listed = new Set(ranked.map(({ document }) => document))
  const missing = forced(query, exact)
    .filter(document => !listed.has(document) && isShown(document, sieve.filter))
    .sort((a, b) => a - b)
  // The forced ones come last, so that every other keeps its place in the sieve's order.
  const documents = missing.length === 0 ? ranked : [...ranked, ...rankThese(loaded, sources, missing).filter(({ mask }) => mask !== 0)]
  const candidates = scoreCandidates(loaded, documents, { query, isTypedTitle: sieve.isTypedTitle, newest: sieve.newest }, exact)
  return { candidates, total: passed?.count ?? 0 }
}

function lazily<T>(make: () => T): () => T {
  let made: Readonly<{ value: T }> | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

type Ranking = Readonly<{ sources: Sources; sieve: Sieve }>
type Best = Readonly<{ words: readonly WordSource[]; sets: () => readonly WordSet[]; sieve: Sieve }>

const best = (loaded: LoadedSegment, query: SegmentQuery, { words, sets, sieve }: Best): readonly Ranked[] =>
  rankBest(loaded, query, { words, sets }, { keep: sieve.keep, ...(sieve.filter.mayExpire && { isExpired: sieve.filter.isExpired }) })

function kept(
  loaded: LoadedSegment,
  { required }: SegmentQuery,
  { sources, sieve, passed }: Ranking & Readonly<{ passed: MatchList }>,
): readonly Ranked[] {
  const { dates } = loaded.segment.columns
  return rankMatches(loaded, sources, passed, {
    keep: sieve.keep,
    keyOf: (document, mask, score) =>
      ((mask & required) >>> 0 === required ? ALL_WORDS : 0) + (sieve.isNewestFirst ? (dates[document] as number) : score),
  })
}

const isShown = (document: number, filter: DocumentFilter): boolean => !filter.isExpired(document) && filter.fails(document) === 0

/** Counts the facets, and leaves what passes the filters. */
function sift(loaded: LoadedSegment, { filter, facets }: Sieve, matches: MatchList): MatchList {
  const counted = count(filter, matches)
  facets?.add(loaded, counted)
  if (filter.isOpen) return { documents: counted.documents, masks: counted.masks, count: counted.count }
  let passed = 0
  const documents = counted.documents.slice(0, counted.count)
  const masks = new Uint32Array(counted.count)
  for (let i = 0; i < counted.count; i++) {
    if (counted.fails[i] !== 0) continue
    documents[passed] = counted.documents[i] as number
    masks[passed++] = counted.masks[i] as number
  }
  return { documents, masks, count: passed }
}

/** Throws out what is past its end or fails two filters and more: each facet ignores its own filter only. */
function count(filter: DocumentFilter, { documents, masks, count }: MatchList): Counted & MatchList {
  const fails = new Uint8Array(count)
  if (filter.isOpen && !filter.mayExpire) return { documents, masks, fails, count }
  let kept = 0
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number
    if (filter.mayExpire && filter.isExpired(document)) continue
    const failed = filter.isOpen ? 0 : filter.fails(document)
    if ((failed & (failed - 1)) !== 0) continue
    documents[kept] = document
    masks[kept] = masks[i] as number
    fails[kept++] = failed
  }
  return { documents, masks, fails, count: kept }
}

/** All documents under the filters, without words. */
export function browse(loaded: LoadedSegment, sieve: Sieve): SegmentResult {
  const { dates } = loaded.segment.columns
  const documents = Uint32Array.from({ length: loaded.documents }, (_, document) => document)
  const all = { documents, masks: new Uint32Array(loaded.documents), count: loaded.documents }
  const passed = sift(loaded, sieve, all)
  const ranked = rankMatches(loaded, { words: [], phrases: [] }, passed, {
    keep: sieve.keep,
    keyOf: document => (sieve.isNewestFirst ? (dates[document] as number) : 0),
  })
  const candidates = ranked.map(({ document }) => ({ loaded, document, score: 0, mask: 0, isExactTitle: false, batch: 0 }))
  return { candidates, total: passed.count }
}
