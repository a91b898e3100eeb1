import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentQuery } from './segment-query.ts'

/** The terms that any clause of the query answers by, as strings. */
export function matchedTerms(loaded: LoadedSegment, query: SegmentQuery): ReadonlySet<string> {
  const terms = new Set<string>()
  for (const { slots } of query.clauses) {
    for (const slot of slots) for (const term of slot.terms) terms.add(loaded.term(term))
  }
  return terms
}

/** The words of a document's titles and summary to be marked. */
export function marksOf(loaded: LoadedSegment, document: number, terms: ReadonlySet<string>): readonly string[] {
  return loaded.shownWords(document).filter(chunk => {
    const { parts, whole } = loaded.analyzer.analyse(chunk)
    return parts.some(part => terms.has(part.term)) || (whole !== undefined && terms.has(whole.term))
  })
}
