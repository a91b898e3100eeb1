import type { Candidate } from './candidates.ts'
import { hasAllWords } from './candidates.ts'
import type { FoundConcept } from './concept-clause.ts'
import { documentFilter } from './document-filter.ts'
import type { LabelQuery, LabelSearch } from './label-query.ts'
import { foundConcept, SHORTEST_BEGINNING } from './label-query.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import type { Sieve } from './run-query.ts'
import { runQuery } from './run-query.ts'

/** Concepts taken at most of one language: whose label is what was typed, and whose label holds it. */
const MOST_EXACT = 16
const MOST_PARTIAL = 8
/** The score of a label that is exactly the query (see candidates.ts) is some 28 to 40, of one that holds all its words 10 to 19. */
const BEST_SCORE = 40

/** Every label may be found; nothing is counted. */
const sieveOf = (label: LoadedSegment): Sieve => ({
  keep: MOST_EXACT + MOST_PARTIAL,
  filter: documentFilter(label, undefined, undefined),
  isNewestFirst: false,
  isTypedTitle: () => false,
  newest: 0,
})

const byScore = (one: Candidate, other: Candidate): number => other.score - one.score || one.document - other.document

/** Concepts of which a label is the whole query or holds all its words that nothing else explains. */
export function byWholeQuery(search: LabelSearch, asked: LabelQuery, chunks: readonly QueryChunk[]): readonly FoundConcept[] {
  const { label, words, known } = asked
  const must = words.reduce((sum, { bit, isStop }) => (isStop ? sum : (sum | (bit & search.telling & ~known)) >>> 0), 0)
  const last = chunks.at(-1)
  if (must === 0 || (must === (1 << (chunks.length - 1)) >>> 0 && last !== undefined && last.surface.length < SHORTEST_BEGINNING)) return []
  const isWhole = !asked.isOurs && search.mayBeginForeign !== true
  const read = isWhole ? chunks.map(chunk => ({ ...chunk, isLast: false })) : chunks
  const { candidates } = runQuery(label, search.read(label, read), sieveOf(label))
  const mayMatch = words.reduce((sum, word) => (word.mayMatch ? (sum | word.bit) >>> 0 : sum), 0)
  const whole = candidates.filter(candidate => {
    const { mask, isExactTitle } = candidate
    return (mask & ~mayMatch) === 0 && (isExactTitle || (hasAllWords(candidate) && (must & ~mask) === 0))
  })
  const sorted = [...whole].sort(byScore)
  const exact = sorted.filter(({ isExactTitle }) => isExactTitle).slice(0, MOST_EXACT)
  const partial = sorted.filter(({ isExactTitle }) => !isExactTitle).slice(0, MOST_PARTIAL)
  return [...exact, ...partial].flatMap(({ document, mask, score, isExactTitle }) => {
    return foundConcept(asked, { concept: document, bits: mask, fit: Math.min(1, score / BEST_SCORE), isExact: isExactTitle }) ?? []
  })
}
