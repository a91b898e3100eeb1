import { primaryLanguage } from '../text/primary-language.ts'
import type { FoundConcept } from './concept-clause.ts'
import { keysOf } from './document-concepts.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { isKnown, resolveWord } from './resolve-words.ts'
import type { SegmentQuery } from './segment-query.ts'

/** A shorter unfinished word begins too many names. */
export const SHORTEST_BEGINNING = 3
/** Words of a query in which labels are looked for. */
const MOST_WORDS = 12
/** Labels of the visitor's language before those of others. */
const OTHER_LANGUAGE = 0.8

/**
 * Bits of the words that documents of one language know. `titled`: the stem stands in titles; `written`: it does, and the word is written in texts as it was
 * typed, or titles hold what it begins; `held`: it is written in texts, wherever.
 */
export type KnownWords = Readonly<{ titled: number; written: number; held: number }>

/** What labels are looked up for. */
export type LabelSearch = Readonly<{
  labels: readonly LoadedSegment[]
  /** The interface language. */
  language: string
  /** Bits of the words that say something. */
  telling: number
  /** What documents in a language know of the words. */
  knownIn(language: string): KnownWords
  /** The query as a segment of labels reads it, its last word completed, none corrected. */
  read(label: LoadedSegment, chunks: readonly QueryChunk[]): SegmentQuery
  /** An unfinished word may be the beginning of a word in another language than the visitor's: when nothing else is found. */
  mayBeginForeign?: boolean
}>

/** A word as one language's labels know it. */
type LabelWord = Readonly<{ bit: number; isStop: boolean; mayMatch: boolean; positions: readonly (readonly number[])[] | undefined }>

/** A query as one language's labels know it. */
export type LabelQuery = Readonly<{
  label: LoadedSegment
  words: readonly LabelWord[]
  /** Bits of words that need no label: titles in the label's language hold them, or documents in the visitor's do. */
  known: number
  /** Bits of words that titles in the visitor's own language explain, and of those that its documents hold. */
  ours: number
  held: number
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

/** Three letters are an acronym as often as a word, and another one in every language: RSA. */
const mayBeAcronym = ({ surface }: QueryChunk): boolean => /^[a-z]{1,3}$/.test(surface)

/** The words that a foreign language's labels may answer: those that stand there, and what may be an acronym only beside a longer one ("dog trainer"). */
function foreignWords(search: LabelSearch, label: LoadedSegment, chunks: readonly QueryChunk[]): ReadonlySet<QueryChunk> {
  const standing = chunks.filter(chunk => standsVerbatim(search, label, chunk))
  return new Set(standing.every(mayBeAcronym) ? [] : standing)
}

/** Reads the query by the labels of one language. */
export function labelQuery(search: LabelSearch, label: LoadedSegment, chunks: readonly QueryChunk[]): LabelQuery {
  const language = primaryLanguage(search.language)
  const isOurs = label.analyzer.language === language
  const asked = chunks.slice(0, MOST_WORDS)
  const foreign = isOurs ? undefined : foreignWords(search, label, asked)
  const words = asked.map((chunk, place): LabelWord => {
    const resolved = resolveWord(label, chunk.text)
    const mayMatch = foreign === undefined || foreign.has(chunk)
    return {
      bit: (1 << place) >>> 0,
      isStop: resolved.isStop,
      mayMatch,
      positions: mayMatch && isKnown(resolved) ? resolved.parts : undefined,
    }
  })
  const own = search.knownIn(label.analyzer.language)
  const ours = search.knownIn(language)
  if (isOurs) return { label, words, known: own.titled, ours: own.titled, held: own.held, isOurs }
  return { label, words, known: (own.titled | ours.written | ours.held) >>> 0, ours: ours.written, held: ours.held, isOurs }
}

/** The bits with those of the empty words between them: "of" in "head of sales" needs no other answer. */
function spanning(words: readonly LabelWord[], bits: number): number {
  const first = 31 - Math.clz32(bits & -bits)
  const last = 31 - Math.clz32(bits)
  return words.reduce((sum, { bit, isStop }, place) => (isStop && place > first && place < last ? (sum | bit) >>> 0 : sum), bits)
}

const isSeveral = (bits: number): boolean => (bits & (bits - 1)) !== 0

/**
 * A concept of a label segment; undefined where one word of a foreign label only says again what the visitor's own language says. Several words that are
 * exactly a name are no accident ("stage manager"); a word that texts hold is no news where it is only a part of a name.
 */
export function foundConcept(
  { label, words, known, ours, held, isOurs }: LabelQuery,
  { concept, bits, fit, isExact }: Readonly<{ concept: number; bits: number; fit: number; isExact: boolean }>,
): FoundConcept | undefined {
  const isNews = isExact ? isSeveral(bits) || (bits & ~known) !== 0 : (bits & ~known & ~held) !== 0
  if (!isNews && !isOurs && (bits & ~ours) === 0) return undefined
  const keys = keysOf(label, concept)
  const [scheme = '', code = ''] = (keys[0] ?? '').split('\t')
  const title = label.title(concept, 0) ?? code
  return {
    bits: spanning(words, bits),
    keys,
    strength: fit * (isOurs ? 1 : OTHER_LANGUAGE),
    isNews,
    because: { kind: 'concept', scheme, code, label: title },
  }
}
