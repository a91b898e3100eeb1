/** Rows read, and why the reading stopped at `next`: `most` rows are read, the row there is not whole yet, or it is not plain. */
type PlainRows = Readonly<{
  rows: readonly (readonly string[])[]
  /** The line on which each row begins, the first one of the text being 0. */
  lines: readonly number[]
  /** The line at `next`. */
  line: number
  next: number
  stopped: 'enough' | 'unfinished' | 'not-plain'
}>

type PlainOptions = Readonly<{
  separator: string
  /** Rows to read at most. */
  most?: number
  /** Where to begin, at a row's start; 0 when absent. */
  from?: number
  /** Rows of more characters than this are not plain. */
  longest?: number
}>

/** A cell's text and the place after it. */
type Cell = { text: string; after: number; breaks: number }

const QUOTE = '"'
const UNFINISHED = -1
const NOT_PLAIN = -2

/**
 * Reads rows as long as they are plain: every cell without a quotation mark, or from the first to the last character between two, those inside
 * doubled (RFC 4180, with row ends CRLF, LF or CR). Nearly every export is, and reading such rows by whole cells is several times faster than
 * by the byte. A row that is written otherwise is another reader's.
 */
export function plainRows(text: string, { separator, most = Number.POSITIVE_INFINITY, longest, from = 0 }: PlainOptions): PlainRows {
  const rows: (readonly string[])[] = []
  const bare = new RegExp(`[^"\\r\\n${separator === '|' ? '\\|' : separator}]*`, 'y')
  const lines: number[] = []
  let next = from
  let line = 0
  while (rows.length < most) {
    const blank = rowEnd(text, next)
    if (blank > next) {
      next = blank
      line++
      continue
    }
    const cells: string[] = []
    const row = { separator, bare, cells, breaks: 0 }
    const end = readRow(text, next, row)
    if (end < 0)
      return { rows, lines, line, next, stopped: end === UNFINISHED && !isLonger(text.length - next, longest) ? 'unfinished' : 'not-plain' }
    if (isLonger(end - next, longest)) return { rows, lines, line, next, stopped: 'not-plain' }
    rows.push(cells)
    lines.push(line)
    line += 1 + row.breaks
    next = end
  }
  return { rows, lines, line, next, stopped: 'enough' }
}

const isLonger = (length: number, longest: number | undefined): boolean => longest !== undefined && length > longest

type Row = { readonly separator: string; readonly bare: RegExp; readonly cells: string[]; breaks: number }

/** Takes the cells of the row at `start`; gives the place after its end, UNFINISHED or NOT_PLAIN. */
function readRow(text: string, start: number, row: Row): number {
  const { separator, bare, cells } = row
  const cell: Cell = { text: '', after: start, breaks: 0 }
  for (let at = start; ; at = cell.after + 1) {
    cell.breaks = 0
    if (text[at] === QUOTE) readQuoted(text, at, cell)
    else readBare(text, at, { bare, cell })
    if (cell.after < 0) return cell.after
    cells.push(cell.text)
    row.breaks += cell.breaks
    if (text[cell.after] === separator) continue
    const end = rowEnd(text, cell.after)
    return end === cell.after ? NOT_PLAIN : end
  }
}

/** How many line ends a text holds: CRLF is one. */
export function lineBreaksIn(text: string): number {
  if (!text.includes('\n') && !text.includes('\r')) return 0
  return text.match(/\r\n|\n|\r/g)?.length ?? 0
}

function readQuoted(text: string, at: number, cell: Cell): void {
  let close = text.indexOf(QUOTE, at + 1)
  let isDoubled = false
  while (close >= 0 && text[close + 1] === QUOTE) {
    isDoubled = true
    close = text.indexOf(QUOTE, close + 2)
  }
  const isWhole = close >= 0 && close + 1 < text.length
  const inside = isWhole ? text.slice(at + 1, close) : ''
  cell.text = isDoubled ? inside.replaceAll('""', QUOTE) : inside
  cell.breaks = lineBreaksIn(inside)
  cell.after = isWhole ? close + 1 : UNFINISHED
}

function readBare(text: string, at: number, { bare, cell }: Readonly<{ bare: RegExp; cell: Cell }>): void {
  bare.lastIndex = at
  bare.test(text)
  const after = bare.lastIndex
  cell.text = text.slice(at, after)
  cell.after = after >= text.length ? UNFINISHED : text[after] === QUOTE ? NOT_PLAIN : after
}

/** The place after the row end that stands here, the place itself where none does, UNFINISHED where the next character has to tell. */
function rowEnd(text: string, at: number): number {
  if (text[at] === '\n') return at + 1
  if (text[at] !== '\r') return at
  if (at + 1 === text.length) return UNFINISHED
  return text[at + 1] === '\n' ? at + 2 : at + 1
}
