import { fold } from './fold.ts'
import { withoutElision } from './french.ts'
import { bothForms } from './inclusive.ts'
import { isStopWord } from './stop-words.ts'
import { termsOfWord } from './word-terms.ts'

/** A form as people write it: `surface` folded, to be looked up and compared; `display` with its accents, to be shown. */
type SurfaceForm = Readonly<{ surface: string; display: string }>

/** One word of a chunk: the term it is indexed under and the forms it stands for (two in inclusive writing). */
export type Part = Readonly<{ term: string; isStop: boolean; forms: readonly SurfaceForm[] }>

/** A chunk taken apart. `whole` is a compound written in one (`week-end` as `weekend`), besides its parts. */
export type Analysis = Readonly<{ parts: readonly Part[]; whole?: Part }>

const NOTHING: Analysis = { parts: [] }

/** The word under its own term, then, of a German compound, the occupation it ends with. */
function wordParts(language: string, word: string): readonly Part[] {
  const surface = fold(word)
  if (surface === '') return []
  const { term, head } = termsOfWord(language, word, surface)
  const own = { term, isStop: isStopWord(language, word, surface), forms: [{ surface, display: word }] }
  return head === undefined
    ? [own]
    : [own, { term: head.term, isStop: false, forms: [{ surface: fold(head.display), display: head.display }] }]
}

function codePart(code: string): Part {
  const surface = fold(code)
  return { term: surface, isStop: false, forms: [{ surface, display: code }] }
}

/** `bac+2`: the code itself, and its letters for those who type "bac 2". `C++`, `C#`: the code alone. */
function analyseCode(language: string, word: string): Analysis {
  const letters = word.includes('+') && !word.endsWith('+') ? word.split('+').filter(part => /\p{L}{2}/u.test(part)) : []
  const parts = letters.flatMap(part => wordParts(language, part))
  return parts.length === 0 ? { parts: [codePart(word)] } : { parts, whole: codePart(word) }
}

function analyseInclusive(language: string, forms: readonly [string, string]): Analysis {
  const [[first, ...heads], [second]] = [wordParts(language, forms[0]), wordParts(language, forms[1])]
  if (first === undefined || second === undefined) return NOTHING
  if (first.term !== second.term) return { parts: [first, second, ...heads] }
  return { parts: [{ ...first, forms: [...first.forms, ...second.forms] }, ...heads] }
}

function analyseCompound(language: string, word: string, pieces: readonly string[]): Analysis {
  const parts = pieces.flatMap(piece => analyseWord(language, piece).parts)
  const last = pieces.at(-1)
  if (last === undefined || !/['-]/.test(word)) return { parts }
  const [end] = wordParts(language, last)
  if (end === undefined) return { parts }
  const term = fold(pieces.slice(0, -1).join('')) + end.term
  return { parts, whole: { term, isStop: false, forms: [{ surface: fold(word), display: word }] } }
}

function analyseWord(language: string, word: string): Analysis {
  if (/[+#]$/.test(word) || (word.includes('+') && /\p{N}/u.test(word))) return analyseCode(language, word)
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return { parts: [codePart(word.replaceAll('.', ''))] }
  const forms = bothForms(word)
  if (forms !== undefined) return analyseInclusive(language, forms)
  // `monteur(se)-vendeur(se)`: each half is written for both genders.
  if (word.includes('(') && word.includes('-')) return { parts: word.split('-').flatMap(half => analyseWord(language, half).parts) }
  const pieces = word.split(/[^\p{L}\p{M}\p{N}]+/u).filter(piece => piece !== '')
  if (pieces.length > 1) return analyseCompound(language, word, pieces)
  return { parts: wordParts(language, pieces[0] ?? '') }
}

/** Apostrophes that belong to the word or to an elided one before it. */
function withoutApostrophes(language: string, word: string): string {
  if (!word.includes("'")) return word
  if (language === 'fr') return withoutElision(word).replace(/^aujourd'hui$/, 'aujourdhui')
  if (language === 'it') return word.replace(/^[a-z]{1,6}'(?=.)/, '')
  if (language === 'en') return word.replace(/'s?$/, '').replace(/'s(?=-)/, '')
  // Between two Ukrainian letters the apostrophe is spelling, not a border: п'ять.
  return language === 'uk' ? word.replaceAll("'", '') : word
}

/**
 * Takes one chunk (see `forEachChunk`) apart into the terms it is indexed and found under, by the language's pipeline:
 * lunr-languages' stemmer and stop words, then folding. Pure; any text is allowed; languages without a pipeline are folded only.
 */
export function analyseChunk(language: string, chunk: string): Analysis {
  const word = chunk
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replaceAll('\u00ad', '')
  return analyseWord(language, withoutApostrophes(language, word))
}
