import { fold } from '../../text/fold.ts'
import type { DistressGrammar } from './distress-grammar.ts'
import type { SlipsOf } from './near-words.ts'
import { createNear } from './near-words.ts'
import type { Readings } from './pattern.ts'
import { readPatterns } from './pattern.ts'
import { endOfLongest, indexPatterns, vocabularyOf } from './pattern-index.ts'
import type { Clause } from './read-clauses.ts'
import { readClauses } from './read-clauses.ts'

/** A grammar made ready. */
export type Listener = Readonly<{
  vocabulary: ReadonlySet<string>
  /** Whether one of a text's clauses says what the grammar knows. */
  hears: (clauses: readonly Clause[], slipsOf: SlipsOf) => boolean
}>

/** `jveu jvx = je veux`, one a line. */
function readSpelt(text: string): ReadonlyMap<string, readonly string[]> {
  const pairs = text.split('\n').flatMap(line => {
    const [ways = '', meant = ''] = line.split('=')
    const words = readClauses(meant)[0] ?? []
    return ways.split(/\s+/).flatMap(way => (way === '' ? [] : [[fold(way), words] as const]))
  })
  return new Map(pairs)
}

/** Makes ready to listen for what a grammar knows. Throws where the grammar is written wrongly. */
export function readGrammar({ words, spelt, apart, ordinary, says, soundOf }: DistressGrammar): Listener {
  const patterns = { ordinary: readPatterns(ordinary, words), says: readPatterns(says, words) }
  const indexes = { ordinary: indexPatterns(patterns.ordinary), says: indexPatterns(patterns.says) }
  const vocabulary = vocabularyOf([...patterns.ordinary, ...patterns.says])
  const others = new Set(apart.split(/\s+/).map(fold))
  const near = createNear(vocabulary, { apart: others, ...(soundOf !== undefined && { soundOf }) })
  const meant = readSpelt(spelt)

  /** What is said of other things is covered. */
  const uncovered = (read: readonly Readings[]): readonly Readings[] => {
    const left = [...read]
    for (let place = 0; place < read.length; place++) {
      const end = endOfLongest(indexes.ordinary, read, place)
      if (end !== undefined) left.fill(undefined, place, end)
    }
    return left
  }

  const hears: Listener['hears'] = (clauses, slipsOf) => {
    const kept = new Map<string, readonly string[]>()
    const readingsOf = (word: string): readonly string[] => {
      const known = kept.get(word) ?? near(word, slipsOf)
      kept.set(word, known)
      return known
    }
    return clauses.some(clause => {
      const read = clause.flatMap(word => meant.get(word) ?? word).map(readingsOf)
      if (read.every(readings => readings.length === 0)) return false
      const left = uncovered(read)
      return left.some((_, place) => endOfLongest(indexes.says, left, place) !== undefined)
    })
  }
  return { vocabulary, hears }
}
