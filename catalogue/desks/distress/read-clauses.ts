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
const SILENT: ReadonlySet<string> = new Set(['ne', 'n'])

/** The words between two pauses, folded, apostrophes and hyphens between them taken away. */
export type Clause = readonly string[]

/** The text with spaces for marks that stand between letters; undefined where there are none. */
export function withSpacesForMarks(text: string): string | undefined {
  const parted = text.replace(BETWEEN_LETTERS, ' ')
  return parted === text ? undefined : parted
}

/** The words of a text from pause to pause: marks and line ends are pauses. */
export function readClauses(text: string): readonly Clause[] {
  const clauses: string[][] = [[]]
  const plain = text.replace(UNSEEN, '').replace(INNER_SIGN, '').replace(DRAWN_OUT, '$1')
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
