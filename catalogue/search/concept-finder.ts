import { primaryLanguage } from '../text/analyse.ts'
import type { Candidate } from './candidates.ts'
import { hasAllWords } from './candidates.ts'
import type { FoundConcept } from './concept-clause.ts'
import type { ConceptReason } from './document-concepts.ts'
import { keysOf } from './document-concepts.ts'
import { documentFilter } from './document-filter.ts'
import { FacetCounter } from './facet-counter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { isKnown, resolveWord } from './resolve-words.ts'
import { runQuery } from './run-query.ts'
import type { SegmentQuery } from './segment-query.ts'
import { documentsTitled } from './title-match.ts'
import { collapsed } from './word-order.ts'

/** Concepts taken at most of one language: whose label is what was typed, and whose label holds it. */
const MOST_EXACT = 16
const MOST_PARTIAL = 8
/** A shorter unfinished word begins too many names. */
const SHORTEST_BEGINNING = 3
/** Words of a label within a longer query at most, and words of a query in which labels are looked for. */
const LONGEST_NAME = 6
const MOST_WORDS = 12
/** The score of a label that is exactly the query (see candidates.ts) is some 28 to 40, of one that holds all its words 10 to 19. */
const BEST_SCORE = 40
/** A name within a longer query. */
const PART_OF_QUERY = 0.75
/** Labels of the visitor's language before those of others. */
const OTHER_LANGUAGE = 0.8

/** What labels are looked up for. */
export type LabelSearch = Readonly<{
  labels: readonly LoadedSegment[]
  /** The interface language. */
  language: string
  /** Bits of the words that say something. */
  telling: number
  /** Bits of the words that stand in titles of documents in a language. */
  titledIn(language: string): number
  /** The query as a segment of labels reads it, its last word completed, none corrected. */
  read(label: LoadedSegment, chunks: readonly QueryChunk[]): SegmentQuery
  /** An unfinished word may be the beginning of a word in another language than the visitor's: when nothing else is found. */
  mayBeginForeign?: boolean
}>

/** A word as one language's labels know it. */
type Word = Readonly<{ bit: number; isStop: boolean; mayMatch: boolean; positions: readonly (readonly number[])[] | undefined }>

type Asked = Readonly<{
  label: LoadedSegment
  words: readonly Word[]
  /** Bits of words that need no label: titles in the label's language or in the visitor's hold them. */
  known: number
  /** Bits of words that the visitor's own language explains. */
  ours: number
  isOurs: boolean
}>

/**
 * Whether the word stands in the labels as it was typed. In another language than the visitor's it must: cut short, the words of two languages look alike
 * ("arquitecte" has the stem of "arquitecto").
 */
function standsVerbatim({ mayBeginForeign = false }: LabelSearch, { segment }: LoadedSegment, chunk: QueryChunk): boolean {
  const [first, after] = segment.surfaces.equalRange(chunk.surface)
  if (after > first) return true
  if (!mayBeginForeign || !chunk.isLast || chunk.surface.length < SHORTEST_BEGINNING) return false
  const [begins, ends] = segment.surfaces.prefixRange(chunk.surface)
  return ends > begins
}

function ask(search: LabelSearch, label: LoadedSegment, chunks: readonly QueryChunk[]): Asked {
  const own = label.analyzer.language
  const language = primaryLanguage(search.language)
  const isOurs = own === language
  const words = chunks.slice(0, MOST_WORDS).map((chunk, place): Word => {
    const resolved = resolveWord(label, chunk.text)
    const mayMatch = isOurs || standsVerbatim(search, label, chunk)
    return {
      bit: (1 << place) >>> 0,
      isStop: resolved.isStop,
      mayMatch,
      positions: mayMatch && isKnown(resolved) ? resolved.parts : undefined,
    }
  })
  const ours = search.titledIn(language)
  return { label, words, known: (search.titledIn(own) | ours) >>> 0, ours, isOurs }
}

/** The bits with those of the empty words between them: "of" in "head of sales" needs no other answer. */
function spanning(words: readonly Word[], bits: number): number {
  const first = 31 - Math.clz32(bits & -bits)
  const last = 31 - Math.clz32(bits)
  return words.reduce((sum, { bit, isStop }, place) => (isStop && place > first && place < last ? (sum | bit) >>> 0 : sum), bits)
}

