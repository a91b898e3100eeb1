import { describe, expect, test } from 'vitest'
import type { CsvMappingInput } from '../../../catalogue/formats/csv/csv-mapping.ts'
import { ods } from '../../../catalogue/formats/ods/ods.ts'
import { formats } from '../../../catalogue/formats/registry.ts'
import { numberFormat } from '../../../catalogue/formats/xlsx/number-format.ts'
import { serialDate } from '../../../catalogue/formats/xlsx/serial-date.ts'
import { xlsx } from '../../../catalogue/formats/xlsx/xlsx.ts'
import { detectFormats } from '../../../catalogue/intake/detect-formats.ts'
import { buildOds, buildXlsx, odsTable } from '../../helpers/intake/build-workbook.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const MAPPING: CsvMappingInput = { key: 'N°', fields: { title: 'Titre', summary: 'Résumé' } }
const ROWS = [
  ['N°', 'Titre', 'Résumé'],
  ['007', 'Cuisinier', 'Prépare les plats & les sert'],
  ['2', 'Pêcheuse', '=1+1'],
]
const cell = (inside: string, attributes = '') => `<c ${attributes}>${inside}</c>`
const text = (value: string) => cell(`<is><t>${value}</t></is>`, 't="inlineStr"')
const row = (...cells: readonly string[]) => `<row>${cells.join('')}</row>`
const HEADER = row(text('N°'), text('Titre'), text('Résumé'))
const readXlsx = (bytes: Uint8Array, mapping: unknown = MAPPING) => readAll(xlsx, [memoryFile('fonds.xlsx', bytes)], { mapping })
const readOds = (bytes: Uint8Array, mapping: unknown = MAPPING) => readAll(ods, [memoryFile('fonds.ods', bytes)], { mapping })
const one = (rows: string, options: Parameters<typeof buildXlsx>[1] = {}) => buildXlsx([{ name: 'A', rows }], options)

describe.each([
  ['XLSX', (rows: readonly (readonly string[])[]) => buildXlsx([{ name: 'Livres', rows }]), readXlsx],
  ['ODS', (rows: readonly (readonly string[])[]) => buildOds(odsTable('Livres', rows)), readOds],
] as const)('%s: a sheet is read as a table', (_name, build, read) => {
  test('texts as they are typed: leading zeros, signs of markup, formulas written as text', async () => {
    const { records, problems } = await read(build(ROWS))
    expect(problems).toEqual([])
    expect(records.map(({ key, record }) => [key, record])).toEqual([
      ['007', 2],
      ['2', 3],
    ])
    expect(records.map(({ document }) => [document.title, document.summary])).toEqual([
      ['Cuisinier', 'Prépare les plats & les sert'],
      ['Pêcheuse', '=1+1'],
    ])
  })

  test('explanations above the header are passed over', async () => {
    const { records, problems } = await read(build([['Fonds du centre, export du mois'], ['Voir aussi', 'la notice'], ...ROWS]))
    expect([records.length, problems.length, records[0]!.record]).toEqual([2, 0, 4])
  })

  test('a column that is not there is named, with those that are', async () => {
    const { records, problems } = await read(build(ROWS), { key: 'N°', fields: { title: 'Titel' } })
    expect(records).toEqual([])
    expect(problems).toMatchObject([
      { code: 'missing-column', severity: 'refused', field: 'title', message: expect.stringMatching(/"Titel".*"N°", "Titre", "Résumé"/) },
    ])
  })

  test('a mapping is proposed from the headers, wherever they stand', async () => {
    const format = _name === 'XLSX' ? xlsx : ods
    const file = memoryFile('x', build([['Liste'], ['Identifiant', 'Titre', 'Mots-clés'], ['1', 'a', 'x;y'], ['2', 'b', 'z']]))
    expect(await format.proposeMapping!([file])).toMatchObject({
      key: 'Identifiant',
      fields: { title: 'Titre', subjects: { column: 'Mots-clés', separator: ';' } },
    })
  })

  test('it is known by its bytes, whatever its name', () => {
    const { detected } = detectFormats([memoryFile('liste.bin', build(ROWS))], formats)
    expect(detected.map(({ format }) => format.id)).toEqual([_name.toLowerCase()])
  })
})

