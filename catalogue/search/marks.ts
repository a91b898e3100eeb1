import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentQuery } from './segment-query.ts'

/** The terms that any clause of the query answers by, as strings, each with the bits of the query's words that it answers or helps to answer. */
export function wantedTerms(loaded: LoadedSegment, query: SegmentQuery): ReadonlyMap<string, number> {
  const wanted = new Map<string, number>()
  for (const { bits, slots } of query.clauses) {
    for (const { terms } of slots) {
      for (const term of terms) wanted.set(loaded.term(term), (wanted.get(loaded.term(term)) ?? 0) | bits)
    }
  }
  return wanted
}

/** The words of a document's titles and summary to be marked. */
export function marksOf(loaded: LoadedSegment, document: number, terms: ReadonlyMap<string, number>): readonly string[] {
  return loaded.shownWords(document).filter(chunk => {
    const { parts, whole } = loaded.analyzer.analyse(chunk)
    return parts.some(part => terms.has(part.term)) || (whole !== undefined && terms.has(whole.term))
  })
}
