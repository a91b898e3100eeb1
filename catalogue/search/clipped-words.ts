import type { Clause } from './clauses.ts'
import { completionClauses } from './clauses.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SegmentWord } from './resolve-words.ts'

/** The shortest word that may be the beginning of a longer one wherever it stands. */
const SHORTEST = 4

/** What a word that stands nowhere is short for, with the s of its plural or without: "maths", "compta". Words of titles only. */
export function clippedClauses(loaded: LoadedSegment, word: SegmentWord): readonly Clause[] {
  const { surface } = word.chunk
  const clipped = surface.endsWith('s') ? surface.slice(0, -1) : surface
  if (clipped.length < SHORTEST) return []
  const clauses = completionClauses(loaded, { ...word, chunk: { ...word.chunk, surface: clipped } }, [])
  return clauses.filter(({ slots }) => slots.every(({ terms }) => loaded.isTitled(terms)))
}
