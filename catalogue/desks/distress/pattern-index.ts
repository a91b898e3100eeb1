import type { Pattern, Reading } from './pattern.ts'
import { endOfPattern } from './pattern.ts'

/** Patterns by the word that they begin with: most words begin none. */
export type PatternIndex = ReadonlyMap<string, readonly Pattern[]>

/** Words from one place up to another, which is not among them. */
export type Span = Readonly<{ from: number; to: number }>

/** Throws at a pattern that begins with no word: it would be tried everywhere. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const index = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const first = pattern[pattern[0]?.is === 'start' ? 1 : 0]
    if (first?.is !== 'word') throw new Error('A pattern begins with a word')
    for (const word of first.of) {
      const same = index.get(word)
      if (same === undefined) index.set(word, [pattern])
      else same.push(pattern)
    }
  }
  return index
}

/** Where the longest pattern ends that begins at a place; undefined where none does. */
function endOfLongest(index: PatternIndex, reading: Reading, place: number): number | undefined {
  let longest: number | undefined
  for (const word of reading.words[place] ?? []) {
    for (const pattern of index.get(word) ?? []) {
      const end = endOfPattern(pattern, reading, place)
      if (end !== undefined && (longest === undefined || end > longest)) longest = end
    }
  }
  return longest
}

/** Where patterns stand, the longest one at each place. */
export const spansOf = (index: PatternIndex, reading: Reading): readonly Span[] =>
  reading.words.flatMap((_, from) => {
    const to = endOfLongest(index, reading, from)
    return to === undefined ? [] : [{ from, to }]
  })

/** Tells which of some indexes have a pattern that begins with a word of a clause: most clauses begin none of most. */
export function createBeginnings(indexes: readonly PatternIndex[]): (reading: Reading) => (index: PatternIndex) => boolean {
  const bitsOf = new Map<string, number>()
  for (const [place, index] of indexes.entries()) {
    for (const word of index.keys()) bitsOf.set(word, (bitsOf.get(word) ?? 0) | (1 << place))
  }
  const places = new Map(indexes.map((index, place) => [index, place]))
  return ({ words }) => {
    let begun = 0
    for (const readings of words) for (const word of readings ?? []) begun |= bitsOf.get(word) ?? 0
    return index => (begun & (1 << (places.get(index) ?? 0))) !== 0
  }
}

/** All the words that patterns are made of. */
export const vocabularyOf = (patterns: readonly Pattern[]): ReadonlySet<string> =>
  new Set(patterns.flatMap(pattern => pattern.flatMap(element => ('of' in element ? [...element.of] : []))))
