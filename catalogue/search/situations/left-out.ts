import type { FoundAt, SpokenWord } from './denial.ts'
import { readDenial } from './denial.ts'
import { DENIALS } from './lexicons/denials.ts'
import { OTHER_SENSES } from './lexicons/other-senses.ts'
import { readOtherSenses } from './other-senses.ts'

type Word = SpokenWord & Readonly<{ key: string }>

/** Makes ready to leave out, of what was found among the words of a language, what is denied there and what is meant otherwise. */
export function readLeftOut(
  language: string,
  keysOf: (word: string) => readonly string[],
): <F extends FoundAt>(found: readonly F[], words: readonly Word[], chunks: readonly string[]) => readonly F[] {
  const denial = DENIALS[language]
  const others = OTHER_SENSES[language]
  const denied = denial === undefined ? undefined : readDenial(denial)
  const meantOtherwise = others === undefined ? undefined : readOtherSenses(others, keysOf)
  return (found, words, chunks) => {
    if (found.length === 0) return found
    const isOther = meantOtherwise?.(words)
    const meant = found.filter(({ at }) => isOther?.(at) !== true)
    const left = denied?.(meant, words, chunks)
    return meant.filter(one => left?.has(one) !== true)
  }
}
