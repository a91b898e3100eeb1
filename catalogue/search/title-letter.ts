import { fold } from '../text/fold.ts'

/** What stands for the letter of a title that begins with none. */
export const NO_LETTER = '#'

const FIRST = /[\p{L}\p{N}]/u

/**
 * Finds the letter that a title stands under in a language's alphabet: É is an E in French, Ñ is no N in Spanish, Й is no И in Ukrainian, Œ is
 * an O. What begins with a digit or with nothing that is read stands under `#`.
 */
export function titleLetters(language: string): (title: string) => string {
  const alike = new Intl.Collator(language, { sensitivity: 'base' })
  return title => {
    const first = FIRST.exec(title)?.[0]
    if (first === undefined || /\p{N}/u.test(first)) return NO_LETTER
    const [bare = first, ...more] = fold(first)
    return (more.length > 0 || alike.compare(bare, first) === 0 ? bare : first).toLocaleUpperCase(language)
  }
}
