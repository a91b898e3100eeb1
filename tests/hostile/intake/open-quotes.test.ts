import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csvRows } from '../../../catalogue/formats/csv/csv-rows.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { problemText } from '../../../catalogue/model/problem-text.ts'
import { buildXlsx } from '../../helpers/intake/build-workbook.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

/** The first cells of the rows that were read, and the problems with their lines. */
async function read(text: string, { piece = 1 << 16, recordBytes = 100_000 } = {}) {
  const keys: string[] = []
  const problems: (readonly [string, string, number | undefined, string])[] = []
  for await (const batch of csvRows(memoryFile('x.csv', text, piece), { separator: ';', encoding: 'utf-8', recordBytes })) {
    for (const item of batch) {
      if ('code' in item) problems.push([item.code, item.severity, item.record, item.message])
      else keys.push(item.cells[0] ?? '')
    }
  }
  return { keys, problems }
}

const HEAD = 'N;Titre;Sujet\n'

describe('P393: a quotation mark that is not closed loses its own row and no other', () => {
  test.each([
    [
      'closed by the next mark, rows later: 1 problem',
      `${HEAD}1;"Sans fin;a\n2;Deux;b\n3;"Trois";c\n4;Quatre;d\n`,
      ['N', '2', '3', '4'],
      [2],
    ],
    ['never closed, in the middle: 1 problem', `${HEAD}1;Un;a\n2;"Sans fin;b\n3;Trois;c\n`, ['N', '1', '3'], [3]],
    ['twice: 2 problems', `${HEAD}1;"Un;a\n2;Deux;b\n3;"Trois;c\n4;"Quatre";d\n`, ['N', '2', '4'], [2, 4]],
    [
      'after blank rows and a cell of three lines: 1 problem',
      `\n${HEAD}\n1;"a\nb\nc";x\n\n2;"Sans fin;b\n3;Trois;c\n`,
      ['N', '1', '3'],
      [8],
    ],
    ['rows that end in CRLF: 1 problem', `${HEAD}1;"Sans fin;a\n2;Deux;b\n`.replaceAll('\n', '\r\n'), ['N', '2'], [2]],
  ])('%s', async (_name, text, keys, lines) => {
    for (const piece of [1, 7, 1 << 16]) {
      const found = await read(text, { piece })
      expect(found.keys).toEqual(keys)
      expect(found.problems.map(([code, severity, line]) => [code, severity, line])).toEqual(
        lines.map(line => ['bad-row', 'refused', line]),
      )
    }
    expect((await read(text)).problems[0]?.[3]).toContain(`opened in line ${lines[0]} and not closed in it`)
  })

  test('where what follows is no row, the reading ends and counts the lines that were not read', async () => {
    const { keys, problems } = await read(`${HEAD}1;Un;a\n2;"Sans fin;b\nde la prose\nencore\n`)
    expect(keys).toEqual(['N', '1'])
    expect(problems).toEqual([
      ['truncated', 'refused', 3, expect.stringContaining('in line 3. This row and the 2 lines after it were not read')],
    ])
  })

  test('nor does it hold the whole file in memory: past the limit of a row the lines are counted alone', async () => {
    const { problems } = await read(`${HEAD}2;"Sans fin;b\n${'prose\n'.repeat(5000)}`, { recordBytes: 1000, piece: 512 })
    expect(problems.map(([code, , line, message]) => [code, line, /the (\d+) lines/.exec(message)?.[1]])).toEqual([
      ['truncated', 2, '5000'],
    ])
  })

  test('a cell of several lines that closes is one cell; where lines of it look like rows, it is said', async () => {
    const good = await read(`${HEAD}1;"une\ndeux; trois\nquatre";a\n2;Deux;b\n`)
    expect([good.keys, good.problems]).toEqual([['N', '1', '2'], []])
    const odd = await read(`${HEAD}1;"Sans fin;a\n2;Deux";b\n3;Trois;c\n`)
    expect([odd.keys, odd.problems.map(([code, severity, line]) => [code, severity, line])]).toEqual([
      ['N', '1', '3'],
      [['bad-row', 'warning', 2]],
    ])
  })

  test.each([7, 512, 1 << 16])(
    'P599: a row that is too long and has no mark loses itself alone, and no mark is guessed (pieces of %i)',
    async piece => {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = `${HEAD}1;${'mot '.repeat(2000)};a\n2;Deux;b\n3;${'mot '.repeat(2000)};c`.replaceAll('\n', end)
        const { keys, problems } = await read(text, { recordBytes: 1000, piece })
        expect(keys).toEqual(['N', '2'])
        expect(problems).toEqual(
          [2, 4].map(line => ['too-big', 'refused', line, expect.stringMatching(/is longer than 1000 bytes: this row was left out/)]),
        )
      }
    },
  )

  test('P599: a header of a million columns is said to be too long', async () => {
    const { keys, problems } = await read(`${'colonne;'.repeat(1_000_000)}\n1;2\n`, { recordBytes: 4_000_000 })
    expect([keys, problems]).toEqual([
      [],
      [
        [
          'truncated',
          'refused',
          1,
          expect.stringMatching(/^The first row, .* is too long, or has far too many.* This row and the line after it were not read/),
        ],
      ],
    ])
  })

  test('marks inside of texts are text', async () => {
    const { keys, problems } = await read(`${HEAD}1;Un "mot" ici;a\n2;"Deux" et demi;b\n"3";"a ""b"" c";c\n`)
    expect([keys, problems]).toEqual([['N', '1', '2', '3'], []])
  })
})

describe('P393: a record is found by the number that a program shows beside it', () => {
  test('the line of a text file, said as a line', async () => {
    const home = fresh()
    const file = join(home, 'liste.csv')
    writeFileSync(file, 'N°;Titre\n\n1;"Un\nsur deux"\n\n2;\n3;Trois\n')
    const { problems } = await importFiles([file], { home })
    const refused = problems.filter(({ severity }) => severity === 'refused')
    expect(refused.map(problemText)).toEqual([expect.stringMatching(/^liste\.csv, line 6, 2, field title/)])
  })

  test('the row of a sheet, empty rows and what stands above the header counted', async () => {
    const home = fresh()
    const file = join(home, 'liste.xlsx')
    writeFileSync(file, buildXlsx([{ name: 'A', rows: [['Export'], ['N°', 'Titre'], [], ['1', 'Un'], [], [], ['2', '', 'x']] }]))
    const { problems } = await importFiles([file], { home })
    const refused = problems.filter(({ severity }) => severity === 'refused')
    expect(refused.map(({ record, unit }) => [record, unit])).toEqual([[7, 'row']])
  })
})
