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

/** Forms of one word, whatever its ending or its article: nothing of what was typed is recognised in what is heard. */
const isAkin = (left: string, right: string): boolean =>
  left.slice(0, BEGINNING) === right.slice(0, BEGINNING) || left.includes(right) || right.includes(left)

/** The text with `instead` in place of every quotation that shares a word with what was typed in this visit (R1). */
export function withoutTyped(text: string, typed: readonly string[], instead: string): string {
  const words = typed.flatMap(wordsOf)
  if (words.length === 0) return text
  return text.replace(QUOTATION, quotation =>
    wordsOf(quotation).some(quoted => words.some(word => isAkin(quoted, word))) ? instead : quotation,
  )
}
