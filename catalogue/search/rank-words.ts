import { TOP, TOP_FROM } from '../index/posting-format.ts'
import { TopList } from '../index/top-list.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { MatchList } from './match-list.ts'
import { leastOf } from './match-list.ts'
import type { SegmentQuery } from './segment-query.ts'
import { coverage } from './segment-query.ts'
import { combinationsOf, placed } from './word-combinations.ts'
import type { WordSet } from './word-sets.ts'
import { inAll } from './word-sets.ts'
import type { Sources, WordSource } from './word-sources.ts'

/**
 * A document by the words of the query: the sum of what each is worth, which words it answers, and whether one of them stands in its title or an alternative one,
 * as far as that is known: `mayBeTitled` false says that none does.
 */
export type Ranked = Readonly<{ document: number; score: number; mask: number; mayBeTitled: boolean }>

const TITLES = 3
/** More words than this have too many combinations. */
const MOST_QUICK = 5

/** Whether `rankBest` may be asked: few words, each answered on its own, and no more documents wanted than are listed of a frequent word. */
export const isQuick = ({ words, phrases }: Sources, keep: number): boolean =>
  phrases.length === 0 && words.length <= MOST_QUICK && keep <= TOP

/**
 * The best documents, those with all words before those with some, without weighing everything: of a frequent word only its best documents are looked at, and of
 * several words only the documents that hold them together. The same documents and scores as `rankMatches` finds among everything. `sets`: the words' documents,
 * asked for when there are several words.
 */
export function rankBest(
  loaded: LoadedSegment,
  query: SegmentQuery,
  asked: Readonly<{ words: readonly WordSource[]; sets: () => readonly WordSet[] }>,
  options: RankOptions,
): readonly Ranked[] {
  const [only, ...more] = asked.words
  if (only !== undefined && more.length === 0) return coverage(query, only.bit) > 0 ? bestOfWord(loaded, only, options) : []
  return bestOfSeveral(loaded, query, asked, options)
}

function bestOfSeveral(
  loaded: LoadedSegment,
  query: SegmentQuery,
  { words, sets }: Parameters<typeof rankBest>[2],
  options: RankOptions,
): readonly Ranked[] {
  const found = new Map<number, Ranked>()
  let bestShare = 0
  for (const { places, mask, share } of combinationsOf(words, query)) {
    if (share === 0 || share < leastOf(query) * bestShare) break
    const [word, ...others] = places.map(place => words[place] as WordSource)
    const isAlone = word !== undefined && others.length === 0
    const own = isAlone ? bestOfWord(loaded, word, options) : bestTogether(loaded, placed(sets(), places), mask, options)
    if (own.length > 0) bestShare = Math.max(bestShare, share)
    for (const ranked of own) if (!found.has(ranked.document)) found.set(ranked.document, ranked)
    // Whatever comes now has not all words.
    if (mask === query.required && found.size >= options.keep) break
  }
  return [...found.values()].sort(byRank(query)).slice(0, options.keep)
}

export type RankOptions = Readonly<{ keep: number; isExpired?: (document: number) => boolean }>

/** All words before some words; then by score; then in the order of the segment. */
const byRank =
  ({ required }: SegmentQuery) =>
  (one: Ranked, other: Ranked): number =>
    Number((other.mask & required) >>> 0 === required) - Number((one.mask & required) >>> 0 === required) ||
    other.score - one.score ||
    one.document - other.document

function bestOfWord(loaded: LoadedSegment, word: WordSource, options: RankOptions): readonly Ranked[] {
  const { walker } = loaded
  const listed = bestOf(loaded, word, walker.walkBest(word), options)
  // Where a listed document is past its end, another one may stand in its place that is not listed.
  if (!listed.hasExpired || !isListed(loaded, word)) return listed.ranked
  return bestOf(loaded, word, walker.walk(word), options).ranked
}

function bestOf({ walker }: LoadedSegment, { bit }: WordSource, documents: Uint32Array, { keep, isExpired }: RankOptions) {
  const { values, fields } = walker
  const best = new TopList(Math.min(keep, documents.length))
  let hasExpired = false
  for (let i = 0; i < documents.length; i++) {
    const document = documents[i] as number
    if (isExpired?.(document) === true) hasExpired = true
    else best.add(document, values[document] as number)
  }
  const ranked = best.sorted().map(document => ({
    document,
    score: values[document] as number,
    mask: bit,
    mayBeTitled: ((fields[document] as number) & TITLES) !== 0,
  }))
  walker.forget(documents)
  return { ranked, hasExpired }
}

