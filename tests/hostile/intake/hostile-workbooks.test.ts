import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CsvMappingInput } from '../../../catalogue/formats/csv/csv-mapping.ts'
import { ods } from '../../../catalogue/formats/ods/ods.ts'
import { xlsx } from '../../../catalogue/formats/xlsx/xlsx.ts'
import { openZip } from '../../../catalogue/formats/zip/open-zip.ts'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import type { Limits } from '../../../catalogue/model/limits.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { buildOds, buildXlsx, inlineRows, odsParts, odsTable, workbookParts } from '../../helpers/intake/build-workbook.ts'
import type { ZipPart } from '../../helpers/intake/build-zip.ts'
import { buildZip } from '../../helpers/intake/build-zip.ts'
import { draftDocuments } from '../../helpers/intake/draft-state.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'

const fresh = temporaryFolders()
const ROWS = [
  ['Identifiant', 'Titre'],
  ['1', 'Cuisinier'],
  ['2', 'Pêcheuse'],
]
const MAPPING: CsvMappingInput = { key: 'Identifiant', fields: { title: 'Titre' } }
const good = workbookParts([{ name: 'A', rows: ROWS }])
const withPart = (...parts: readonly ZipPart[]) => buildZip([...good, ...parts])
const replaced = (name: string, change: Partial<ZipPart>) =>
  buildZip(good.map(part => (part.name === name ? { ...part, ...change } : part)))
const SHEET = 'xl/worksheets/sheet1.xml'

/** Imports a file as a librarian would; what became of it. */
async function importBytes(bytes: Uint8Array, name = 'fonds.xlsx', limits: Limits = LIMITS) {
  const home = fresh()
  const file = join(fresh(), name)
  writeFileSync(file, bytes)
  const report = await importFiles([file], { home, source: 'hostile', limits })
  return { home, report, found: report.problems.filter(({ code }) => code !== 'unreachable') }
}

/** The file is refused with this one problem, and nothing is in the draft. */
async function expectRefused(bytes: Uint8Array, code: string, why: RegExp, name?: string) {
  const { home, report, found } = await importBytes(bytes, name)
  expect(report).toMatchObject({ outcome: 'rejected', new: 0 })
  expect(found.map(problem => [problem.code, problem.severity])).toEqual([[code, 'refused']])
  expect(found[0]!.message).toMatch(why)
  expect(await draftDocuments(home)).toEqual([])
}

test('a good workbook goes in: 0 problems', async () => {
  const { report, found } = await importBytes(buildZip(good))
  expect([report.outcome, report.new, found]).toEqual(['done', 2, []])
})

describe('names inside a workbook that lead out of it: the file is refused, 1 problem each, nothing is written', () => {
  test.each([
    '../dehors.xml',
    'xl/../../dehors.xml',
    '/etc/dehors',
    'C:/dehors.xml',
    'C:dehors',
    '//serveur/partage',
    'xl\\dehors.xml',
    'xl/a\u0000b.xml',
    'xl/CON',
    'aux.txt',
    'xl/point.',
    'xl/\u202elmx.exe',
  ])('%j', async name => {
    await expectRefused(withPart({ name, content: 'x' }), 'unsafe-path', /its part .* in its name/)
  })

  test.each([
    ['twice', SHEET],
    ['by case', 'XL/WORKSHEETS/sheet1.XML'],
  ])('the same name %s', async (_name, name) => {
    await expectRefused(withPart({ name, content: '<x/>' }), 'unsafe-path', /two of its parts/)
  })

  test('the same name in another form of Unicode', async () => {
    await expectRefused(withPart({ name: 'é', content: 'x' }, { name: 'e\u0301', content: 'x' }), 'unsafe-path', /two of its parts/)
  })

  test.each([
    ['a link', 0o120777],
    ['a device', 0o060666],
    ['a pipe', 0o010666],
  ])('%s', async (_name, mode) => {
    await expectRefused(withPart({ name: 'xl/lien', content: '/etc/passwd', mode }), 'unsafe-path', /link or a device/)
  })
})

