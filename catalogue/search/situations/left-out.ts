import type { FoundAt, SpokenWord } from './denial.ts'
import { readDenial } from './denial.ts'
import { DENIALS } from './lexicons/denials.ts'
import { OTHER_SENSES } from './lexicons/other-senses.ts'
import { SENSES_OF_LOSS } from './lexicons/senses-of-loss.ts'
import { readOtherSenses } from './other-senses.ts'

type Word = SpokenWord & Readonly<{ key: string }>

/** What is left of what was found, and the places of the words that only what was denied was said in. */
export type Left<F> = Readonly<{ found: readonly F[]; denied: readonly number[] }>

/** Makes ready to leave out, of what was found among the words of a language, what is denied there and what is meant otherwise. */
export function readLeftOut(
  language: string,
  keysOf: (word: string) => readonly string[],
): <F extends FoundAt>(found: readonly F[], words: readonly Word[], chunks: readonly string[]) => Left<F> {
  const denial = DENIALS[language]
  const others = [OTHER_SENSES[language], SENSES_OF_LOSS[language]].flatMap(senses => senses ?? [])
  const denied = denial === undefined ? undefined : readDenial(denial)
  const meantOtherwise = others.map(senses => readOtherSenses(senses, keysOf))
  return (found, words, chunks) => {
    if (found.length === 0) return { found, denied: [] }
    const areOther = meantOtherwise.map(find => find(words))
    const meant = found.filter(({ at }) => !areOther.some(isOther => isOther(at)))
    const left = denied?.(meant, words, chunks)
    const kept = meant.filter(one => left?.has(one) !== true)
    const held = new Set(kept.flatMap(({ at }) => at))
    const alone = new Set([...(left ?? [])].flatMap(({ at }) => at.filter(word => !held.has(word))))
    return { found: kept, denied: [...alone].flatMap(word => words[word]?.place ?? []) }
  }
}
