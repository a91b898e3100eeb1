// Control characters but tab and line feed, lone surrogates, and the marks of direction and width that exports leave behind.
const UNWANTED = /(?![\t\n])[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu

// What colours a terminal and names its window (ECMA-48): without its escape sign the rest would stand in the text as "[31m".
const [ESCAPE, BELL] = ['\u001b', '\u0007']
const TERMINAL_CODES = new RegExp(`${ESCAPE}\\[[0-?]*[ -/]*[@-~]|${ESCAPE}\\][^${ESCAPE}${BELL}\n]*(?:${BELL}|${ESCAPE}\\\\)`, 'g')

/** Cells that say "nothing" in exports. */
const EMPTY = new Set(['', '-', 'null', 'NULL', 'N/A', 'n/a'])

/** Text fit to be kept: well-formed Unicode in NFC, without control characters and the codes of terminals, spaces at the ends trimmed. Line breaks stay, as LF. */
function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(TERMINAL_CODES, '').replace(UNWANTED, '').normalize('NFC').trim()
}

/** The same on one line, with single spaces; undefined when nothing is left or the cell only says "nothing". */
export function cleanLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const line = cleanText(text).replace(/\s+/g, ' ')
  return EMPTY.has(line) ? undefined : line
}

/** `cleanText`, undefined when nothing is left. */
export function cleanParagraphs(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const clean = cleanText(text)
  return EMPTY.has(clean) ? undefined : clean
}

/** The list without what is missing or said before, in the order of first appearance; `except` is left out too. */
export function distinct(values: readonly (string | undefined)[], except?: string): string[] {
  const found = new Set(values.filter(value => value !== undefined))
  if (except !== undefined) found.delete(except)
  return [...found]
}
