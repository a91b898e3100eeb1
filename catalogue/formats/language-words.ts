import { fold } from '../text/fold.ts'

/** The interface's languages: in each of them a librarian may write the name of any other. */
const SPOKEN = ['fr', 'en', 'es', 'it', 'pt', 'de', 'ar', 'uk']

/** Languages without a two-letter code that are spoken, taught or catalogued here; `mul` is several, `und` one that nobody knows. */
const THREE_LETTERS = [
  'kab',
  'ber',
  'zgh',
  'rif',
  'shi',
  'ary',
  'arq',
  'gsw',
  'fil',
  'ceb',
  'haw',
  'gcf',
  'rcf',
  'gcr',
  'rom',
  'ckb',
  'kmr',
  'prs',
  'yue',
  'cmn',
  'ast',
  'mul',
  'und',
]

/** What people call a language and Unicode does not. */
const ALSO: Readonly<Record<string, string>> = {
  castillan: 'es',
  castellano: 'es',
  mandarin: 'zh',
  flamand: 'nl',
  'persan farsi': 'fa',
  farsi: 'fa',
  moldave: 'ro',
  tagalog: 'fil',
  berbere: 'ber',
  'langue des signes francaise': 'fsl',
  lsf: 'fsl',
  multilingue: 'mul',
  plurilingue: 'mul',
  multilingual: 'mul',
}

const A = 'a'.charCodeAt(0)
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(A + index))

let names: ReadonlyMap<string, string> | undefined

/** Every language that Unicode knows by two letters, and some others, by their names in the interface's languages; made once. */
function namesOf(): ReadonlyMap<string, string> {
  if (names !== undefined) return names
  const codes = [...LETTERS.flatMap(first => LETTERS.map(second => first + second)), ...THREE_LETTERS]
  const found = new Map(Object.entries(ALSO))
  for (const spoken of SPOKEN) {
    const display = new Intl.DisplayNames([spoken], { type: 'language', fallback: 'none' })
    for (const code of codes) {
      const name = display.of(code)
      // "sh" and "tl" are old codes of others: the newer one has the name.
      if (name !== undefined && !found.has(fold(name))) found.set(fold(name), Intl.getCanonicalLocales(code)[0] ?? code)
    }
  }
  names = found
  return found
}

/** A code of ISO 639-1, 639-2 (either form) or 639-3, or a tag of BCP 47; as the tag that is used today: `fre` and `fra` give `fr`, `fr_FR` `fr-FR`. */
function codeOf(word: string): string | undefined {
  if (!/^[a-z]{2,3}([-_][a-z0-9]{2,8})*$/i.test(word)) return undefined
  try {
    return Intl.getCanonicalLocales(word.replaceAll('_', '-').toLowerCase())[0]
  } catch {
    return undefined
  }
}

/** The language that a word of an export says, by its code or by what it is called in any of the eight languages; undefined where nobody knows it. */
export function languageByWord(word: string): string | undefined {
  const plain = fold(word)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return namesOf().get(plain) ?? codeOf(word.trim())
}
