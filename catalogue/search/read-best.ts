import { primaryLanguage } from '../text/primary-language.ts'
import type { Candidate } from './candidates.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { QueryPlan } from './plan-query.ts'

/** A document fits about as well as another when its score reaches this share of that one's. */
const COMPARABLE = 0.65

/** Whether a document comes before those in other languages that fit about as well. */
export type IsRead = (candidate: Candidate) => boolean

/**
 * The documents in the visitor's language, where it is not the one that most are in: whoever chose another than that probably reads it better. Of what helps
 * somebody who tells of their life only what does help: that it holds words of theirs is no fit.
 */
export function readBest(segments: readonly LoadedSegment[], language: string, plan: QueryPlan | undefined): IsRead {
  const own = segments.find(({ analyzer }) => analyzer.language === primaryLanguage(language))
  if (own === undefined || !segments.some(({ documents }) => documents > own.documents)) return () => false
  const leads = plan?.segments.find(({ loaded }) => loaded === own)?.query.leads
  return ({ loaded, document }) => loaded === own && (leads === undefined || leads.has(document))
}

/** What a document is ordered by, beside those in other languages. */
export const scoreFor = (isRead: IsRead, candidate: Candidate): number =>
  isRead(candidate) ? candidate.score / COMPARABLE : candidate.score
