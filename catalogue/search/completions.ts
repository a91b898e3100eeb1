import type { LoadedSegment } from './loaded-segment.ts'

/** Completion begins at the second letter. */
const SHORTEST_PREFIX = 2
/** Terms that one unfinished word may become at most. */
export const MOST_COMPLETIONS = 48
/** Postings walked for one unfinished word at most, so that two letters stay as quick as ten. */
const MOST_POSTINGS = 150_000

/** The terms an unfinished word may become, and the rows of the surface dictionary they come from. */
export type Completion = Readonly<{ terms: readonly number[]; range: readonly [number, number] }>

const NONE: Completion = { terms: [], range: [0, 0] }

/**
 * The terms of words that begin like this: those that stand in the most titles first, as many as the budget allows.
 * The word itself is among them where it stands in the catalogue.
 */
export function completeWord(loaded: LoadedSegment, surface: string): Completion {
  if (surface.length < SHORTEST_PREFIX) return NONE
  const range = loaded.segment.surfaces.prefixRange(surface)
  const { surfaceTerms } = loaded.segment.columns
  const seen = new Set<number>()
  for (let place = range[0]; place < range[1]; place++) seen.add(surfaceTerms[place] as number)
  const known = Array.from(seen, term => ({ term, ...loaded.head(term) })).filter(({ count }) => count > 0)
  const ranked = known.sort((a, b) => b.titleDocuments - a.titleDocuments || b.count - a.count || a.term - b.term)
  const terms: number[] = []
  let postings = 0
  for (const { term, count } of ranked) {
    if (terms.length === MOST_COMPLETIONS) break
    if (terms.length > 0 && postings + count > MOST_POSTINGS) continue
    postings += count
    terms.push(term)
  }
  return { terms, range }
}
