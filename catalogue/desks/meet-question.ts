import { fold } from '../text/fold.ts'
import { greetingPlaces } from '../text/greetings.ts'
import { ASKING_WORDS } from './asking-words.ts'
import type { DeskTexts, LanguageWords } from './desk-words.ts'
import { deskWords } from './desk-words.ts'
import { matchWords } from './match-words.ts'
import { OTHER_LANGUAGE } from './meet-desks.ts'
import type { Said } from './types.ts'

/** Nobody asks where something is in more words. */
const MOST_WORDS_ASKING = 25

type Question = Readonly<{ said: Said; chunks: readonly string[]; spoken: readonly string[] }>

/** Whether that may be a question for where something is. */
export const isQuestion = (chunks: readonly string[]): boolean => chunks.length <= MOST_WORDS_ASKING

/** How well the words ask for each thing, and for nothing else, in the order of the things; 0 where they do not, or where anything else is said. */
export function meetQuestion(things: readonly DeskTexts[], { said, chunks, spoken }: Question): readonly number[] {
  const greetings = greetingPlaces(chunks.map(fold))
  const saying = chunks.filter((chunk, place) => !greetings.has(place) && !ASKING_WORDS.has(fold(chunk)))
  const isExcused = (word: string) => said.unsure === undefined || said.unsure.includes(word)
  let best: readonly number[] = things.map(() => 0)
  for (const [language, read] of deskWords(things)) {
    const factor = spoken.includes(language) ? 1 : OTHER_LANGUAGE
    const met = matchWords(said, read)
    best = best.map((known, index) => {
      const { value, words } = met[index] ?? { value: 0, words: [] }
      if (value * factor <= known) return known
      return saying.every(word => words.includes(word) || isExcused(word) || isSmall(word, read)) ? value * factor : known
    })
  }
  return best
}

const isSmall = (word: string, { analyzer }: LanguageWords): boolean => analyzer.analyse(word).parts.every(part => part.isStop)
