import { isNoReason } from '../search/framing-words.ts'
import type { ToldSituation } from '../search/types.ts'
import { fold } from '../text/fold.ts'
import { asTyped } from './as-typed.ts'
import { ASKING_WORDS } from './asking-words.ts'
import type { DeskTexts, LanguageWords } from './desk-words.ts'
import { deskWords } from './desk-words.ts'
import { matchWords } from './match-words.ts'
import type { Met, Said } from './types.ts'

/** The same word in a language that is neither the visitor's nor the centre's. */
export const OTHER_LANGUAGE = 0.8

/**
 * How well the words meet each desk, in the order of the desks: the best over all languages, because people type in their own whatever the
 * screen speaks; those that are neither the visitor's nor the centre's count for a little less.
 */
export function meetDesks(desks: readonly DeskTexts[], said: Said, spoken: readonly string[]): readonly Met[] {
  let best: readonly Met[] = desks.map(() => ({ value: 0, words: [] }))
  if (said.words.trim() === '') return best
  for (const [language, read] of deskWords(desks)) {
    const factor = spoken.includes(language) ? 1 : OTHER_LANGUAGE
    const met = matchWords(said, read)
    best = best.map((known, index) => {
      const other = met[index]
      return other !== undefined && other.value * factor > known.value
        ? {
            value: other.value * factor,
            words: asTyped(
              said.words,
              other.words.filter(word => isTelling(word, read)),
              word => !isTelling(word, read),
            ),
          }
        : known
    })
  }
  const told = tellDesks(desks, said.situations ?? [], spoken)
  return told === undefined ? best : best.map((known, index) => besides(known, told[index] ?? 0))
}

/** Beside a situation that the words tell, what they happen to name counts for less. */
const WORDS_BESIDE = 0.4
/** What each further expression of a situation counts beside the one before it. */
const NEXT = 0.8

/** Met by words or by what they tell, whichever is more; what only the situation tells is no reason by words. */
const besides = ({ value, words }: Met, told: number): Met => ({
  value: WORDS_BESIDE * value + told,
  words: WORDS_BESIDE * value >= told ? words : [],
})

/** How well situations meet each desk, by what is asked in them; undefined where none was told. */
function tellDesks(
  desks: readonly DeskTexts[],
  situations: readonly ToldSituation[],
  spoken: readonly string[],
): readonly number[] | undefined {
  if (situations.length === 0) return undefined
  const sums = desks.map(() => 0)
  for (const [language, read] of deskWords(desks)) {
    if (!spoken.includes(language)) continue
    for (const { asks, strength } of situations) {
      for (const [place, words] of (asks[language] ?? []).entries()) {
        const met = matchWords({ words, unsure: [] }, read)
        for (const [desk, { value }] of met.entries()) sums[desk] = (sums[desk] ?? 0) + strength * NEXT ** place * value
      }
    }
  }
  return sums
}

const NUMBER = /^\p{N}+$/u

/** Words to give as a reason: "sais", "quoi", "faire" and "17" tell nobody why a desk can help. */
const isTelling = (word: string, { analyzer }: LanguageWords): boolean =>
  !NUMBER.test(word) &&
  !ASKING_WORDS.has(fold(word)) &&
  !isNoReason(word, analyzer.language) &&
  analyzer.analyse(word).parts.some(({ isStop }) => !isStop)
