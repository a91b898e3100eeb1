import { learnedWords } from '../text/french-adjectives.ts'
import { frenchFamily } from '../text/french-family.ts'
import type { Clause } from './clauses.ts'
import { familyClause } from './clauses.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentWord } from './resolve-words.ts'
import { displayOf } from './surface-lookup.ts'

/** The shortest verb that has a family here. */
const SHORTEST = 2
const MOST_TERMS = 6

/** The nouns of a French verb that titles hold, those of most titles first: "réparer" also asks a little for "réparateur" and "réparation". */
export function familyClauses(loaded: LoadedSegment, word: SegmentWord): readonly Clause[] {
  const { chunk, resolved } = word
  if (loaded.analyzer.language !== 'fr' || chunk.surface.length < SHORTEST) return []
  const own = new Set([...resolved.parts.flat(), ...resolved.whole])
  const found = new Map<number, number>()
  const { segment } = loaded
  const learned = learnedWords(chunk.surface)
  for (const surface of learned.length > 0 ? learned : frenchFamily(chunk.surface)) {
    const [start, end] = segment.surfaces.equalRange(surface)
    for (let place = start; place < end; place++) {
      const term = segment.columns.surfaceTerms[place] as number
      if (!own.has(term) && !found.has(term) && loaded.isTitled([term])) found.set(term, place)
    }
  }
  const titlesOf = (term: number): number => loaded.head(term).titleDocuments
  return [...found]
    .sort(([one], [other]) => titlesOf(other) - titlesOf(one) || one - other)
    .slice(0, MOST_TERMS)
    .map(([term, place]) => familyClause(loaded, word, { to: displayOf(segment, place), term }))
}
