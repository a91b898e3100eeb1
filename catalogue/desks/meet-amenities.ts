import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { greetingPlaces } from '../text/greetings.ts'
import { ASKING_WORDS } from './asking-words.ts'
import type { DeskTexts, LanguageWords } from './desk-words.ts'
import { deskWords } from './desk-words.ts'
import { matchWords } from './match-words.ts'
import { OTHER_LANGUAGE } from './meet-desks.ts'
import { isSaidInFull } from './said-in-full.ts'
import type { Said } from './types.ts'

/** What of an amenity is read in words. `urgent`: it answers somebody in distress. */
export type AmenityTexts = DeskTexts & Readonly<{ urgent?: true }>

/** The whole of the field is read: who is in distress may tell a story first. */
const MOST_CHARACTERS = 2000
/** Nothing else that is asked for comes before somebody in distress. */
const URGENT = 10

/**
 * How well the words ask for each amenity (R26), in the order of the amenities, in any language; 0 where they do not. They ask for one when
 * nothing else is said: "où sont les toilettes" does, "technicien réseau" is no question about the wifi. An urgent one is also asked for by a whole
 * expression of its own, whatever stands beside it: "mon mari me frappe et je ne sais pas où aller".
 */
export function meetAmenities(amenities: readonly AmenityTexts[], said: Said, spoken: readonly string[]): readonly number[] {
  let best: readonly number[] = amenities.map(() => 0)
  const typed = said.words.slice(0, MOST_CHARACTERS)
  if (typed.trim() === '') return best
  const chunks = chunksOf(typed)
  for (const [language, read] of deskWords(withSingleWords(amenities))) {
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
  return best.map((known, index) => {
    const amenity = amenities[index]
    if (amenity?.urgent !== true) return known
    return known > 0 || isSaidInFull(typed, Object.values(amenity.words).flat()) ? URGENT : 0
  })
}

// A release's amenities are the same array as long as a window lives: so are these, which `deskWords` reads once.
const readBefore = new WeakMap<readonly AmenityTexts[], readonly DeskTexts[]>()

/** An urgent amenity's expressions count as they are written, never by their parts: "me tuer" is not "tuer le temps". */
function withSingleWords(amenities: readonly AmenityTexts[]): readonly DeskTexts[] {
  const known = readBefore.get(amenities)
  if (known !== undefined) return known
  const single = (texts: readonly string[]) => texts.filter(text => chunksOf(text).length === 1)
  const read = amenities.map(({ words, function: label, urgent }) =>
    urgent === true
      ? { words: Object.fromEntries(Object.entries(words).map(([language, texts]) => [language, single(texts)])), function: {} }
      : { words, function: label },
  )
  readBefore.set(amenities, read)
  return read
}

/** The words that say what is asked for: neither small ones nor those that a question is built with. */
function sayingOf(chunks: readonly string[], { analyzer }: LanguageWords): readonly string[] {
  const greetings = greetingPlaces(chunks.map(fold))
  const isSmall = (chunk: string): boolean => ASKING_WORDS.has(fold(chunk)) || analyzer.analyse(chunk).parts.every(part => part.isStop)
  return chunks.filter((chunk, place) => !greetings.has(place) && !isSmall(chunk))
}
