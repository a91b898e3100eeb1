import { primaryLanguage } from '../text/primary-language.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SearchRequest } from './types.ts'

/** 0 for what is in the visitor's language, 1 for the centre's main one, 2 for any other. */
export function languageRank(
  { analyzer }: LoadedSegment,
  { language, mainLanguage }: Pick<SearchRequest, 'language' | 'mainLanguage'>,
): number {
  if (analyzer.language === primaryLanguage(language)) return 0
  return mainLanguage !== undefined && analyzer.language === primaryLanguage(mainLanguage) ? 1 : 2
}