describe('a damaged or lying archive: the file is refused, 1 problem each', () => {
  test.each([
    ['a check sum that is another', replaced(SHEET, { crc: 1 }), /check sum/],
    ['a size that is too small', replaced(SHEET, { claimedBytes: 10 }), /ZIP/],
    ['a size that is too large', replaced(SHEET, { claimedBytes: 1_000_000 }), /ZIP/],
    ['a password', replaced(SHEET, { encrypted: true }), /password/],
    ['a compression that nobody knows', replaced(SHEET, { method: 99 }), /ZIP/],
    ['parts that lie over each other', withPart({ name: 'xl/b.xml', content: 'x', claimedOffset: 0 }), /over each other/],
    ['a list that is cut', buildZip(good).subarray(0, -40), /ZIP/],
    ['a beginning without an end', buildZip(good).subarray(0, 400), /ZIP/],
    ['more entries claimed than there are', buildZip(good, { entryCount: 60 }), /ZIP/],
    ['no workbook inside', buildZip([{ name: 'xl/autre.xml', content: '<x/>' }]), /no workbook/],
    ['a sheet that is not there', buildZip(good.filter(({ name }) => name !== SHEET)), /lacks its part/],
    ['the wrapping of a password or of an old program', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0)]), /before 2007/],
  ])('%s', async (_name, bytes, why) => {
    await expectRefused(bytes, 'unreadable-file', why)
  })

  test('a million entries claimed', async () => {
    const limits = { ...LIMITS, zipEntries: good.length - 1 }
    const { report, found } = await importBytes(buildZip(good), 'fonds.xlsx', limits)
    expect([report.outcome, found.map(({ code }) => code)]).toEqual(['rejected', ['too-big']])
    expect((await importBytes(buildZip(good), 'fonds.xlsx', { ...limits, zipEntries: good.length })).report.outcome).toBe('done')
  })

  test('a bomb is stopped by the bytes that come out, whatever the list claims', async () => {
    const limits = { ...LIMITS, gzipRatio: 100 }
    const bomb = replaced(SHEET, { content: Buffer.alloc(40 * 1024 * 1024, 0x20) })
    const zip = await openZip(memoryFile('fonds.xlsx', bomb, 65_536), limits)
    let bytes = 0
    const unpack = async () => {
      for await (const chunk of zip.stream(SHEET)) bytes += chunk.length
    }
    await expect(unpack()).rejects.toThrow(/more than 100 times its size/)
    expect(bytes).toBeLessThan(17 * 1024 * 1024)
  })

  test('an archive inside is not opened, and a part that nobody asked for is not unpacked: 0 problems', async () => {
    const inner = buildZip([{ name: '../dehors', content: 'x' }])
    const bytes = withPart({ name: 'xl/embeddings/a.zip', content: inner }, { name: 'xl/media/b.png', content: 'x', crc: 7 })
    const { report, found } = await importBytes(bytes)
    expect([report.outcome, report.new, found]).toEqual(['done', 2, []])
  })
})

