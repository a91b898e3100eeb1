import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importReportText } from '../../../catalogue/cli/import-report-text.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { buildOds, buildXlsx, odsTable } from '../../helpers/intake/build-workbook.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()

const HEADER = ['Titre', 'Type', 'Date de parution', 'Cote', 'Emplacement', 'Mots-clés', 'Tarif', 'Adresse web', 'Résumé']
const good = (number: number) => [`Livre ${number}`, 'Livre', '2024', `D ${number}`, 'Kiosque', 'pain', 'gratuit', 'https://a.fr/x', '']
/** A row as a hand writes it: a separator in its keywords, and nothing in its last column. */
const torn = (number: number, separator: string, space = ' ') => [
  `Vendre ${number}${space}${separator}${space}acheter`,
  ...good(number).slice(1),
]

/** Imports a file as a librarian would, refusals accepted; its report and the titles in the draft. */
async function importFile(name: string, content: string | Uint8Array, acceptRefused = true) {
  const [home, folder] = [fresh(), fresh()]
  const file = join(folder, name)
  writeFileSync(file, content)
  const report = await importFiles([file], { home, source: 'fonds', acceptRefused })
  const titles = (await draftDocuments(home)).map(({ title }) => title)
  return { report, titles, refused: report.problems.filter(({ severity }) => severity === 'refused') }
}

const lines = (separator: string, rows: readonly (readonly string[])[], end = '') =>
  rows.map((row, index) => `${row.join(separator)}${index === 0 ? '' : end}`).join('\r\n')

describe('P695: a row with a cell too many is refused whole, with its line and what to do; no other problem is said of it', () => {
  test.each([
    [';', 'fonds.csv', 'a ";"', ' '],
    [';', 'fonds.csv', 'a ";"', ''],
    [',', 'fonds.csv', 'a ","', ' '],
    ['\t', 'fonds.tsv', 'a tab', ''],
    ['|', 'fonds.csv', 'a "|"', ''],
  ])('between other rows, its last cells empty: %j in %s', async (separator, name, sign, space) => {
    const rows = [HEADER, good(1), torn(2, separator, space), good(3), good(4)]
    const { report, titles, refused } = await importFile(name, lines(separator, rows))
    expect(refused).toMatchObject([{ code: 'bad-row', record: 3, unit: 'line' }])
    expect(refused[0]!.message).toContain(`The row has 10 cells, the header 9: put the text that holds ${sign} in quotes`)
    expect(refused[0]!.id).toBeUndefined()
    expect(report.problems.filter(({ record }) => record !== undefined)).toHaveLength(1)
    expect([report.read, report.new, report.refused]).toEqual([4, 3, 1])
    expect(titles.toSorted()).toEqual(['Livre 1', 'Livre 3', 'Livre 4'])
    expect(importReportText(report, undefined)).toContain(`refused  ${name}, line 3: The row has 10 cells`)
  })

  test('even where every row has one, with spaces about it as people write them: nothing goes in', async () => {
    const { report, refused } = await importFile('fonds.csv', lines(';', [HEADER, torn(1, ';'), torn(2, ';')]))
    expect([report.outcome, report.new, refused.filter(({ record }) => record !== undefined).length]).toEqual(['rejected', 0, 2])
  })

  test('in a file whose lines all end with a separator, which is read as ever', async () => {
    const rows = [HEADER, good(1), good(2), torn(3, ';', ''), good(4)]
    const { titles, refused } = await importFile('fonds.csv', lines(';', rows, ';'))
    expect(refused).toMatchObject([{ record: 4, message: expect.stringContaining('The row has 11 cells, the header 9') }])
    expect(titles.toSorted()).toEqual(['Livre 1', 'Livre 2', 'Livre 4'])
  })

  test.each([1, 2, 3])('lines that all end with %i separators more than the header, and one that does not, are read', async count => {
    const { report, titles } = await importFile(
      'fonds.csv',
      `${lines(';', [HEADER, good(1), good(2)], ';'.repeat(count))}\r\n${good(3).join(';')}`,
    )
    expect([report.refused, titles.length]).toEqual([0, 3])
  })

  test('a row that is too short is refused as that', async () => {
    const { refused } = await importFile('fonds.csv', lines(';', [HEADER, good(1), good(2).slice(0, 5), good(3)]))
    expect(refused).toMatchObject([
      { record: 3, message: 'The row has 5 cells, the header 9: a separator or a quotation mark is missing.' },
    ])
  })

  test('where the key comes first it is said: no row before it can have slipped, and its version in the draft stays', async () => {
    const rows = [
      ['Code', 'Titre', 'Mots-clés'],
      ['A1', 'Un', 'a'],
      ['A2', 'Deux;b', ''],
      ['A3', 'Trois', 'c'],
    ]
    const { refused } = await importFile('fonds.csv', lines(';', rows))
    expect(refused).toMatchObject([{ record: 3, id: 'A2' }])
  })
})

describe.each([
  ['XLSX', 'fonds.xlsx', (rows: readonly (readonly string[])[]) => buildXlsx([{ name: 'Livres', rows }])],
  ['ODS', 'fonds.ods', (rows: readonly (readonly string[])[]) => buildOds(odsTable('Livres', rows))],
])('P695: in %s no cell can slip by a separator', (_format, name, build) => {
  const noted = (row: readonly string[], note: string) => [...row, '', note]

  test('what stands beyond the last named column is not read, and said once', async () => {
    const { report, titles, refused } = await importFile(
      name,
      build([HEADER, noted(good(1), 'à racheter'), good(2), noted(good(3), 'perdu')]),
    )
    expect([refused.length, titles.length]).toEqual([0, 3])
    const said = report.problems.filter(({ message }) => message.includes('beyond'))
    expect(said.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'warning',
        expect.stringMatching(/^2 rows hold something beyond the last column that has a name: it was not read \(first in row 2\)\. /),
      ],
    ])
  })

  test('a separator in a cell is text, and empty cells beyond the header are nothing', async () => {
    const { report, titles } = await importFile(name, build([HEADER, [...torn(1, ';').slice(0, 8), 'x', ' ', ''], good(2)]))
    expect(titles).toContain('Vendre 1 ; acheter')
    expect(report.problems.filter(({ message }) => message.includes('beyond'))).toEqual([])
  })
})
