/**
 * What a spreadsheet takes for a formula or a command at the beginning of a cell (OWASP, "CSV Injection"), after any apostrophes of ours: they are doubled, so that
 * taking one away again gives every text back as it was.
 */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/

/** The text with an apostrophe before it, where a spreadsheet would calculate it. */
export const guardCell = (text: string): string => (LIKE_A_FORMULA.test(text) ? `'${text}` : text)

/** The text that `guardCell` was given. */
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)

const BAR = ' | '
const NOTHING = '\\0'

/** Texts in one cell, between bars; a bar or a backslash within a text has a backslash before it, and an empty text is `\0`. */
export const joinList = (texts: readonly string[]): string =>
  texts.map(text => (text === '' ? NOTHING : text.replace(/[\\|]/g, sign => `\\${sign}`))).join(BAR)

/** The texts that `joinList` was given; spaces around a bar that a person set are not theirs. */
export function splitList(cell: string): readonly string[] {
  const parts: string[] = ['']
  for (const [piece] of cell.matchAll(/\\[\s\S]|\||[^\\|]+|\\/g)) {
    if (piece === '|') parts.push('')
    else parts[parts.length - 1] += piece
  }
  const last = parts.length - 1
  return parts.map((part, at) => withoutMarks(trimmed(part, at > 0, at < last)))
}

/** One space beside a bar is the bar's. */
const trimmed = (part: string, before: boolean, after: boolean): string =>
  part.slice(before && part.startsWith(' ') ? 1 : 0, after && part.endsWith(' ') ? -1 : undefined)

const withoutMarks = (part: string): string => (part === NOTHING ? '' : part.replace(/\\([\s\S])/g, '$1'))
