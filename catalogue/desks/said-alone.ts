import { fold } from '../text/fold.ts'
import { isOneSlipAway } from './one-slip.ts'

/** "Violet" is nearly "violée": only longer words are found by a slip. */
const LEAST_LETTERS_BENT = 7
const LATIN = /\p{Script=Latin}/u

const written = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'")

/** Whether a word is typed without any accent, as many people type; alphabets that have no accents of this kind are always so. */
const isPlain = (word: string): boolean => !LATIN.test(word) || fold(word) === word

/**
 * Whether a typed word is one of an urgent amenity's own: with the accents that were typed, because "râpe" is not "rape"; without any where none was.
 * `mayBend`: one slip is let pass.
 */
export function isWordOf(typed: string, words: readonly string[], mayBend: boolean): boolean {
  const word = written(typed)
  return words.some(own => {
    if (fold(word) === fold(own)) return isPlain(word) || word === written(own)
    return mayBend && own.length >= LEAST_LETTERS_BENT && isPlain(word) && isOneSlipAway(fold(word), fold(own))
  })
}