const isListed = (loaded: LoadedSegment, { terms }: WordSource): boolean => terms.some(({ term }) => loaded.documentsWith(term) > TOP_FROM)

function bestTogether(loaded: LoadedSegment, sets: readonly WordSet[], mask: number, { keep, isExpired }: RankOptions): readonly Ranked[] {
  const { documents, values, fields } = loaded.walker.weighTogether(
    sets.map(({ source }) => source),
    inAll(sets),
  )
  const best = new TopList(Math.min(keep, documents.length))
  for (let i = 0; i < documents.length; i++) if (isExpired?.(documents[i] as number) !== true) best.add(i, values[i] as number)
  return best.sorted().map(i => {
    const mayBeTitled = ((fields[i] as number) & TITLES) !== 0
    return { document: documents[i] as number, score: values[i] as number, mask, mayBeTitled }
  })
}

/**
 * The documents of a list that are kept by a key, best first. `keyOf` is given the score: the sum of what each word is worth, and of each answer to several words at
 * once that answers one which nothing else did.
 */
export function rankMatches(
  loaded: LoadedSegment,
  sources: Sources,
  matches: MatchList,
  { keep, keyOf }: Readonly<{ keep: number; keyOf(document: number, mask: number, score: number): number }>,
): readonly Ranked[] {
  const scores = scoresOf(loaded, sources)
  const best = new TopList(Math.min(keep, matches.count))
  for (let i = 0; i < matches.count; i++) {
    const document = matches.documents[i] as number
    best.add(i, keyOf(document, matches.masks[i] as number, scores[document] as number))
  }
  return best.sorted().map(i => {
    const document = matches.documents[i] as number
    return { document, score: scores[document] as number, mask: matches.masks[i] as number, mayBeTitled: true }
  })
}

/** The score of every document: 64 bits add up 32-bit values exactly, in any order. */
function scoresOf(loaded: LoadedSegment, { words, phrases }: Sources): Float64Array {
  const { walker } = loaded
  const scores = new Float64Array(loaded.documents)
  const answered = phrases.length === 0 ? undefined : new Uint32Array(loaded.documents)
  for (const word of words) {
    const documents = walker.walk(word)
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number
      scores[document] = (scores[document] as number) + (walker.values[document] as number)
      if (answered !== undefined) answered[document] = (answered[document] as number) | word.bit
    }
    walker.forget(documents)
  }
  for (const { bits, list } of phrases) {
    for (const [i, document] of list.documents.entries()) {
      const before = answered?.[document] ?? 0
      if ((before & bits) >>> 0 === bits) continue
      scores[document] = (scores[document] as number) + (list.values[i] as number)
      if (answered !== undefined) answered[document] = before | bits
    }
  }
  return scores
}

/** The same of a few ascending documents, whatever they answer. */
export function rankThese(loaded: LoadedSegment, { words, phrases }: Sources, documents: readonly number[]): readonly Ranked[] {
  const { walker } = loaded
  const wanted = Uint32Array.from(documents)
  const scores = new Float64Array(documents.length)
  const masks = new Uint32Array(documents.length)
  for (const word of words) {
    walker.seek(word, wanted)
    for (const [i, document] of documents.entries()) {
      const value = walker.values[document] as number
      if (value === 0) continue
      scores[i] = (scores[i] as number) + value
      masks[i] = (masks[i] as number) | word.bit
    }
    walker.forget(wanted)
  }
  for (const { bits, list } of phrases) {
    for (const [i, document] of documents.entries()) {
      const at = list.documents.indexOf(document)
      if (at < 0 || ((masks[i] as number) & bits) >>> 0 === bits) continue
      scores[i] = (scores[i] as number) + (list.values[at] as number)
      masks[i] = (masks[i] as number) | bits
    }
  }
  return documents.map((document, i) => ({ document, score: scores[i] as number, mask: masks[i] as number, mayBeTitled: true }))
}
