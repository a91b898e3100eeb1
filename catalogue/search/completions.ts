import type { Segment } from '../index/segment.ts'

/** Completion begins at the second letter. */
const SHORTEST_PREFIX = 2
const MOST_TERMS = 48
/** Postings walked for one unfinished word at most, so that two letters stay as quick as ten. */
const MOST_POSTINGS = 150_000

/** The terms an unfinished word may become, and the rows of the surface dictionary they come from. */
export type Completion = Readonly<{ terms: readonly number[]; range: readonly [number, number] }>

const NONE: Completion = { terms: [], range: [0, 0] }

/**
 * The terms of words that begin like this: those that stand in the most titles first, as many as the budget allows.
 * The word itself is among them where it stands in the catalogue.
 */
export function completeWord(segment: Segment, surface: string): Completion {
  if (surface.length < SHORTEST_PREFIX) return NONE
  const range = segment.surfaces.prefixRange(surface)
  const { surfaceTerms, termFirst, termTitleDocuments } = segment.columns
  const seen = new Set<number>()
  for (let place = range[0]; place < range[1]; place++) seen.add(surfaceTerms[place] as number)
  const size = (term: number): number => (termFirst[term + 1] as number) - (termFirst[term] as number)
  const titles = (term: number): number => termTitleDocuments[term] as number
  const ranked = [...seen].filter(term => size(term) > 0).sort((a, b) => titles(b) - titles(a) || size(b) - size(a) || a - b)
  const terms: number[] = []
  let postings = 0
  for (const term of ranked) {
    if (terms.length === MOST_TERMS) break
    if (terms.length > 0 && postings + size(term) > MOST_POSTINGS) continue
    postings += size(term)
    terms.push(term)
  }
  return { terms, range }
}
