import { parse } from 'csv-parse/sync'
import type { SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import { plainRows } from './plain-rows.ts'

/** How a file separates its cells, and its beginning as it stands. */
export type CsvDialect = Readonly<{
  separator: string
  header: readonly string[]
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

function judge(file: SourceFile): CsvDialect | 'none' {
  const looked = file.head.subarray(0, BYTES_LOOKED_AT)
  const guesses = dialectsOf(looked)
  // A first row longer than what was looked at (a hundred columns with long names) needs the whole head.
  const short = guesses.every(guess => guess.firstRows.length === 0) && looked.length < file.head.length
  const [best] = (short ? dialectsOf(file.head) : guesses).sort((a, b) => score(b) - score(a))
  return best ?? 'none'
}

function dialectsOf(bytes: Uint8Array): CsvDialect[] {
  const text = decodeHead(bytes)
  const cut = bytes.length >= BYTES_LOOKED_AT
  return SEPARATORS.map(separator => tryDialect(text, separator, cut)).filter(guess => guess !== undefined)
}

// Even rows count most; a header that separates counts a little even when every row is ragged.
const score = ({ even, header }: CsvDialect) => (even + 0.05) * Math.log2(header.length)

function tryDialect(text: string, separator: string, cut: boolean): CsvDialect | undefined {
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
  if (cut && rows.length > 1 && rows.length < ROWS_LOOKED_AT) rows.pop()
  const [header, ...body] = rows
  if (header === undefined) return undefined
  const even = body.length === 0 ? 1 : body.filter(row => row.length === header.length).length / body.length
  return { separator, header, firstRows: body, even }
}
