import { fold } from '../text/fold.ts'

/** What stands for the letter of a title that begins with none. */
export const NO_LETTER = '#'

/** Alphabets as people see them named: their first and last letters. */
const ALPHABETS: readonly (readonly [script: string, is: RegExp, name: string])[] = [
  ['Cyrl', /\p{Script=Cyrillic}/u, 'А–Я'],
  ['Arab', /\p{Script=Arabic}/u, 'ا–ي'],
  ['Grek', /\p{Script=Greek}/u, 'Α–Ω'],
  ['Hebr', /\p{Script=Hebrew}/u, 'א–ת'],
]

const FIRST = /[\p{L}\p{N}]/u

/**
 * Finds the letter that a title stands under in a language's alphabet: É is an E in French, Ñ is no N in Spanish, Й is no И in Ukrainian, Œ is
 * an O. Titles in an alphabet that is neither the language's nor Latin stand together under its name (`А–Я`). What begins with a digit or with
 * nothing that is read stands under `#`.
 */
export function titleLetters(language: string): (title: string) => string {
  const alike = new Intl.Collator(language, { sensitivity: 'base' })
  const { script } = new Intl.Locale(language).maximize()
  const others = ALPHABETS.filter(([known]) => known !== script)
  return title => {
    const first = FIRST.exec(title)?.[0]
    if (first === undefined || /\p{N}/u.test(first)) return NO_LETTER
    const other = others.find(([, is]) => is.test(first))?.[2]
    if (other !== undefined) return other
    const [bare = first, ...more] = fold(first)
    return (more.length > 0 || alike.compare(bare, first) === 0 ? bare : first).toLocaleUpperCase(language)
  }
}
