import { titleKey } from '../text/title-forms.ts'
import type { BegunTitles } from './begun-titles.ts'
import { begunTitles } from './begun-titles.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import type { SegmentWord } from './resolve-words.ts'

/** Whether the last word stands nowhere as typed, but words that begin so do: its stem says nothing then, "développ" is "développeur" as much as "développement". */
export function isBeginning({ segment }: LoadedSegment, { surface, isLast }: QueryChunk): boolean {
  if (!isLast || surface.length < 2 || segment.surfaces.find(surface) >= 0) return false
  const [start, end] = segment.surfaces.prefixRange(surface)
  return start < end
}

/** Titles that begin as the whole query, or as an unfinished one does from the first word on that says what is looked for. */
export function begunBy(
  loaded: LoadedSegment,
  chunks: readonly QueryChunk[],
  { first, isUnfinished }: Readonly<{ first: SegmentWord | undefined; isUnfinished: boolean }>,
): BegunTitles {
  const begunFrom = (place: number): BegunTitles => {
    const key = titleKey(
      chunks
        .slice(place)
        .map(({ text }) => text)
        .join(' '),
    )
    return begunTitles(loaded, isUnfinished ? key : `${key} `)
  }
  const begun = begunFrom(0)
  if (begun.lifts.size > 0 || first === undefined || !isUnfinished || !chunks.some(chunk => isBeginning(loaded, chunk))) return begun
  return begunFrom(chunks.indexOf(first.chunk))
}
