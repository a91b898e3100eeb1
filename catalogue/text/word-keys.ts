import type { Analyzer } from './analyzer.ts'
import { fold } from './fold.ts'

/** No shorter word is ever corrected, so that none need be known. */
export const SHORTEST_LISTED = 4

/** What is written onto an Arabic word: "and", "by", "for", "as", and the article. */
const JOINED_ARABIC = /^(?:[وف]?[بكل]?ال|[وف]?لل|[وف][بلك]?|[بلك])(?=.{4})/

/**
 * What a word of a list is known by: its stem, so that forms that no list holds are known too. Arabic stems are roots, which whole families and many slips share: there
 * it is the word as it is written, without what is written onto it. Nothing for a word that says nothing of its own.
 */
export function wordKeys({ language, analyse }: Analyzer, word: string): readonly string[] {
  const telling = analyse(word).parts.filter(({ isStop }) => !isStop)
  if (language !== 'ar') return telling.map(({ term }) => term)
  return telling.length === 0 ? [] : [fold(word).replace(JOINED_ARABIC, '')]
}
