import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainRows } from '../../../catalogue/formats/csv/plain-rows.ts'

const separators = fc.constantFrom(',', ';', '\t', '|')

/** Text that is nearly a table: everything that separates, ends, quotes or doubles is likely, in any order. */
const nearlyTable = fc
  .array(
    fc.constantFrom('a', 'é', '"', '""', '","', '"\n"', ',', ';', '\t', '|', '\n', '\r\n', '\r', ' ', '\u0000', '😀', '"a"', 'b,c\n'),
    {
      maxLength: 24,
    },
  )
  .map(pieces => pieces.join(''))

const byCsvParse = (text: string, separator: string): string[][] =>
  parse(text, {
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
  })

test('rows read as plain are those that csv-parse reads, and it can go on where they end', () => {
  fc.assert(
    fc.property(nearlyTable, separators, (text, separator) => {
      const { rows, next } = plainRows(text, { separator })
      let whole: string[][]
      try {
        whole = byCsvParse(text, separator)
      } catch {
        // A quotation mark never closed: what comes before it still stands.
        fc.pre(next > 0)
        whole = byCsvParse(text.slice(0, next), separator)
        expect(rows).toEqual(whole)
        return
      }
      expect([...rows, ...byCsvParse(text.slice(next), separator)]).toEqual(whole)
    }),
    { numRuns: 5000 },
  )
})

test('reads no more rows than asked, and leaves a row longer than allowed to the other reader', () => {
  expect(plainRows('a\nb\nc\n', { separator: ',', most: 2 })).toEqual({ rows: [['a'], ['b']], next: 4, stopped: 'enough' })
  expect(plainRows('a\nbbbbb\nc\n', { separator: ',', longest: 4 })).toEqual({ rows: [['a']], next: 2, stopped: 'not-plain' })
  expect(plainRows('a\n"bbbbb', { separator: ',', longest: 4 })).toEqual({ rows: [['a']], next: 2, stopped: 'not-plain' })
})

test('waits for what follows a row end or a closing mark at the end of a piece', () => {
  for (const cut of ['a,b\r', 'a,"b"', 'a,b', 'a,"b""']) {
    expect(plainRows(`x\n${cut}`, { separator: ',' })).toEqual({ rows: [['x']], next: 2, stopped: 'unfinished' })
  }
})
