import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { looseRow } from '../../../catalogue/formats/csv/loose-row.ts'
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
  expect(plainRows('a\nb\nc\n', { separator: ',', most: 2 })).toMatchObject({ rows: [['a'], ['b']], next: 4, stopped: 'enough' })
  expect(plainRows('a\nbbbbb\nc\n', { separator: ',', longest: 4 })).toMatchObject({ rows: [['a']], next: 2, stopped: 'not-plain' })
  expect(plainRows('a\n"bbbbb', { separator: ',', longest: 4 })).toMatchObject({ rows: [['a']], next: 2, stopped: 'not-plain' })
})

test('waits for what follows a row end or a closing mark at the end of a piece', () => {
  for (const cut of ['a,b\r', 'a,"b"', 'a,b', 'a,"b""']) {
    expect(plainRows(`x\n${cut}`, { separator: ',' })).toMatchObject({ rows: [['x']], next: 2, stopped: 'unfinished' })
  }
})

test('a row that is written otherwise is read as csv-parse reads it, whatever its marks', () => {
  fc.assert(
    fc.property(nearlyTable, separators, (text, separator) => {
      // It takes a NUL for the end of the text.
      fc.pre(!text.includes('\0'))
      const rows: (readonly string[])[] = []
      let at = 0
      while (at < text.length) {
        const blank = /^(\r\n|\n|\r)/.exec(text.slice(at))
        const row = blank === null ? looseRow(text, at, { separator, isEnd: true, width: undefined }) : undefined
        // Where nothing closes the mark, csv-parse reads nothing at all.
        fc.pre(row === undefined || row.is === 'row')
        if (row?.is === 'row') rows.push(row.cells)
        at = row?.is === 'row' ? row.next : at + (blank?.[0].length ?? 0)
      }
      expect(rows).toEqual(byCsvParse(text, separator))
    }),
    { numRuns: 5000 },
  )
})

test('the line of each row counts every line end before it, those inside of cells too', () => {
  const text = 'a\n\n"b\r\nb",c\r\n"d"\r"e\n\ne"\nf\n'
  const { rows, lines, line } = plainRows(text, { separator: ',' })
  expect(rows.map((row, index) => [row[0], lines[index]])).toEqual([
    ['a', 0],
    ['b\r\nb', 2],
    ['d', 4],
    ['e\n\ne', 5],
    ['f', 8],
  ])
  expect(line).toBe(9)
})
