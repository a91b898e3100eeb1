import type { Candidate } from './candidates.ts'
import { exactlyTitled, forced, scoreCandidates, unranked } from './candidates.ts'
import type { DocumentFilter } from './document-filter.ts'
import { passes } from './document-filter.ts'
import type { DocumentSet } from './document-set.ts'
import type { FacetCounter } from './facet-counter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { MatchList } from './match-list.ts'
import { matchedDocuments, matchesOf } from './match-list.ts'
import type { Ranked } from './rank-words.ts'
import { isQuick, rankBest, rankMatches, rankThese } from './rank-words.ts'
import type { SegmentQuery } from './segment-query.ts'
import type { WordSet } from './word-sets.ts'
import { together, wordSets } from './word-sets.ts'
import type { Sources, WeighedDocuments, WordSource } from './word-sources.ts'
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
  /** What comes first where nothing was typed; absent: nothing before anything else. */
  worth?(document: number): number
}>

/** `total` is 0 where it is not wanted. */
export type SegmentResult = Readonly<{ candidates: readonly Candidate[]; total: number }>

/** Answers the query in one segment: counts, and the documents that may be shown, scored but not yet sorted. Leaves the segment as it found it. */
export function runQuery(loaded: LoadedSegment, query: SegmentQuery, sieve: Sieve): SegmentResult {
  const { expired } = sieve.filter
  const sources = live(
    sourcesOf(query, slots => together(loaded, slots)),
    expired,
  )
  // What is past its end says nothing of which words must be answered either.
  const sets = lazily(() => wordSets(loaded, sources.words, expired))
  const leads = [...new Set([...(query.leads?.keys() ?? []), ...(query.chosen?.keys() ?? [])])]
    .filter(document => !sieve.filter.isExpired(document))
    .sort((a, b) => a - b)
  const isAnyOrder = sieve.filter.isOpen && !sieve.isNewestFirst && isQuick(sources, sieve.keep)
  const passed = isAnyOrder
    ? sieve.facets && sift(loaded, sieve, listed(loaded, withSet(matchedDocuments(loaded, query, sets()), leads)))
    : sift(loaded, sieve, withLeads(matchesOf(loaded, query, { sets: sets(), phrases: sources.phrases }), leads))
  const ranked =
    passed === undefined || isAnyOrder
      ? best(loaded, query, { words: sources.words, sets, sieve })
      : kept(loaded, query, { sources, sieve, passed })
  const exact = exactlyTitled(loaded, query)
  const known = new Set(ranked.map(({ document }) => document))
  const missing = [...new Set([...forced(query, exact), ...leads])]
    .filter(document => !known.has(document) && passes(document, sieve.filter))
    .sort((a, b) => a - b)
  // The forced ones come last, so that every other keeps its place in the sieve's order.
  const documents =
    missing.length === 0
      ? ranked
      : [...ranked, ...rankThese(loaded, sources, missing).filter(({ document, mask }) => mask !== 0 || leads.includes(document))]
  const candidates = scoreCandidates(loaded, documents, { query, isTypedTitle: sieve.isTypedTitle, newest: sieve.newest }, exact)
  return { candidates, total: passed?.count ?? 0 }
}

/** Without the documents that are past their end, as far as documents are listed. */
function live({ words, phrases }: Sources, expired: DocumentSet | undefined): Sources {
  if (expired === undefined) return { words, phrases }
  const rest = (list: WeighedDocuments): WeighedDocuments => {
    const places = Array.from(list.documents.keys()).filter(place => !expired.has(list.documents[place] as number))
    return {
      documents: Uint32Array.from(places, place => list.documents[place] as number),
      values: Float64Array.from(places, place => list.values[place] as number),
    }
  }
  return {
    words: words.map(word => ({ ...word, lists: word.lists.map(rest) })),
    phrases: phrases.map(({ bits, list }) => ({ bits, list: rest(list) })),
  }
}

/** Documents alone, until the next walk: which words each answers is not asked. */
function listed({ walker }: LoadedSegment, set: DocumentSet): MatchList {
  const count = set.list(walker.room)
  return { documents: walker.room, masks: NO_MASKS, count }
}

const NO_MASKS = new Uint32Array(0)

function withSet(set: DocumentSet, leads: readonly number[]): DocumentSet {
  if (leads.length > 0) set.addAll(Uint32Array.from(leads))
  return set
}

/** What helps in a recognised situation, or was chosen for the topic, is a result too, whichever words it holds. */
function withLeads(matches: MatchList, leads: readonly number[]): MatchList {
  if (leads.length === 0) return matches
  const masks = new Map<number, number>()
  for (const document of leads) masks.set(document, 0)
  for (let i = 0; i < matches.count; i++) masks.set(matches.documents[i] as number, matches.masks[i] as number)
  const documents = Uint32Array.from(masks.keys()).sort()
  return { documents, masks: Uint32Array.from(documents, document => masks.get(document) ?? 0), count: documents.length }
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
  rankBest(
    loaded,
    query,
    { words, sets },
    { keep: sieve.keep, ...(sieve.filter.expired !== undefined && { isExpired: sieve.filter.isExpired }) },
  )

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

/** Counts the facets, and leaves what passes the filters: each facet ignores its own filter only. `shown`: without what is past its end. */
function sift(loaded: LoadedSegment, { filter, facets }: Sieve, shown: MatchList): MatchList {
  facets?.add(loaded, filter, shown)
  return filter.isOpen ? shown : chosen(shown, document => filter.fails(document) === 0)
}

/** Those of the matches that are wanted. */
function chosen({ documents, masks, count }: MatchList, isWanted: (document: number) => boolean): MatchList {
  const kept = { documents: new Uint32Array(count), masks: new Uint32Array(count) }
  let size = 0
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number
    if (!isWanted(document)) continue
    kept.documents[size] = document
    kept.masks[size++] = masks[i] ?? 0
  }
  return { ...kept, count: size }
}

/** All documents under the filters, without words. */
export function browse(loaded: LoadedSegment, sieve: Sieve): SegmentResult {
  const { dates } = loaded.segment.columns
  const documents = Uint32Array.from({ length: loaded.documents }, (_, document) => document)
  const all = { documents, masks: new Uint32Array(loaded.documents), count: loaded.documents }
  const { filter } = sieve
  const passed = sift(loaded, sieve, filter.expired === undefined ? all : chosen(all, document => !filter.isExpired(document)))
  const ranked = rankMatches(loaded, { words: [], phrases: [] }, passed, {
    keep: sieve.keep,
    keyOf: document => (sieve.isNewestFirst ? (dates[document] as number) : (sieve.worth?.(document) ?? 0)),
  })
  const candidates = ranked.map(({ document }) => unranked(loaded, document))
  return { candidates, total: passed.count }
}
