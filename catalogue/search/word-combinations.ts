import type { SegmentQuery } from './segment-query.ts'
import { coverage } from './segment-query.ts'
import type { WordSet } from './word-sets.ts'
import type { WordSource } from './word-sources.ts'

/** Some of a query's words, by their places: the bits of them, and which share of the query they are. */
type Combination = Readonly<{ places: readonly number[]; mask: number; share: number }>

/** All sets of one and more of the words: those that answer the most of the query first. As many as 2 to the power of the words. */
export function combinationsOf(words: readonly WordSource[], query: SegmentQuery): readonly Combination[] {
  const all: number[][] = [[]]
  for (const place of words.keys()) all.push(...all.map(places => [...places, place]))
  const combined = all.slice(1).map(places => {
    const mask = places.reduce((bits, place) => (bits | (words[place] as WordSource).bit) >>> 0, 0)
    return { places, mask, share: coverage(query, mask) }
  })
  return combined.sort((a, b) => b.share - a.share || b.places.length - a.places.length)
}

/** The documents of each of the words at these places. */
export const placed = (sets: readonly WordSet[], places: readonly number[]): readonly WordSet[] =>
  places.map(place => sets[place] as WordSet)
