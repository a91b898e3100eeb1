import { fold } from '../text/fold.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import type { FoundConcept } from './concept-clause.ts'
import { findConcepts } from './concept-finder.ts'
import type { LabelSearch } from './label-query.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { displayOf, neighbours, unfinishedNeighbours } from './surface-lookup.ts'

/** Words of labels near a mistyped one that are tried, the most frequent first. */
const MOST_TRIED = 3
/** How much a label counts that was found by a corrected word. */
const CORRECTED = 0.8

/** A shorter word is near some word of eight languages: "marre" is no mistyped "madre". */
const SHORTEST_FOREIGN = 6

/** What a word that stands nowhere is in a label: its beginning in another language (no `to`), or a word one typing mistake away. */
export type LabelReading = Readonly<{ to?: string; concepts: readonly FoundConcept[] }>

/** A word that stands nowhere. `mayCorrect`: it may be a slip, and is no word of a language that is spelt as it should be. */
type Unread = Readonly<{ wrong: QueryChunk; isUnfinished: boolean; mayCorrect: boolean }>

/** Reads one word of the query by labels; the first language that can decides. Undefined where none can. */
export function readByLabels(
  search: LabelSearch,
  chunks: readonly QueryChunk[],
  { wrong, isUnfinished, mayCorrect }: Unread,
): LabelReading | undefined {
  const bit = (1 << chunks.indexOf(wrong)) >>> 0
  const find = (label: LoadedSegment, words: readonly QueryChunk[]): readonly FoundConcept[] =>
    findConcepts({ ...search, labels: [label], mayBeginForeign: isUnfinished }, words).filter(({ bits }) => (bits & bit) !== 0)
  for (const label of search.labels) {
    const begun = isUnfinished ? find(label, chunks) : []
    if (begun.length > 0) return { concepts: begun }
  }
  if (!mayCorrect) return undefined
  for (const label of search.labels) {
    if (label.analyzer.language !== primaryLanguage(search.language) && wrong.surface.length < SHORTEST_FOREIGN) continue
    const whole = neighbours(label, wrong.surface)
    const near = whole.length > 0 || !isUnfinished ? whole : unfinishedNeighbours(label, wrong.surface)
    for (const { place } of near.slice(0, MOST_TRIED)) {
      const to = displayOf(label.segment, place)
      const concepts = find(
        label,
        chunks.map(chunk => (chunk === wrong ? { ...chunk, text: to, surface: fold(to) } : chunk)),
      )
      if (concepts.length > 0) return { to, concepts: concepts.map(concept => ({ ...concept, strength: concept.strength * CORRECTED })) }
    }
  }
  return undefined
}