describe('sheets of a workbook', () => {
  const sheets = [
    { name: 'Lisez-moi', rows: [['Ce classeur contient le fonds.']] },
    { name: 'Livres', rows: ROWS },
    { name: 'Revues', rows: [ROWS[0]!, ['9', 'Tempo', 'x']] },
    { name: 'Vieux', rows: [ROWS[0]!, ['5', 'Caché', 'x']], hidden: true },
  ]

  test('every sheet with the columns is a table; those without any, and hidden ones, are not', async () => {
    const { records, problems } = await readXlsx(buildXlsx(sheets))
    expect(records.map(({ key, file, record }) => [key, file, record])).toEqual([
      ['007', 'fonds.xlsx, sheet "Livres"', 2],
      ['2', 'fonds.xlsx, sheet "Livres"', 3],
      ['9', 'fonds.xlsx, sheet "Revues"', 2],
    ])
    expect(problems).toMatchObject([{ code: 'missing-column', severity: 'warning', message: expect.stringContaining('"Lisez-moi"') }])
  })

  test('only the sheet that the mapping names, hidden or not', async () => {
    const { records, problems } = await readXlsx(buildXlsx(sheets), { ...MAPPING, sheet: ['vieux', 'Revues'] })
    expect([records.map(({ key }) => key), problems]).toEqual([['5', '9'], []])
  })

  test('a sheet that is not there is named, with those that are', async () => {
    const { problems } = await readXlsx(buildXlsx(sheets), { ...MAPPING, sheet: 'Livre' })
    expect(problems).toMatchObject([{ code: 'missing-column', field: 'sheet', message: expect.stringMatching(/"Livre" .*"Livres"/) }])
  })

  test('of an ODS workbook too; what stands in notes and in tables inside cells is no text of theirs', async () => {
    const styles = '<style:style style:name="off"><style:table-properties table:display="false"/></style:style>'
    const note = '<office:annotation><text:p>note</text:p></office:annotation>'
    const inner =
      '<table:table table:name="in"><table:table-row><table:table-cell><text:p>dedans</text:p></table:table-cell></table:table-row></table:table>'
    const cells = `<table:table-cell><text:p>8</text:p></table:table-cell><table:table-cell>${note}<text:p>Un<text:s text:c="2"/>titre</text:p>${inner}</table:table-cell>`
    const noted = `<table:table table:name="N"><table:table-row><table:table-cell><text:p>N°</text:p></table:table-cell><table:table-cell><text:p>Titre</text:p></table:table-cell></table:table-row><table:table-row>${cells}</table:table-row></table:table>`
    const hidden = odsTable('H', ROWS).replace('table:name', 'table:style-name="off" table:name')
    const { records } = await readOds(buildOds(hidden + noted, styles), { key: 'N°', fields: { title: 'Titre' } })
    expect(records.map(({ key, document }) => [key, document.title])).toEqual([['8', 'Un titre']])
  })
})

