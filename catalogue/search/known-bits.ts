import type { Clause } from './clauses.ts'
import type { SegmentWord } from './resolve-words.ts'
import { isKnown } from './resolve-words.ts'

type Words = Readonly<{ words: readonly SegmentWord[]; clauses: readonly Clause[] }>

/** Bits of the words that a segment knows as typed, or as what they were meant for. */
export function knownBits({ words, clauses }: Words): number {
  const bits = [
    ...words.flatMap(({ bit, resolved }) => (isKnown(resolved) ? [bit] : [])),
    ...clauses.flatMap(each => (each.isTyped ? [each.bits] : [])),
  ]
  return bits.reduce((all, some) => (all | some) >>> 0, 0)
}
