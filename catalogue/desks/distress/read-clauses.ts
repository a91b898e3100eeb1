import { fold } from '../../text/fold.ts'

const WORD_OR_PAUSE = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.!?;:,…()[\]{}"«»„“”—–/|\n\r،؛؟]|\s-+\s/gu
const BEGINS_A_WORD = /[\p{L}\p{N}]/u
/** Written in the middle of Ukrainian words, left out, or by another sign: "б'є". */
const INNER_SIGN = /(?<=\p{Script=Cyrillic})['’ʼ‘`´"*](?=\p{Script=Cyrillic})/gu
const UNSEEN = /\p{Cf}/gu
/** "mouriiiir" */
const DRAWN_OUT = /(\p{L})\1{2,}/gu
/** Marks between two letters may part sentences written without a space, or stand for one: "je.veux.mourir". */
const BETWEEN_LETTERS = /(?<=[\p{L}\p{M}])[.,;:/|،؛](?=\p{L})/gu
/** More often left out than written: "je n'en peux plus". */
export const SILENT: ReadonlySet<string> = new Set(['ne', 'n'])

/** Portuguese "não", written short: beside its verbs it is not the French "n'". */
const SHORT_NOT = /(?<![\p{L}\p{M}\p{N}])n(?=\s+(?:quero|queria|consigo|posso|aguento|suporto|tenho|sei|durmo)(?![\p{L}\p{M}]))/giu
/** "m o u r i r", "s.u.i.c.i.d.e": five letters and more, each alone. */
const LETTERS_APART = /(?<![\p{L}\p{M}\p{N}'’])\p{L}\p{M}*(?:[\s.\-_*·,;:/|]{1,3}\p{L}\p{M}*){4,}(?![\p{L}\p{M}\p{N}'’])/gu
const BETWEEN_LETTERS_APART = /[^\p{L}\p{M}]+/gu

/** The words between two pauses, folded, apostrophes and hyphens between them taken away. */
export type Clause = readonly string[]

/** The text with each word in one that was spelt letter by letter. */
export const withLettersJoined = (text: string): string =>
  text.replace(LETTERS_APART, letters => letters.replace(BETWEEN_LETTERS_APART, ''))

/** The text with spaces for marks that stand between letters; undefined where there are none. */
export function withSpacesForMarks(text: string): string | undefined {
  const parted = text.replace(BETWEEN_LETTERS, ' ')
  return parted === text ? undefined : parted
}

/** The words of a text from pause to pause: marks and line ends are pauses. */
export function readClauses(text: string): readonly Clause[] {
  const clauses: string[][] = [[]]
  const plain = text.replace(UNSEEN, '').replace(INNER_SIGN, '').replace(DRAWN_OUT, '$1').replace(SHORT_NOT, 'nao')
  for (const [part] of plain.matchAll(WORD_OR_PAUSE)) {
    if (!BEGINS_A_WORD.test(part)) {
      clauses.push([])
      continue
    }
    const word = fold(part)
    if (!SILENT.has(word)) clauses.at(-1)?.push(word)
  }
  return clauses.filter(clause => clause.length > 0)
}
