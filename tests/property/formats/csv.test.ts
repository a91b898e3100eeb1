import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guessDialect } from '../../../catalogue/formats/csv/csv-dialect.ts'
import { csvRows } from '../../../catalogue/formats/csv/csv-rows.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'

const SEPARATORS = [',', ';', '\t', '|'] as const

/** Prints a table as any careful program does: a cell is quoted when it must be, or at will. */
const print = (rows: readonly (readonly string[])[], { separator, end, quoteAll }: { separator: string; end: string; quoteAll: boolean }) =>
  rows
    .map(row =>
      row
        .map(cell => (quoteAll || /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(separator),
    )
    .join(end) + end

async function parse(text: string, separator: string, chunk: number): Promise<string[][]> {
  const rows: string[][] = []
  for await (const batch of csvRows(memoryFile('x.csv', text, chunk), { separator, encoding: 'utf-8', recordBytes: LIMITS.recordBytes })) {
    for (const item of batch) {
      // A cell that looks as if it held a row is said, and read as the cell it is.
      if ('code' in item && item.severity === 'warning') continue
      rows.push('code' in item ? [item.code] : [...item.cells])
    }
  }
  return rows
}

const cell = fc.string({ unit: fc.constantFrom('a', 'É', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', '=', '😀', '7'), maxLength: 8 })
const style = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  end: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
})

test('a printed table reads back cell by cell, with any separator, quoting and row ends, cut into any chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 1, max: 5 })
        .chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })),
      style,
      fc.integer({ min: 1, max: 40 }),
      async (rows, how, chunk) => {
        const filled = rows.filter(row => row.some(one => one.trim() !== ''))
        expect(await parse(print(filled, how), how.separator, chunk)).toEqual(filled)
      },
    ),
  )
})

test('the separator of a table of words is found', () => {
  const word = fc.stringMatching(/^[a-zé]{1,6}$/)
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 6 })
        .chain(width => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 })),
      style,
      (rows, how) => {
        expect(guessDialect(memoryFile('x', print(rows, how)))).toMatchObject({ separator: how.separator, header: rows[0], even: 1 })
      },
    ),
  )
})
