import { primaryLanguage } from '../text/analyse.ts'
import type { Clause } from './clauses.ts'
import { completionClauses, correctionClause, synonymClause, wordClauses } from './clauses.ts'
import type { FoundConcept } from './concept-clause.ts'
import { conceptClauses } from './concept-clause.ts'
import { findConcepts } from './concept-finder.ts'
import type { LabelReading } from './label-corrections.ts'
import { readByLabels } from './label-corrections.ts'
import type { KnownWords, LabelSearch } from './label-query.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import type { SegmentWord } from './resolve-words.ts'
import { isKnown, resolveWord } from './resolve-words.ts'
import type { SegmentQuery } from './segment-query.ts'
import { worthsOf } from './segment-query.ts'
import type { SurfaceMatch } from './surface-lookup.ts'
import { displayOf, farNeighbours, neighbours, unfinishedNeighbours } from './surface-lookup.ts'
import type { SynonymMatch } from './synonym-table.ts'
import { SynonymTable } from './synonym-table.ts'
import type { Correction, SearchRequest } from './types.ts'
import { collapsed } from './word-order.ts'

/** What is searched: every language's segment, the centre's synonyms, and the segments of its vocabularies' labels. */
export type Searched = Readonly<{ segments: readonly LoadedSegment[]; synonyms: SynonymTable; labels?: readonly LoadedSegment[] }>

/** The whole query as each segment answers it. */
export type QueryPlan = Readonly<{
  segments: readonly Readonly<{ loaded: LoadedSegment; query: SegmentQuery }>[]
  corrected: readonly Correction[]
  unknown: readonly string[]
}>

/** Corrections of one word at most: its best neighbour and those as near in both genders. */
const MOST_CORRECTIONS = 3

type Draft = Readonly<{ loaded: LoadedSegment; words: readonly SegmentWord[]; all: readonly SegmentWord[]; clauses: Clause[] }>

/** The words that count in a segment: without empty words, unless all are empty. */
function draft(loaded: LoadedSegment, chunks: readonly QueryChunk[], isStopInInterface: (chunk: QueryChunk) => boolean): Draft {
  const read = chunks.map((chunk, place) => ({ chunk, bit: 1 << place, resolved: resolveWord(loaded, chunk.text) }))
  const telling = read.filter(({ chunk, resolved }) => !resolved.isStop && !isStopInInterface(chunk))
  const all = telling.length > 0 ? telling : read
  const words = all.filter(({ chunk }) => !chunk.isRepeat)
  return { loaded, words, all, clauses: words.flatMap(word => wordClauses(loaded, word)) }
}

function addCompletions(drafts: readonly Draft[], isWanted: (chunk: QueryChunk) => boolean): void {
  for (const { loaded, words, clauses } of drafts) {
    for (const word of words) if (isWanted(word.chunk)) clauses.push(...completionClauses(loaded, word))
  }
}

/**
 * Stems are compared within the visitor's language and the segment's own only: cut short, the words of two languages look alike.
 */
function addSynonyms(
  { loaded, words, clauses }: Draft,
  matches: readonly SynonymMatch[],
  language: string,
): readonly (readonly (readonly number[])[])[] {
  const phrases: (readonly number[])[][] = []
  const known = words.reduce((bits, { bit }) => (bits | bit) >>> 0, 0)
  const seen = new Map<SynonymMatch['synonym'], number>()
  for (const { synonym, bits: found, language: own, isVerbatim } of matches) {
    const bits = (found & known) >>> 0
    if (bits === 0 || seen.get(synonym) === bits || (!isVerbatim && own !== language && own !== loaded.analyzer.language)) continue
    seen.set(synonym, bits)
    for (const to of synonym.means) {
      const clause = synonymClause(loaded, bits, { from: synonym.from, to })
      if (clause === undefined) continue
      clauses.push(clause)
      phrases.push(collapsed(clause.slots.map(slot => slot.terms)))
    }
  }
  return phrases
}

/**
 * The terms that answer each place of the query's word order: of the word as typed, or of what it may become or was meant for where the word itself
 * stands nowhere. Words that nothing answers leave no gap.
 */
