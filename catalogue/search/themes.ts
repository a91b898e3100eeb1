import { bytesOf } from '../index/document-columns.ts'
import type { Candidate } from './candidates.ts'
import { conceptsOf } from './document-concepts.ts'
import type { SearchResponse } from './types.ts'

/** The hits that say what a search is about. */
export const THEME_HITS = 10
const MOST_CONCEPTS = 8

/** The codes of a document's concepts, in the segment's order. */
function conceptCodes({ loaded, document }: Candidate): readonly string[] {
  return conceptsOf(loaded, document).map(concept => loaded.segment.concepts.get(concept).split('\t')[1] ?? '')
}

function needsOf({ loaded, document }: Candidate): readonly string[] {
  const { needs } = loaded.segment.meta
  const { columns } = loaded.segment
  const bytes = bytesOf(needs.length)
  const row = columns.facets[document] as number
  return needs.filter((_, place) => {
    const bits = columns.facetNeeds[row * bytes + (place >>> 3)] as number
    return (bits & (1 << (place & 7))) !== 0
  })
}

/** Adds up what the hits carry, the better ranked the more, the largest sum first. */
function weigh(hits: readonly Candidate[], valuesOf: (hit: Candidate) => readonly string[]): readonly (readonly [string, number])[] {
  const sums = new Map<string, number>()
  for (const [rank, hit] of hits.entries()) {
    for (const value of valuesOf(hit)) sums.set(value, (sums.get(value) ?? 0) + 1 / (1 + rank))
  }
  return [...sums].sort(([a, sumA], [b, sumB]) => sumB - sumA || (a < b ? -1 : 1))
}

/** Needs (weight 0 to 1, the share of the best hits that serve them) and concept codes of the best hits: what the desks are chosen by. */
export function themesOf(ranked: readonly Candidate[]): SearchResponse['themes'] {
  const hits = ranked.slice(0, THEME_HITS)
  const whole = hits.reduce((sum, _, rank) => sum + 1 / (1 + rank), 0)
  return {
    needs: weigh(hits, needsOf).map(([id, sum]) => ({ id, weight: Math.round((sum / whole) * 1000) / 1000 })),
    concepts: weigh(hits, conceptCodes)
      .slice(0, MOST_CONCEPTS)
      .map(([code]) => code),
  }
}
