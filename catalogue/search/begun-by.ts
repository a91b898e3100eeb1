import { titleKey } from '../text/title-forms.ts'
import type { BegunTitles } from './begun-titles.ts'
import { begunTitles, NOTHING_BEGUN } from './begun-titles.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryChunk } from './query-chunks.ts'
import { termsOfSurface } from './surface-lookup.ts'

/**
 * Whether the last word of a query that is still typed is only the beginning of one: it stands nowhere as typed, but words that begin so do; then its stem says
 * nothing, "développ" is "développeur" as much as "développement". Or it is a letter after whole words, and titles that begin like all of it go on.
 */
export function isBeginning(loaded: LoadedSegment, { surface, isLast }: QueryChunk, begun: BegunTitles): boolean {
  const { segment } = loaded
  if (!isLast) return false
  if (surface.length === 1) return begun.following.length > 0
  const own = termsOfSurface(segment, surface)
  // "Vend" stands in texts; but where titles go on with "vendeur" only, that is what is typed.
  if (own.length > 0) return begun.following.length > 0 && !loaded.isTitled(own)
  const [start, end] = segment.surfaces.prefixRange(surface)
  return start < end
}

/** Titles that begin as the query does from one of its words on; the last one is whole unless `isUnfinished`. */
export function begunFrom(loaded: LoadedSegment, chunks: readonly QueryChunk[], isUnfinished: boolean): BegunTitles {
  const key = titleKey(chunks.map(({ text }) => text).join(' '))
  return begunTitles(loaded, isUnfinished ? key : `${key} `)
}

/** The titles that begin as the first of several wordings of a query with which any does. */
export function begunByAny(loaded: LoadedSegment, wordings: readonly (readonly QueryChunk[])[], isUnfinished: boolean): BegunTitles {
  for (const wording of wordings) {
    const begun = begunFrom(loaded, wording, isUnfinished)
    if (begun.lifts.size > 0) return begun
  }
  return NOTHING_BEGUN
}
