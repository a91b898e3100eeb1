import { LANGUAGE_TOOLS } from '../../../catalogue/text/stemmers.ts'

/** The telling words of a query, for engines whose "all words" finds nothing when an empty word is among them. */
export function queryWords(query: string): readonly string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter(word => word.length > 1 && LANGUAGE_TOOLS.get('fr')?.isStopWord(word) !== true)
}
