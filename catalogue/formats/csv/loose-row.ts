import { plainRows } from './plain-rows.ts'

/** One row that is not plain: its cells and the place after it; or that more text is needed; or where a quotation mark was opened that closes nowhere. */
export type LooseRow =
  | Readonly<{ is: 'row'; cells: readonly string[]; next: number }>
  | Readonly<{ is: 'unfinished' }>
  /** `quote`: where it stands; `next`: the line after it, which is a row of its own; absent where what follows is no row. */
  | Readonly<{ is: 'opened'; quote: number; next?: number }>

export type LooseOptions = Readonly<{
  separator: string
  /** Nothing comes after the text. */
  isEnd: boolean
  /** Cells of the header, where it is known. */
  width: number | undefined
}>

const QUOTE = '"'
const LINE_END = /\r\n|\n|\r/

/**
 * Reads the row at `start` as people write them, quotation marks inside of cells and all: a cell that begins with one and goes on after the next is text as it
 * stands. Where that text runs over a line end and the line after it is a row by itself, the mark was never meant to be closed there.
 */
export function looseRow(text: string, start: number, options: LooseOptions): LooseRow {
  const cells: string[] = []
  for (let at = start; ; ) {
    const cell = looseCell(text, at, options)
    if (cell.is !== 'cell') return cell
    cells.push(cell.text)
    at = cell.after + 1
    if (text[cell.after] === options.separator) continue
    if (text[cell.after] === '\r' && at === text.length && !options.isEnd) return { is: 'unfinished' }
    const end = text.startsWith('\r\n', cell.after) ? at + 1 : at
    return { is: 'row', cells, next: Math.min(end, text.length) }
  }
}

type LooseCell = Readonly<{ is: 'cell'; text: string; after: number }>

function looseCell(text: string, at: number, options: LooseOptions): LooseCell | Exclude<LooseRow, { is: 'row' }> {
  const { separator, isEnd } = options
  const bare = (from: number, before = ''): LooseCell | Unfinished => {
    const after = endOfBare(text, from, separator)
    return after >= text.length && !isEnd ? UNFINISHED : { is: 'cell', text: before + text.slice(from, after), after }
  }
  if (text[at] !== QUOTE) return bare(at)
  const close = closingAt(text, at)
  if (close < 0) return isEnd ? openedAt(text, at, options) : UNFINISHED
  if (close + 1 >= text.length && !isEnd) return UNFINISHED
  if (endsCell(text, close + 1, separator)) {
    return { is: 'cell', text: text.slice(at + 1, close).replaceAll('""', QUOTE), after: close + 1 }
  }
  const isOverLines = LINE_END.test(text.slice(at, close))
  return isOverLines && rowAfter(text, at, options) !== undefined
    ? openedAt(text, at, options)
    : bare(close, QUOTE + text.slice(at + 1, close).replaceAll('""', QUOTE))
}

type Unfinished = Readonly<{ is: 'unfinished' }>
const UNFINISHED: Unfinished = { is: 'unfinished' }

/** Where a quoted cell's closing mark stands, doubled ones passed over; -1 where it is not there yet. */
function closingAt(text: string, at: number): number {
  let close = text.indexOf(QUOTE, at + 1)
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2)
  return close
}

const endsCell = (text: string, at: number, separator: string): boolean =>
  at >= text.length || text[at] === separator || text[at] === '\n' || text[at] === '\r'

function endOfBare(text: string, from: number, separator: string): number {
  let at = from
  while (!endsCell(text, at, separator)) at++
  return at
}

/** Where a quotation mark that closes nowhere stands, and the row after its line where there is one. */
export function openedAt(text: string, quote: number, options: LooseOptions): Extract<LooseRow, { is: 'opened' }> {
  const next = rowAfter(text, quote, options)
  return { is: 'opened', quote, ...(next !== undefined && { next }) }
}

/** Where the line after this place begins, if it is a row as wide as the header; a table of one column has none that one could tell. */
function rowAfter(text: string, at: number, { separator, width }: LooseOptions): number | undefined {
  const end = LINE_END.exec(text.slice(at))
  if (end === null || width === undefined || width < 2) return undefined
  const next = at + end.index + end[0].length
  const blank = /^[\r\n]*/.exec(text.slice(next, next + MOST_BLANKS))?.[0].length ?? 0
  const line = text.slice(next + blank).split(LINE_END, 1)[0] ?? ''
  return isRow(line, separator, width) ? next : undefined
}

const MOST_BLANKS = 100

function isRow(line: string, separator: string, width: number): boolean {
  const [row] = plainRows(`${line}\n`, { separator, most: 1 }).rows
  return (row ?? line.split(separator)).length === width
}