/** A concept of a label segment; undefined where a foreign label only says again what the visitor's own language says. */
function found({ label, words, known, ours, isOurs }: Asked, concept: number, bits: number, fit: number): FoundConcept | undefined {
  const isNews = (bits & ~known) !== 0
  if (!isNews && !isOurs && (bits & ~ours) === 0) return undefined
  const keys = keysOf(label, concept)
  const [scheme = '', code = ''] = (keys[0] ?? '').split('\t')
  const because: ConceptReason = { kind: 'concept', scheme, code, label: label.title(label.segment.columns.titleFirst[concept] as number) }
  return { bits: spanning(words, bits), keys, strength: fit * (isOurs ? 1 : OTHER_LANGUAGE), isNews, because }
}

const byScore = (one: Candidate, other: Candidate): number => other.score - one.score || one.document - other.document

/** Concepts of which a label is the whole query or holds all its words that nothing else explains. */
function byWholeQuery(search: LabelSearch, asked: Asked, chunks: readonly QueryChunk[]): readonly FoundConcept[] {
  const { label, words, known } = asked
  const must = words.reduce((sum, { bit, isStop }) => (isStop ? sum : (sum | (bit & search.telling & ~known)) >>> 0), 0)
  const last = chunks.at(-1)
  if (must === 0 || (must === 1 << (chunks.length - 1) && last !== undefined && last.surface.length < SHORTEST_BEGINNING)) return []
  const isWhole = !asked.isOurs && search.mayBeginForeign !== true
  const read = isWhole ? chunks.map(chunk => ({ ...chunk, isLast: false })) : chunks
  const { candidates } = runQuery(label, search.read(label, read), {
    keep: MOST_EXACT + MOST_PARTIAL,
    filter: documentFilter(label, undefined, undefined),
    facets: new FacetCounter(),
    isNewestFirst: false,
    isTypedTitle: () => false,
    newest: 0,
  })
  const mayMatch = words.reduce((sum, word) => (word.mayMatch ? (sum | word.bit) >>> 0 : sum), 0)
  const whole = candidates.filter(candidate => {
    const { mask, isExactTitle } = candidate
    return (mask & ~mayMatch) === 0 && (isExactTitle || (hasAllWords(candidate) && (must & ~mask) === 0))
  })
  const sorted = [...whole].sort(byScore)
  const exact = sorted.filter(({ isExactTitle }) => isExactTitle).slice(0, MOST_EXACT)
  const partial = sorted.filter(({ isExactTitle }) => !isExactTitle).slice(0, MOST_PARTIAL)
  return [...exact, ...partial].flatMap(({ document, mask, score }) => {
    return found(asked, document, mask, Math.min(1, score / BEST_SCORE)) ?? []
  })
}

/** Concepts of which a label is exactly some neighbouring words, the longest first; never words within words already answered so. */
function byNames(asked: Asked, answered: number): readonly FoundConcept[] {
  const { label, words } = asked
  const concepts: FoundConcept[] = []
  let taken = answered
  for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const name = words.slice(first, first + length)
      if (name[0]?.isStop === true || name.at(-1)?.isStop === true) continue
      const telling = name.filter(({ isStop }) => !isStop)
      const bits = telling.reduce((sum, { bit }) => (sum | bit) >>> 0, 0)
      if ((bits & taken) !== 0 || telling.some(({ positions }) => positions === undefined)) continue
      const positions = collapsed(telling.flatMap(word => word.positions ?? []))
      const own = documentsTitled(label, positions)
        .slice(0, MOST_EXACT)
        .flatMap(concept => found(asked, concept, bits, PART_OF_QUERY) ?? [])
      if (own.length > 0) taken = (taken | bits) >>> 0
      concepts.push(...own)
    }
  }
  return concepts
}

function inLanguage(search: LabelSearch, label: LoadedSegment, chunks: readonly QueryChunk[]): readonly FoundConcept[] {
  const asked = ask(search, label, chunks)
  // Empty words alone name nothing.
  if (asked.words.every(({ isStop }) => isStop)) return []
  const whole = byWholeQuery(search, asked, chunks)
  const answered = whole.reduce((sum, { bits }) => (sum | bits) >>> 0, 0)
  return [...whole, ...byNames(asked, answered)]
}

/**
 * The concepts whose labels, in any language, answer words of the query, the strongest first. A word that titles in the visitor's language hold is not
 * looked up in other languages: "agent" is no English there.
 */
export function findConcepts(search: LabelSearch, chunks: readonly QueryChunk[]): readonly FoundConcept[] {
  if (search.telling === 0) return []
  const all = search.labels.flatMap(label => inLanguage(search, label, chunks))
  return all.sort(
    (one, other) =>
      other.strength - one.strength || Number(one.keys.join() > other.keys.join()) - Number(one.keys.join() < other.keys.join()),
  )
}
