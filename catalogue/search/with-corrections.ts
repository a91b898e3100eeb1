import { forEachChunk } from '../text/chunks.ts'
import type { Correction } from './types.ts'

/** The words as the search read them: each corrected one replaced where it stands, the rest as typed. */
export function withCorrections(words: string, corrected: readonly Correction[]): string {
  if (corrected.length === 0) return words
  let read = ''
  let behind = 0
  forEachChunk(words, (chunk, start, end) => {
    const to = corrected.find(({ from }) => from === chunk)?.to
    if (to === undefined) return
    read += words.slice(behind, start) + to
    behind = end
  })
  return read + words.slice(behind)
}
