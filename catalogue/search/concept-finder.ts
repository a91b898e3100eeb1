import type { FoundConcept } from './concept-clause.ts'
import { byNames } from './label-names.ts'
import type { LabelSearch } from './label-query.ts'
import { labelQuery } from './label-query.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { byWholeQuery } from './whole-labels.ts'

function inLanguage(search: LabelSearch, label: LoadedSegment, chunks: readonly QueryChunk[]): readonly FoundConcept[] {
  const asked = labelQuery(search, label, chunks)
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