describe('hostile XML inside a workbook: the file is refused, 1 problem each', () => {
  const sheet = (content: string | Uint8Array) => replaced(SHEET, { content })
  const laughs = Array.from({ length: 12 }, (_, index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`).join('')

  test.each([
    ['an outside entity', `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>`, /document type/],
    ['a billion laughs', `<!DOCTYPE w [<!ENTITY a0 "ha">${laughs}]><worksheet>&a12;</worksheet>`, /document type/],
    ['an outside document type', `<!DOCTYPE w SYSTEM "http://x.invalid/w.dtd"><worksheet/>`, /document type/],
    ['an entity that nobody defined', `<worksheet>&x;</worksheet>`, /not well-formed/],
    ['elements without end', '<a>'.repeat(100_000), /deep in line/],
    ['a million attributes', `<a ${Array.from({ length: 20_000 }, (_, index) => `a${index}="1"`).join(' ')}/>`, /attributes/],
    ['a text that is too long', `<a>${'x'.repeat(LIMITS.recordBytes + 100_000)}</a>`, /longer than/],
    ['a text that breaks off', '<worksheet><sheetData><row>', /not well-formed/],
    ['no XML at all', 'PK', /not well-formed/],
  ])('%s', async (_name, content, why) => {
    await expectRefused(sheet(content), 'unreadable-file', why)
  })
})

describe('what a workbook must not do', () => {
  test('macros and other workbooks are named and not looked at: 2 warnings, the rows go in', async () => {
    const { report, found } = await importBytes(
      withPart({ name: 'xl/vbaProject.bin', content: 'x' }, { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE x>' }),
      'fonds.xlsm',
    )
    expect([report.outcome, report.new]).toEqual(['done', 2])
    expect(found.map(({ severity, message }) => [severity, /macros|other workbooks/.exec(message)?.[0]])).toEqual([
      ['warning', 'macros'],
      ['warning', 'other workbooks'],
    ])
  })

  test('a sheet outside the file is none: the file is refused, 1 problem', async () => {
    const bytes = buildZip(
      good.map(part =>
        part.name.endsWith('workbook.xml.rels') && typeof part.content === 'string'
          ? {
              ...part,
              content: part.content.replace('Target="worksheets/sheet1.xml"', 'Target="http://x.invalid/s.xml" TargetMode="External"'),
            }
          : part,
      ),
    )
    await expectRefused(bytes, 'bad-mapping', /not obvious/)
  })

  test('a million empty rows are passed over: 0 problems, 2 records', { timeout: 60_000 }, async () => {
    const rows = `${inlineRows(ROWS)}${'<row/>'.repeat(1_000_000)}`
    const { records, problems } = await readAll(xlsx, [memoryFile('a.xlsx', buildXlsx([{ name: 'A', rows }]), 65_536)], {
      mapping: MAPPING,
    })
    expect([records.length, problems.length]).toEqual([2, 0])
  })

  test('bytes that are no UTF-8 refuse the row they stand in: 1 problem, its neighbours go in', async () => {
    const rows = Buffer.from(
      inlineRows([
        ['Identifiant', 'Titre'],
        ['1', 'bris\u00e9'],
        ['2', 'entier'],
      ]),
      'latin1',
    )
    const content = Buffer.concat([Buffer.from('<worksheet><sheetData>'), rows, Buffer.from('</sheetData></worksheet>')])
    const { records, problems } = await readAll(xlsx, [memoryFile('a.xlsx', replaced(SHEET, { content }))], { mapping: MAPPING })
    expect([records.map(({ key }) => key), problems.map(({ code, record }) => [code, record])]).toEqual([['2'], [['bad-encoding', 2]]])
  })

  test('one row more than a sheet can have: refused, and the limit itself goes in', async () => {
    const read = (sheetRows: number) =>
      readAll(xlsx, [memoryFile('a.xlsx', buildZip(good))], { mapping: MAPPING, limits: { ...LIMITS, sheetRows } })
    expect((await read(3)).records).toHaveLength(2)
    await expect(read(2)).rejects.toThrow(/more than 2 rows/)
  })

  test('an ODS row said to stand there two thousand million times: refused; a million empty ones are passed over', async () => {
    const row = (times: number, text: string) =>
      `<table:table-row table:number-rows-repeated="${times}"><table:table-cell><text:p>${text}</text:p></table:table-cell><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`
    const book = (added: string) => memoryFile('a.ods', buildOds(odsTable('A', ROWS).replace('</table:table>', `${added}</table:table>`)))
    await expect(readAll(ods, [book(row(2_000_000_000, 'x'))], { mapping: MAPPING })).rejects.toThrow(/more than 1048576 rows/)
    expect((await readAll(ods, [book(row(1_000_000, ''))], { mapping: MAPPING })).records).toHaveLength(2)
    expect((await readAll(ods, [book(row(3, 'x'))], { mapping: MAPPING })).records).toHaveLength(5)
  })

  test('an ODS cell said to stand there a million times: refused', async () => {
    const added =
      '<table:table-row><table:table-cell table:number-columns-repeated="1000000"><text:p>x</text:p></table:table-cell></table:table-row>'
    const file = memoryFile('a.ods', buildOds(odsTable('A', ROWS).replace('</table:table>', `${added}</table:table>`)))
    await expect(readAll(ods, [file], { mapping: MAPPING })).rejects.toThrow(/columns/)
  })

  test('an ODS workbook with a password: refused, 1 problem', async () => {
    const parts = odsParts(odsTable('A', ROWS)).map(part =>
      part.name.startsWith('META')
        ? { ...part, content: '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>' }
        : part,
    )
    await expectRefused(buildZip(parts), 'unreadable-file', /password/, 'fonds.ods')
  })
})

test('a broken workbook among good files stays out alone: 1 problem, and in = imported + refused', async () => {
  const folder = join(fresh(), 'fonds')
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.xlsx'), buildZip(good))
  writeFileSync(join(folder, 'b.xlsx'), replaced(SHEET, { crc: 1 }))
  const report = await importFiles([folder], { home: fresh(), source: 'hostile' })
  expect(report).toMatchObject({ outcome: 'done', new: 2, refused: 0, read: 2 })
  expect(report.formats).toEqual([{ format: 'xlsx', files: 2, read: 2 }])
  expect(report.problems.filter(({ code }) => code === 'unreadable-file')).toHaveLength(1)
})

test('a workbook cut anywhere is refused and takes nothing down: 1 problem each', { timeout: 60_000 }, async () => {
  const whole = buildZip(good)
  for (let length = 60; length < whole.length; length += 211) {
    const { report, found } = await importBytes(whole.subarray(0, length))
    expect([report.outcome, found.length]).toEqual(['rejected', 1])
  }
})