function positionsOf({ loaded, all, clauses }: Draft): readonly (readonly number[])[] {
  const instead = new Map<number, readonly number[]>()
  for (const { bits, slots, because, isTyped } of clauses) {
    if (because === undefined || !isTyped || slots.length > 1) continue
    instead.set(bits, [...(instead.get(bits) ?? []), ...(slots[0]?.terms ?? [])])
  }
  const places = all.flatMap(({ bit, resolved }) => {
    const others = instead.get(bit) ?? []
    if (!isKnown(resolved) || resolved.parts.length === 0) return [others]
    // A word that no title holds, but that may become one that titles do, is rather its beginning: "do" of "domicile".
    return resolved.parts.length === 1 && !resolved.parts.some(terms => loaded.isTitled(terms)) && loaded.isTitled(others)
      ? [others]
      : resolved.parts
  })
  return collapsed(places.filter(terms => terms.length > 0))
}

type Corrections = Readonly<{ corrected: readonly Correction[]; unknown: readonly string[]; concepts: readonly FoundConcept[] }>

/** The nearest words of all segments for a word that stands in none. */
function nearest(
  drafts: readonly Draft[],
  chunk: QueryChunk,
  isUnfinished: boolean,
): readonly Readonly<{ draft: Draft; match: SurfaceMatch }>[] {
  const look = (find: typeof neighbours) => drafts.flatMap(draft => find(draft.loaded, chunk.surface).map(match => ({ draft, match })))
  const whole = look(neighbours)
  const near = whole.length > 0 || !isUnfinished ? whole : look(unfinishedNeighbours)
  const found = near.length > 0 ? near : look(farNeighbours)
  return [...found].sort((a, b) => b.match.count - a.match.count).slice(0, MOST_CORRECTIONS)
}

/** Adds what a word that stands nowhere is taken for in the documents, and says it; undefined where they hold nothing near. */
function correctWord(drafts: readonly Draft[], chunk: QueryChunk, isUnfinished: boolean): string | undefined {
  const [best, ...others] = nearest(drafts, chunk, isUnfinished)
  if (best === undefined) return undefined
  for (const { draft, match } of [best, ...others]) {
    const word = draft.words.find(candidate => candidate.chunk === chunk)
    if (word === undefined) continue
    const own = { to: displayOf(draft.loaded.segment, match.place), terms: [match.term] }
    draft.clauses.push(correctionClause(draft.loaded, word, own))
  }
  return displayOf(best.draft.loaded.segment, best.match.place)
}

type Asked = Readonly<{ chunks: readonly QueryChunk[]; request: SearchRequest; search: LabelSearch }>

/**
 * What the words are that stand nowhere: names in the visitor's language come first, where no document is in it; then what the documents hold; then names
 * in any language.
 */
function correctWords(drafts: readonly Draft[], unanswered: readonly QueryChunk[], { chunks, request, search }: Asked): Corrections {
  const corrected: Correction[] = []
  const unknown: string[] = []
  const concepts: FoundConcept[] = []
  const language = primaryLanguage(request.language)
  const isOurs = drafts.some(({ loaded }) => loaded.analyzer.language === language)
  const ownLabels = isOurs ? [] : search.labels.filter(({ analyzer }) => analyzer.language === language)
  for (const chunk of unanswered) {
    const isUnfinished = chunk.isLast && request.typing === true
    const inLabels = (labels: readonly LoadedSegment[]): LabelReading | undefined =>
      readByLabels({ ...search, labels }, chunks, chunk, isUnfinished)
    const inDocuments = (): LabelReading | undefined => {
      const to = correctWord(drafts, chunk, isUnfinished)
      return to === undefined ? undefined : { to, concepts: [] }
    }
    const read = request.verbatim === true ? undefined : (inLabels(ownLabels) ?? inDocuments() ?? inLabels(search.labels))
    concepts.push(...(read?.concepts ?? []))
    if (read?.to !== undefined) corrected.push({ from: chunk.text, to: read.to })
    else if (read === undefined && !isUnfinished) unknown.push(chunk.text)
  }
  return { corrected, unknown, concepts }
}

function finish(draft: Draft, { answered, phrases, found }: Finishing): SegmentQuery {
  const { loaded, clauses } = draft
  const required = draft.words.reduce((bits, { bit }) => (bits | (bit & answered)) >>> 0, 0)
  const concepts = conceptClauses(loaded, found)
  return { clauses, concepts, required, positions: positionsOf(draft), phrases, ...worthsOf(loaded, { clauses, concepts }, required) }
}

type Finishing = Readonly<{ answered: number; phrases: SegmentQuery['phrases']; found: readonly FoundConcept[] }>

