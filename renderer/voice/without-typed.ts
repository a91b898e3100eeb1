/** Quotation marks of the interface's languages; what stands between them may be what a visitor typed. */
const QUOTATION = /«([^«»]*)»|“([^“”]*)”|„([^„“”]*)[“”]|"([^"]*)"/gu
const BEGINNING = 4

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '')

/** So many letters differ at most between a word and its correction. */
const SLIPS = 1
const SHORT = 4

/** Letters that one word has and the other has not, whatever their order. */
function strangers(left: string, right: string): number {
  const rest = [...right]
  const missing = [...left].filter(letter => {
    const at = rest.indexOf(letter)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  return Math.max(missing.length, rest.length)
}

/** Forms of one word, whatever its ending, its article or the slip in it that was corrected: nothing of what was typed is recognised in what is heard. */
const isAkin = (left: string, right: string): boolean =>
  left.slice(0, BEGINNING) === right.slice(0, BEGINNING) ||
  left.includes(right) ||
  right.includes(left) ||
  (Math.min(left.length, right.length) >= SHORT && strangers(left, right) <= SLIPS)

/** What stands in quotation marks in a text. */
export const quotationsIn = (text: string): readonly string[] => [...text.matchAll(QUOTATION)].map(([whole]) => whole.slice(1, -1).trim())

/** The text with `instead` in place of every quotation that shares a word with what was typed in this visit (R1). */
export function withoutTyped(text: string, typed: readonly string[], instead: string): string {
  const words = typed.flatMap(wordsOf)
  if (words.length === 0) return text
  return text.replace(QUOTATION, quotation =>
    wordsOf(quotation).some(quoted => words.some(word => isAkin(quoted, word))) ? instead : quotation,
  )
}
