import { primaryLanguage } from '../text/primary-language.ts'
import type { Candidate } from './candidates.ts'
import type { LoadedSegment } from './loaded-segment.ts'

/** A document fits about as well as another when its score reaches this share of that one's. */
const COMPARABLE = 0.65

/**
 * The documents in the visitor's language, where it is not the one that most are in: whoever chose another than that probably reads it better. Undefined
 * where it is, or none are.
 */
export function readBest(segments: readonly LoadedSegment[], language: string): LoadedSegment | undefined {
  const own = segments.find(({ analyzer }) => analyzer.language === primaryLanguage(language))
  return own !== undefined && segments.some(({ documents }) => documents > own.documents) ? own : undefined
}

/** What a document is ordered by, beside those in other languages: those of `read` before what fits about as well. */
export const scoreFor = (read: LoadedSegment | undefined, { loaded, score }: Candidate): number =>
  loaded === read ? score / COMPARABLE : score