const union = (all: readonly Readonly<{ bits: number }>[]): number => all.reduce((sum, { bits }) => (sum | bits) >>> 0, 0)

const bitsOf = (drafts: readonly Draft[], found: readonly FoundConcept[]): number =>
  union([...drafts.flatMap(({ clauses }) => clauses), ...found])

/** What a segment's documents know of the words, as typed or completed. */
function knownBy({ loaded, words, clauses }: Draft): KnownWords {
  const { surfaces } = loaded.segment
  const inTitles = clauses.filter(({ isTyped, slots }) => isTyped && slots.every(({ terms }) => loaded.isTitled(terms)))
  const isWritten = ([first, after]: readonly [number, number]): boolean => after > first
  const held = union(words.filter(({ chunk }) => isWritten(surfaces.equalRange(chunk.surface))).map(({ bit }) => ({ bits: bit })))
  const begun = union(inTitles.filter(({ because }) => because !== undefined))
  const titled = union(inTitles)
  return { titled, written: ((titled & held) | begun) >>> 0, held: (held | begun) >>> 0 }
}

/** How the query is looked up in labels: each language's segment reads it by itself. */
function labelSearch(labels: readonly LoadedSegment[], drafts: readonly Draft[], request: SearchRequest): LabelSearch {
  const known = drafts.map(each => ({ language: each.loaded.analyzer.language, ...knownBy(each) }))
  return {
    labels,
    language: request.language,
    telling: union(drafts.flatMap(({ words }) => words.map(({ bit }) => ({ bits: bit })))),
    knownIn(of) {
      const own = known.filter(each => each.language === of)
      const bits = (part: (words: KnownWords) => number): number => own.reduce((sum, each) => (sum | part(each)) >>> 0, 0)
      return { titled: bits(({ titled }) => titled), written: bits(({ written }) => written), held: bits(({ held }) => held) }
    },
    read: (label, chunks) => {
      const { language } = label.analyzer
      const typing = request.typing === true
      return planOf({ segments: [label], synonyms: NO_SYNONYMS, labels: [] }, chunks, { words: '', language, typing, verbatim: true })
    },
  }
}

const NO_SYNONYMS = new SynonymTable([])

/** The plan of one segment alone. */
function planOf(searched: Searched, chunks: readonly QueryChunk[], request: SearchRequest): SegmentQuery {
  const [only] = planQuery(searched, chunks, request).segments
  if (only === undefined) throw new Error('a plan without its segment')
  return only.query
}

/**
 * Turns typed words into clauses, segment by segment, each in its own language. A word is corrected only when it stands in no segment and in no label,
 * and left out of "all words" when nothing near it does either.
 */
export function planQuery({ segments, synonyms, labels = [] }: Searched, chunks: readonly QueryChunk[], request: SearchRequest): QueryPlan {
  const ownLanguage = segments.find(({ analyzer }) => analyzer.language === request.language)
  const isStop = (chunk: QueryChunk): boolean => ownLanguage !== undefined && resolveWord(ownLanguage, chunk.text).isStop
  const drafts = segments.map(loaded => draft(loaded, chunks, isStop))
  const isAnswered = (chunk: QueryChunk): boolean =>
    drafts.some(({ words }) => words.some(word => word.chunk === chunk && isKnown(word.resolved)))
  addCompletions(drafts, chunk => chunk.isLast && (request.typing === true || !isAnswered(chunk)))
  const language = primaryLanguage(request.language)
  const matches = synonyms.find(chunks, new Set([language, ...segments.map(({ analyzer }) => analyzer.language)]))
  const phrases = drafts.map(each => addSynonyms(each, matches, language))
  const search = labelSearch(labels, drafts, request)
  const named = findConcepts(search, chunks)
  const answeredSoFar = bitsOf(drafts, named)
  const unanswered = chunks.filter(
    (chunk, place) =>
      (answeredSoFar & (1 << place)) === 0 && drafts.some(({ words }) => words.some(word => word.chunk === chunk)) && !chunk.isRepeat,
  )
  const { corrected, unknown, concepts } = correctWords(drafts, unanswered, { chunks, request, search })
  const found = [...named, ...concepts]
  const answered = bitsOf(drafts, found)
  return {
    segments: drafts.map((each, i) => ({ loaded: each.loaded, query: finish(each, { answered, phrases: phrases[i] ?? [], found }) })),
    corrected,
    unknown,
  }
}
