import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { ASKING_WORDS } from './asking-words.ts'
import type { DeskTexts, LanguageWords } from './desk-words.ts'
import { deskWords } from './desk-words.ts'
import { matchWords } from './match-words.ts'
import { OTHER_LANGUAGE } from './meet-desks.ts'
import type { Said } from './types.ts'

/** Nobody types more, and hostile input stays cheap. */
const MOST_CHARACTERS = 200

/**
 * How well the words ask for each amenity (R26), in the order of the amenities, in any language; 0 where they do not. They ask for one when
 * nothing else is said: "où sont les toilettes" does, "technicien réseau" is no question about the wifi.
 */
export function meetAmenities(amenities: readonly DeskTexts[], said: Said, spoken: readonly string[]): readonly number[] {
  let best: readonly number[] = amenities.map(() => 0)
  if (said.words.trim() === '') return best
  const chunks = chunksOf(said.words.slice(0, MOST_CHARACTERS))
  for (const [language, read] of deskWords(amenities)) {
    const factor = spoken.includes(language) ? 1 : OTHER_LANGUAGE
    const asked = sayingOf(chunks, read)
    const isExcused = (word: string) => said.unsure === undefined || said.unsure.includes(word)
    const met = matchWords(said, read)
    best = best.map((known, index) => {
      const { value, words } = met[index] ?? { value: 0, words: [] }
      const isAll = asked.every(word => words.includes(word) || isExcused(word))
      return isAll ? Math.max(known, value * factor) : known
    })
  }
  return best
}

/** The words that say what is asked for: neither small ones nor those that a question is built with. */
const sayingOf = (chunks: readonly string[], { analyzer }: LanguageWords): readonly string[] =>
  chunks.filter(chunk => !ASKING_WORDS.has(fold(chunk)) && analyzer.analyse(chunk).parts.some(part => !part.isStop))
