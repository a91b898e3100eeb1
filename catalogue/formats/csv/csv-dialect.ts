import { parse } from 'csv-parse/sync'
import type { SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import { plainRows } from './plain-rows.ts'
import { rowsAboveHeader } from './rows-above-header.ts'

/** How a file separates its cells, and its beginning as it stands. */
export type CsvDialect = Readonly<{
  separator: string
  header: readonly string[]
  /** How many rows stand above the header: what the export is about, and when it was made. */
  skip: number
  /** The first rows after the header, at most `ROWS_LOOKED_AT`. */
  firstRows: readonly (readonly string[])[]
  /** Share of the first rows as wide as the header, 0 to 1. */
  even: number
}>

const SEPARATORS = [',', ';', '\t', '|'] as const
const ROWS_LOOKED_AT = 40
const BYTES_LOOKED_AT = 16 * 1024

/**
 * Guesses the separator on the header and confirms it by constant width over the first rows. Undefined when nothing separates.
 * A file of one column has no separator: `single` accepts it as comma-separated.
 */
export function guessDialect(file: SourceFile, single = false): CsvDialect | undefined {
  const best = bestDialects.get(file) ?? judge(file)
  bestDialects.set(file, best)
  return best !== 'none' && (best.header.length > 1 || single) ? best : undefined
}

// Several formats ask about the same files: each file's beginning is judged once.
const bestDialects = new WeakMap<SourceFile, CsvDialect | 'none'>()

/** What is called a table is one. */
export const NAMED_AS_TABLE = /\.(csv|tsv|tab)(\.gz)?$/i

function judge(file: SourceFile): CsvDialect | 'none' {
  const looked = file.head.subarray(0, BYTES_LOOKED_AT)
  const isNamed = NAMED_AS_TABLE.test(file.name)
  const guesses = dialectsOf(looked, isNamed)
  // A first row longer than what was looked at (a hundred columns with long names) needs the whole head.
  const short = guesses.every(guess => guess.firstRows.length === 0) && looked.length < file.head.length
  const [best] = (short ? dialectsOf(file.head, isNamed) : guesses).sort((a, b) => score(b) - score(a))
  return best ?? 'none'
}

function dialectsOf(bytes: Uint8Array, isNamed: boolean): CsvDialect[] {
  const text = decodeHead(bytes)
  const cut = bytes.length >= BYTES_LOOKED_AT
  // What does not stand in it separates nothing; a long line without any is not looked through four times.
  const there = SEPARATORS.filter(separator => text.includes(separator))
  const tried = there.length > 0 ? there : ([','] as const)
  return tried.map(separator => tryDialect(text, separator, { cut, isNamed })).filter(guess => guess !== undefined)
}

// Even rows count most; a header that separates counts a little even when every row is ragged.
const score = ({ even, header }: CsvDialect) => (even + 0.05) * Math.log2(header.length)

/** The first rows of a text; without quotes and separators its lines are rows of one cell. */
function firstRowsOf(text: string, separator: string): (readonly string[])[] {
  if (!text.includes(separator) && !text.includes('"')) {
    const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
    return lines
      .filter(line => line !== '')
      .slice(0, ROWS_LOOKED_AT)
      .map(line => [line])
  }
  const plain = plainRows(text, { separator, most: ROWS_LOOKED_AT })
  const rows: (readonly string[])[] = [...plain.rows]
  try {
    if (plain.stopped !== 'enough')
      parse(text.slice(plain.next), {
        delimiter: separator,
        record_delimiter: ['\r\n', '\n', '\r'],
        bom: true,
        relax_quotes: true,
        relax_column_count: true,
        skip_empty_lines: true,
        to: ROWS_LOOKED_AT - rows.length,
        on_record: (row: string[]) => {
          rows.push(row)
          return null
        },
      })
  } catch {
    // An unclosed quote at the end of the head: the rows before it are enough to judge by.
  }
  return rows
}

function tryDialect(
  text: string,
  separator: string,
  { cut, isNamed }: Readonly<{ cut: boolean; isNamed: boolean }>,
): CsvDialect | undefined {
  const rows = firstRowsOf(text, separator)
  if (cut && rows.length > 1 && rows.length < ROWS_LOOKED_AT) rows.pop()
  const filled = rows.filter(row => row.some(cell => cell.trim() !== ''))
  // A text that is no table by its name has lines above others as well.
  const skip = isNamed ? rowsAboveHeader(filled) : 0
  const [header, ...body] = filled.slice(skip)
  if (header === undefined) return undefined
  const even = body.length === 0 ? 1 : body.filter(row => row.length === header.length).length / body.length
  return { separator, header, skip, firstRows: body, even }
}
