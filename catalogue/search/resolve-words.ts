import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { termsOfSurface } from './surface-lookup.ts'

/** One typed word in one segment: the terms that stand for each of its parts, and for the whole of a compound. Terms without documents are left out. */
export type ResolvedWord = Readonly<{
  isStop: boolean
  /** One list per part; an empty list says that the part stands nowhere. */
  parts: readonly (readonly number[])[]
  whole: readonly number[]
  /** The parts' terms as strings: what synonyms are looked up by. */
  terms: readonly string[]
}>

function termsFor(loaded: LoadedSegment, term: string, surfaces: readonly string[]): readonly number[] {
  const found = new Set<number>()
  const own = loaded.segment.terms.find(term)
  if (own >= 0) found.add(own)
  // Without its accents a word may have another stem: the surface dictionary knows which stems it has in the texts.
  for (const surface of surfaces) for (const other of termsOfSurface(loaded.segment, surface)) found.add(other)
  return [...found].filter(number => loaded.documentsWith(number) > 0)
}

/** Reads one word of any text with the segment's own pipeline. */
export function resolveWord(loaded: LoadedSegment, chunk: string): ResolvedWord {
  const { parts, whole } = loaded.analyzer.analyse(chunk)
  const isStop = parts.length > 0 && whole === undefined && parts.every(part => part.isStop)
  // Inside "porte-à-porte" the empty word tells nothing, and texts are not indexed by it.
  const telling = isStop ? parts : parts.filter(part => !part.isStop)
  return {
    isStop,
    parts: telling.map(part =>
      termsFor(
        loaded,
        part.term,
        part.forms.map(form => form.surface),
      ),
    ),
    whole:
      whole === undefined
        ? []
        : termsFor(
            loaded,
            whole.term,
            whole.forms.map(form => form.surface),
          ),
    terms: telling.map(part => part.term),
  }
}

/** Whether anything in the segment answers the word. */
export const isKnown = ({ parts, whole }: ResolvedWord): boolean =>
  whole.length > 0 || (parts.length > 0 && parts.every(terms => terms.length > 0))

/** A word of the query as one segment reads it. */
export type SegmentWord = Readonly<{ chunk: QueryChunk; bit: number; resolved: ResolvedWord }>
