import { KINDS } from '../../model/document.ts'
import { isoDate, languageTag, partialDate } from '../../model/text.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { readDate } from '../csv/read-date.ts'
import type { ReadContext } from '../format.ts'
import { kindByWord } from '../kind-words.ts'
import { languageByWord } from '../language-words.ts'

type Fields = Readonly<Record<string, unknown>>
type Words = ReadonlyMap<string, readonly string[]> | undefined

/**
 * The fields of a document of ours with what a person wrote by hand in words of their own: a kind or a language by what it is called, a need by what is on its door,
 * a date as spreadsheets show it, minutes as digits. What is right already, and what nobody knows, stays as it is.
 */
export function asMeant(fields: Fields, { kinds, needs }: Pick<ReadContext, 'kinds' | 'needs'>): Fields {
  const meant: Record<string, unknown> = { ...fields }
  const change = (field: string, mean: (text: string) => unknown) => {
    const value = fields[field]
    if (typeof value === 'string') meant[field] = mean(value) ?? value
  }
  change('kind', word => kindMeant(word, kinds))
  change('language', word => (languageTag.safeParse(word).success ? word : languageByWord(word)))
  change('minutes', digits => (/^\d+$/.test(digits.trim()) ? Number(digits) : undefined))
  for (const field of ['issued', 'modified', 'checked'])
    change(field, date => (partialDate.safeParse(date).success ? date : readDate(date)))
  for (const field of ['reviewBy', 'validUntil']) change(field, date => (isoDate.safeParse(date).success ? date : wholeDate(date)))
  if (Array.isArray(fields.needs))
    meant.needs = fields.needs.map((need: unknown) => (typeof need === 'string' ? (labelled(need, needs) ?? need) : need))
  return meant
}

const wholeDate = (text: string): string | undefined => {
  const date = readDate(text)
  return isoDate.safeParse(date).success ? date : undefined
}

/** Where no centre is known any short name may be a kind of one, and stays. */
function kindMeant(word: string, kinds: Words): string | undefined {
  if (KINDS.some(kind => kind === word)) return word
  const own = labelled(word, kinds)
  return own ?? (kinds === undefined && /^[a-z0-9-]+$/.test(word) ? word : kindByWord(word))
}

/** The id that a word is, or that is called so; without regard to case, accents and signs. */
function labelled(word: string, words: Words): string | undefined {
  if (words?.has(word) === true) return word
  const folded = foldHeader(word)
  return [...(words ?? [])].find(([id, labels]) => [id, ...labels].some(label => foldHeader(label) === folded))?.[0]
}
