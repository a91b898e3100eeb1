import type { Parser } from 'csv-parse'
import { CsvError, parse } from 'csv-parse'
import type { Problem } from '../../model/problem.ts'
import type { SourceFile } from '../format.ts'
import type { TextEncoding } from '../text-encoding.ts'
import { controlsAsLetters, decodeText } from '../text-encoding.ts'
import { plainRows } from './plain-rows.ts'

/** One row as its cells; `row` counts from 0 for the header, blank rows not counted. */
export type CsvRow = Readonly<{ row: number; cells: readonly string[] }>

/** The row ends that files mix; the longest first, so that CRLF is one end. */
const ROW_ENDS = ['\r\n', '\n', '\r']

/** UTF-8 bytes of one UTF-16 unit at most: a row of fewer characters than `recordBytes` by this outgrows nothing. */
const MOST_BYTES_PER_UNIT = 3

/**
 * Reads a file of separated values, some rows at a time. Line breaks inside quoted cells are text. A row that outgrows `recordBytes` or a quotation mark
 * that is never closed ends the reading with a `truncated` problem at that row; the rows before it stand. Throws `FileReadError`.
 */
export async function* csvRows(
  file: SourceFile,
  options: Readonly<{ separator: string; encoding: TextEncoding; recordBytes: number }>,
): AsyncGenerator<readonly (CsvRow | Problem)[]> {
  let next = 0
  const numbered = (rows: readonly (readonly string[])[]): CsvRow[] =>
    rows.filter(cells => cells.some(cell => cell.trim() !== '')).map(cells => ({ row: next++, cells }))
  const plain = { separator: options.separator, longest: options.recordBytes / MOST_BYTES_PER_UNIT }
  let reader: LeftReader | undefined
  let rest = ''
  let isFirst = true
  try {
    for await (const piece of decodeText(file, options.encoding)) {
      // Some exports mark the byte order twice.
      rest += controlsAsLetters(isFirst ? piece.replace(/^\ufeff/, '') : piece)
      isFirst = false
      if (reader === undefined) {
        const read = plainRows(rest, plain)
        rest = rest.slice(read.next)
        if (read.rows.length > 0) yield numbered(read.rows)
        if (read.stopped === 'unfinished') continue
        reader = leftReader(options)
      }
      const rows = numbered(await reader.read(rest))
      rest = ''
      if (rows.length > 0) yield rows
    }
    reader ??= leftReader(options)
    const rows = numbered(await reader.read(rest))
    if (rows.length > 0) yield rows
    const last = numbered(await reader.end())
    if (last.length > 0) yield last
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    yield [...numbered(reader?.fetch() ?? []), unreadableFrom(file.name, next, error)]
  } finally {
    reader?.close()
  }
}

/** Reads what is left once a row is not plain. `read` and `end` reject with `CsvError`; `fetch` then gives the rows before it. */
type LeftReader = Readonly<{
  read(piece: string): Promise<string[][]>
  end(): Promise<string[][]>
  fetch(): string[][]
  close(): void
}>

function leftReader(options: Readonly<{ separator: string; recordBytes: number }>): LeftReader {
  const parserOptions = {
    delimiter: options.separator,
    record_delimiter: ROW_ENDS,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: options.recordBytes,
    // A piece's rows are fetched at once, without an event each: the parser may hold them all.
    readableHighWaterMark: Number.MAX_SAFE_INTEGER,
  }
  const parser = parse(parserOptions)
  // Errors come back through `feed`; the event only has to be heard.
  parser.on('error', () => undefined)
  const fetch = () => {
    const rows: string[][] = []
    for (let cells: string[] | null = parser.read(); cells !== null; cells = parser.read()) rows.push(cells)
    return rows
  }
  const read = async (piece: string) => {
    if (piece !== '') await feed(parser, piece)
    return fetch()
  }
  const end = async () => {
    await feed(parser, undefined)
    return fetch()
  }
  return { read, end, fetch, close: () => parser.destroy() }
}

/** Writes one piece, or ends the parser; rejects with its error. */
const feed = (parser: Parser, piece: string | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error?: Error | null) => (error ? reject(error) : resolve())
    if (piece === undefined) parser.end(done)
    else parser.write(piece, done)
  })

function unreadableFrom(file: string, row: number, error: CsvError): Problem {
  const reason =
    error.code === 'CSV_MAX_RECORD_SIZE'
      ? 'A row is too long: most likely a quotation mark was opened and never closed.'
      : error.code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'A quotation mark is opened and never closed.'
        : error.message
  return {
    code: 'truncated',
    severity: 'refused',
    file,
    record: Math.max(1, row),
    message: `${reason} This row and all after it were not read; mend it and import again.`,
  }
}