describe('the cells of XLSX', () => {
  const summaries = async (cells: string, options: Parameters<typeof buildXlsx>[1] = {}) => {
    const { records, problems } = await readXlsx(one(HEADER + row(text('1'), text('t'), cells), options))
    return { summary: records[0]!.document.summary, problems }
  }

  test.each([
    ['a whole number', '<v>59260.0</v>', '', '59260'],
    ['a number with the noise of binary fractions', '<v>0.30000000000000004</v>', '', '0.3'],
    ['a large number', '<v>1.5E9</v>', '', '1500000000'],
    ['a truth', '<v>1</v>', 't="b"', 'true'],
    ['a date', '<v>46350</v>', 's="1"', '2026-11-24'],
    ['a date with a time', '<v>46350.604166666664</v>', 's="2"', '2026-11-24 14:30:00'],
    ['a year alone', '<v>46350</v>', 's="3"', '2026'],
    ['a code that is shown with zeros', '<v>1030</v>', 's="4"', '01030'],
    ['a share', '<v>0.125</v>', 's="5"', '12.5 %'],
    ['a date in ISO 8601', '<v>2026-11-24T00:00:00</v>', 't="d"', '2026-11-24'],
    ['text in runs', '<is><r><t>Pre</t></r><r><rPr><b/></rPr><t>mier</t></r><rPh><t>x</t></rPh></is>', 't="inlineStr"', 'Premier'],
  ])('%s', async (_name, inside, attributes, expected) => {
    const formats = '<numFmt numFmtId="170" formatCode="yyyy"/><numFmt numFmtId="171" formatCode="00000"/>'
    const xfs = [14, 22, 170, 171, 10].map(id => `<xf numFmtId="${id}"/>`).join('')
    expect(await summaries(cell(inside, attributes), { formats, xfs })).toEqual({ summary: expected, problems: [] })
  })

  test('shared texts, and cells told by their references', async () => {
    const texts = '<si><t>zéro</t></si><si><r><t>u</t></r><r><t>n</t></r></si>'
    const rows = `${HEADER}<row r="9"><c r="C9" t="s"><v>1</v></c><c r="A9"><v>4</v></c><c r="B9" t="s"><v>0</v></c></row>`
    const { records } = await readXlsx(one(rows, { texts }))
    expect(records.map(({ key, document }) => [key, document.title, document.summary])).toEqual([['4', 'zéro', 'un']])
  })

  test('a formula is not calculated: the result that the file keeps is taken, and that is said', async () => {
    const { summary, problems } = await summaries(cell('<f>HYPERLINK("http://x.example")</f><v>gardé</v>', 't="str"'))
    expect(summary).toBe('gardé')
    expect(problems).toMatchObject([{ severity: 'warning', field: 'Résumé', message: expect.stringContaining('formula') }])
  })

  test('a formula without a result and an error give nothing, and that is said', async () => {
    expect(await summaries(cell('<f>1+1</f>'))).toMatchObject({
      summary: undefined,
      problems: [{ message: expect.stringContaining('without a result') }],
    })
    expect(await summaries(cell('<v>#N/A</v>', 't="e"'))).toMatchObject({
      summary: undefined,
      problems: [{ message: expect.stringContaining('#N/A') }],
    })
  })

  test('a SIRET kept as a quantity is read with all its digits, and that is said once for its column', async () => {
    const siret = (value: string) => row(text(value), text('t'), cell(`<v>${value}</v>`))
    const { records, problems } = await readXlsx(one(HEADER + siret('8.2454114801871E13') + siret('6.0487647500499E13') + siret('8.24E13')))
    expect(records.map(({ document }) => document.summary)).toEqual(['82454114801871', '60487647500499', '82400000000000'])
    expect(problems.map(({ field, message }) => [field, message.slice(0, 60)])).toEqual([
      ['Résumé', 'In the column "Résumé", 3 cells hold a long number (a SIRET,'],
      ['N°', 'In the column "N°", 3 cells hold a number that a spreadsheet'],
    ])
  })

  test('hyperlinks: their targets only where the mapping asks for them', async () => {
    const relations = '<Relationship Id="r1" Type="http://x/hyperlink" Target="https://example.org/a" TargetMode="External"/>'
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>N°</t></is></c><c r="B1" t="inlineStr"><is><t>Titre</t></is></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>Page</t></is></c></row>`
    const book = buildXlsx([{ name: 'A', rows, after: '<hyperlinks><hyperlink ref="B2" r:id="r1"/></hyperlinks>', relations }])
    const plain = await readXlsx(book, { key: 'N°', fields: { title: 'Titre' } })
    expect(plain.records[0]!.document.links).toEqual([])
    const asked = await readXlsx(book, { key: 'N°', fields: { title: 'Titre', links: 'Titre (link)' } })
    expect(asked.records[0]!.document).toMatchObject({ title: 'Page', links: [{ url: 'https://example.org/a' }] })
  })
})

describe('dates of workbooks', () => {
  const day = { year: true, month: true, day: true, time: false }
  test.each([
    [1, '1900', '1900-01-01'],
    [59, '1900', '1900-02-28'],
    [60, '1900', '1900-02-29'],
    [61, '1900', '1900-03-01'],
    [0, '1904', '1904-01-01'],
    [44888, '1904', '2026-11-24'],
    [-1, '1900', undefined],
    [9_999_999, '1900', undefined],
  ] as const)('day %i of %s is %s', (serial, system, expected) => {
    expect(serialDate(serial, system, day)).toBe(expected)
  })

  test('the system of 1904 is read from the workbook', async () => {
    const rows = HEADER + row(text('1'), text('t'), cell('<v>44888</v>', 's="1"'))
    const { records } = await readXlsx(one(rows, { xfs: '<xf numFmtId="14"/>', date1904: true }))
    expect(records[0]!.document.summary).toBe('2026-11-24')
  })

  test.each([
    [0, 'General', 'plain'],
    [164, '#,##0.00 [$€-40C]', 'plain'],
    [165, '[$-40C]d mmmm yyyy;@', 'date'],
    [166, '"dossier "0', 'plain'],
    [167, '[h]:mm', 'date'],
    [168, '[Red]0', 'plain'],
    [14, undefined, 'date'],
  ] as const)('format %i %s is %s', (id, code, kind) => {
    expect(numberFormat(id, code).kind).toBe(kind)
  })
})

describe('the cells of ODS', () => {
  test.each([
    ['a number', 'office:value-type="float" office:value="59260"', '59 260', '59260'],
    ['a code shown with zeros', 'office:value-type="float" office:value="1030"', '01030', '01030'],
    ['a date', 'office:value-type="date" office:date-value="2026-11-24"', '24/11/26', '2026-11-24'],
    ['a date with a time', 'office:value-type="date" office:date-value="2026-11-24T14:30:00"', 'x', '2026-11-24 14:30:00'],
    ['a truth', 'office:value-type="boolean" office:boolean-value="true"', 'VRAI', 'true'],
  ])('%s', async (_name, attributes, shown, expected) => {
    const table = odsTable('A', [ROWS[0]!]).replace(
      '</table:table>',
      `<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>1</text:p></table:table-cell><table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell></table:table-row></table:table>`,
    )
    const { records, problems } = await readOds(buildOds(table))
    expect([records[0]!.document.summary, problems]).toEqual([expected, []])
  })

  test('a formula is not calculated, and a link’s target is read only where it is asked for', async () => {
    const table = odsTable('A', [ROWS[0]!]).replace(
      '</table:table>',
      '<table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p><text:a xlink:href="https://example.org/">Page</text:a></text:p></table:table-cell><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
    )
    const { records, problems } = await readOds(buildOds(table), { ...MAPPING, fields: { ...MAPPING.fields, links: 'Titre (link)' } })
    expect(records[0]!.document).toMatchObject({ title: 'Page', summary: '2', links: [{ url: 'https://example.org/' }] })
    expect(problems).toMatchObject([{ field: 'Résumé', message: expect.stringContaining('formula') }])
  })
})
