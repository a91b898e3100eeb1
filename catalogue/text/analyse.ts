import { fold } from './fold.ts'
import { stemFrench, withoutElision } from './french.ts'
import { bothForms } from './inclusive.ts'
import { LANGUAGE_TOOLS } from './stemmers.ts'
import { stemUkrainian, UKRAINIAN_STOP_WORDS } from './ukrainian.ts'

/** A form as people write it: `surface` folded, to be looked up and compared; `display` with its accents, to be shown. */
type SurfaceForm = Readonly<{ surface: string; display: string }>

/** One word of a chunk: the term it is indexed under and the forms it stands for (two in inclusive writing). */
export type Part = Readonly<{ term: string; isStop: boolean; forms: readonly SurfaceForm[] }>

/** A chunk taken apart. `whole` is a compound written in one (`week-end` as `weekend`), besides its parts. */
export type Analysis = Readonly<{ parts: readonly Part[]; whole?: Part }>

/** Words that a language's list calls empty and that people search: "jobs d'été", "avions". */
const KEPT: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['été', 'étés', 'ete', 'avions']),
  en: new Set(['own']),
  de: new Set([]),
}

/** Words that say only that one asks, and that a language's list forgets: "je veux changer de métier" is no search for "veux". */
const ASKING: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['veux', 'voudrais', 'voulais', 'aimerais', 'souhaite', 'souhaiterais', 'peux', 'pourrais']),
  es: new Set(['quiero', 'quisiera']),
  it: new Set(['voglio', 'vorrei']),
  pt: new Set(['quero', 'queria', 'gostaria']),
  de: new Set(['möchte', 'mochte']),
  ar: new Set(['أريد', 'اريد']),
  uk: new Set(['хочу', 'хотів', 'хотіла']),
}

const NOTHING: Analysis = { parts: [] }

/** The primary subtag: `pt` of `pt-BR`. The pipelines are per language, not per country. */
export const primaryLanguage = (language: string): string => language.toLowerCase().split('-')[0] ?? language

/** Whether a lower-case word, `surface` when folded, says nothing in its primary language. */
export function isStopWord(language: string, word: string, surface: string): boolean {
  if (KEPT[language]?.has(word)) return false
  if (ASKING[language]?.has(word)) return true
  if (language === 'uk') return UKRAINIAN_STOP_WORDS.has(surface)
  return LANGUAGE_TOOLS.get(language)?.isStopWord(word) ?? false
}

/** "Verkäuferin", "Beraterinnen" without the feminine ending. */
const germanMasculine = (word: string): string => word.replace(/(.{2}(?:er|ent|ant|ist|or|at|eur|log|arzt|ärzt))in(?:nen)?$/, '$1')

/** "Infermiera", "infermiere"; "direttrice", "direttore": one stem for both genders, which the Italian stemmer leaves apart. */
const italianMasculine = (word: string): string => word.replace(/(.{3})ier[aei]$/, '$1ier').replace(/(.{2})t(?:rici?e?|or[eia])$/, '$1tor')

function stem(language: string, word: string): string {
  const snowball = LANGUAGE_TOOLS.get(language)?.stem
  if (language === 'uk') return stemUkrainian(fold(word))
  if (snowball === undefined) return word
  if (language === 'fr') return stemFrench(word, snowball)
  if (language === 'it') return snowball(italianMasculine(word))
  return snowball(language === 'de' ? germanMasculine(word) : word)
}

function simplePart(language: string, word: string): Part | undefined {
  const surface = fold(word)
  if (surface === '') return undefined
  const stemmed = /\p{N}/u.test(word) ? surface : fold(stem(language, word))
  return { term: stemmed === '' ? surface : stemmed, isStop: isStopWord(language, word, surface), forms: [{ surface, display: word }] }
}

function codePart(code: string): Part {
  const surface = fold(code)
  return { term: surface, isStop: false, forms: [{ surface, display: code }] }
}

/** `bac+2`: the code itself, and its letters for those who type "bac 2". `C++`, `C#`: the code alone. */
function analyseCode(language: string, word: string): Analysis {
  const letters = word.includes('+') && !word.endsWith('+') ? word.split('+').filter(part => /\p{L}{2}/u.test(part)) : []
  const parts = letters.map(part => simplePart(language, part)).filter(part => part !== undefined)
  return parts.length === 0 ? { parts: [codePart(word)] } : { parts, whole: codePart(word) }
}

function analyseInclusive(language: string, forms: readonly [string, string]): Analysis {
  const [first, second] = forms.map(form => simplePart(language, form))
  if (first === undefined || second === undefined) return NOTHING
  if (first.term !== second.term) return { parts: [first, second] }
  return { parts: [{ ...first, forms: [...first.forms, ...second.forms] }] }
}

function analyseCompound(language: string, word: string, pieces: readonly string[]): Analysis {
  const parts = pieces.flatMap(piece => analyseWord(language, piece).parts)
  const last = pieces.at(-1)
  if (last === undefined || !/['-]/.test(word)) return { parts }
  const end = simplePart(language, last)
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
  const part = simplePart(language, pieces[0] ?? '')
  return part === undefined ? NOTHING : { parts: [part] }
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
