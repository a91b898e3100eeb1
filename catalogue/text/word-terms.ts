import { stemArabic } from './arabic.ts'
import { stemEnglish } from './english.ts'
import { fold } from './fold.ts'
import { stemFrench } from './french.ts'
import { spelledOrdinal } from './french-ordinals.ts'
import type { GermanTerms } from './german.ts'
import { germanTerms } from './german.ts'
import { stemItalian, stemPortuguese, stemSpanish } from './romance.ts'
import { LANGUAGE_TOOLS } from './stemmers.ts'
import { stemUkrainian } from './ukrainian.ts'

/** Longer than any word; such a one is compared as it stands. */
const LONGEST_WORD = 40

const asItIs = (word: string): string => word

/** The stems of languages whose stemmer needs help; any other language's words are folded only. */
const STEMS: ReadonlyMap<string, (word: string, stemmer: (word: string) => string) => string> = new Map([
  ['fr', stemFrench],
  ['en', stemEnglish],
  ['es', stemSpanish],
  ['it', stemItalian],
  ['pt', stemPortuguese],
  ['ar', stemArabic],
  ['uk', stemUkrainian],
])

/** The term of one lower-case word, folded and never empty, and the head of a German compound. Words with figures are codes and stay as they are, but for French ordinals. */
export function termsOfWord(language: string, typed: string, surface: string): GermanTerms {
  const word = (language === 'fr' ? spelledOrdinal(typed) : undefined) ?? typed
  if (word.length > LONGEST_WORD || /\p{N}/u.test(word)) return { term: word === typed ? surface : word }
  const stemmer = LANGUAGE_TOOLS.get(language)?.stem ?? asItIs
  if (language === 'de') return germanTerms(word, stemmer)
  const term = fold(STEMS.get(language)?.(word, stemmer) ?? word)
  return { term: term === '' ? surface : term }
}
