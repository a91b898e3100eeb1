import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentWord } from './resolve-words.ts'
import { areTitledTogether } from './titled-together.ts'

/** The bits of framing words: none where there is nothing else, or where a title holds one with another word, as "Travailler à la retraite". */
export function framingBits(loaded: LoadedSegment, words: readonly SegmentWord[], places: ReadonlySet<number>): number {
  const framing = words.filter(({ bit }) => places.has(31 - Math.clz32(bit)))
  if (framing.length === 0 || framing.length === words.length) return 0
  const others = words.filter(word => !framing.includes(word))
  const isTold = ({ resolved }: SegmentWord): boolean =>
    others.some(other => areTitledTogether(loaded, [...resolved.parts, ...other.resolved.parts]))
  const only = framing.filter(word => !isTold(word))
  return only.reduce((bits, { bit }) => (bits | bit) >>> 0, 0)
}
