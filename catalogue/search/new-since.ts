import { dateNumber } from '../index/document-columns.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { ListRequest } from './types.ts'

/** The date number from which on a document is new: so many days before today, or, where today is not known, before the newest document; 0 where none is asked. */
export function newSince(segments: readonly LoadedSegment[], { withinDays, today }: Pick<ListRequest, 'withinDays' | 'today'>): number {
  if (withinDays === undefined) return 0
  const from = today === undefined ? newestOf(segments) : dateNumber(today)
  const first = new Date(Date.UTC(Math.floor(from / 10_000), monthOf(from) - 1, Math.max(1, from % 100) - withinDays))
  return dateNumber(first.toISOString().slice(0, 10))
}

const monthOf = (date: number): number => Math.max(1, Math.floor(date / 100) % 100)

const newestOf = (segments: readonly LoadedSegment[]): number =>
  segments.reduce((newest, { segment }) => Math.max(newest, segment.meta.newest), 0)
