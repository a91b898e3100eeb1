import { createAnalyzer } from '../text/analyzer.ts'
import { forEachChunk } from '../text/chunks.ts'

/** How many distinct chunks are remembered before the memory is emptied. */
const REMEMBERED = 20_000
/** A shorter word's last letter is its own: "bus", "gaz". */
const SHORTEST_PLURAL = 4

const singular = (word: string): string => (word.length >= SHORTEST_PLURAL ? word.replace(/[sx]$/, '') : word)

/** Takes a text apart into the words in which phrases are compared. */
export type PhraseWords = (text: string) => readonly string[]

/**
 * Words as people write them, folded, without empty ones ("de", "en"), elisions and the mark of the plural; inclusive writing gives its first form.
 * Not stemmed: "comptabilité" is no "comptable". One memory a language.
 */
export function createPhraseWords(language: string): PhraseWords {
  const analyzer = createAnalyzer(language)
  const seen = new Map<string, readonly string[]>()
  const wordsOf = (chunk: string): readonly string[] => {
    const known = seen.get(chunk)
    if (known !== undefined) return known
    if (seen.size >= REMEMBERED) seen.clear()
    const words = analyzer
      .analyse(chunk)
      .parts.flatMap(({ isStop, forms }) => (isStop ? [] : forms.slice(0, 1)).map(form => singular(form.surface)))
    seen.set(chunk, words)
    return words
  }
  return text => {
    const words: string[] = []
    forEachChunk(text, chunk => words.push(...wordsOf(chunk)))
    return words
  }
}
