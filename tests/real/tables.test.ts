import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csv } from '../../catalogue/formats/csv/csv.ts'
import type { CsvMappingInput } from '../../catalogue/formats/csv/csv-mapping.ts'
import { xlsx } from '../../catalogue/formats/xlsx/xlsx.ts'
import { openFile } from '../../catalogue/intake/open-file.ts'
import { LIMITS } from '../../catalogue/model/limits.ts'
import { readAll } from '../helpers/intake/read-all.ts'
import { sharedData } from '../helpers/shared-data.ts'

const read = async (format: typeof csv, folder: string, name: string, mapping: CsvMappingInput) => {
  const { records, problems } = await readAll(format, [await openFile({ path: join(folder, name), name }, LIMITS)], { mapping })
  const refused = problems.filter(({ severity, record }) => severity === 'refused' && record !== undefined)
  return { records, problems, refused: refused.length }
}

const labonneboite = sharedData('labonneboite')
describe.skipIf(labonneboite === undefined)('real reference tables', () => {
  test.each<[string, CsvMappingInput, number]>([
    ['arbo_rome_ogr_202107.csv', { key: ['Rome1', 'Rome2', 'Rome3', 'OGR'], fields: { title: 'Intitule' } }, 11774],
    ['laposte_hexasmal.csv.gz', { key: ['Code_commune_INSEE', 'Ligne_5'], fields: { title: 'Nom_commune' } }, 39201],
    ['metiers_tension_2020.csv', { key: 'Métier', fields: { title: 'Métier' } }, 201],
    ['naf_labels.csv', { key: 'naf_id', fields: { title: 'naf_label' } }, 732],
    ['ogr_labels.csv', { key: 'ogr_id', fields: { title: 'ogr_label' } }, 11118],
    ['ogr_rome_mapping.csv', { key: 'ogr_id', fields: { title: 'rome_id' } }, 11118],
    ['rome_labels.csv', { key: 'rome_id', fields: { title: 'rome_label' } }, 532],
  ])('%s: all its rows', { timeout: 60_000 }, async (name, mapping, count) => {
    const { records, refused } = await read(csv, labonneboite!, name, mapping)
    expect([records.length + refused, refused]).toEqual([count, 0])
  })
})

const offers = sharedData('job-offers')
describe.skipIf(offers === undefined)('real tables of offers', () => {
  test.each([
    ['civic_service_offers_2018-01-02.csv', { key: 'link', fields: { title: 'title', summary: 'description', links: 'link' } }, 8],
    ['cpf_trainings.csv', { key: 'formation.title', fields: { title: 'formation.title' } }, 22],
    ['offers_per_departement.csv', { key: 'rome_profession_code', fields: { title: 'rome_profession_name' } }, 365],
  ] as const)('%s: all its rows, without their padding', async (name, mapping, count) => {
    const { records, refused } = await read(csv, offers!, name, mapping)
    expect([records.length + refused, refused]).toEqual([count, 0])
    for (const { document } of records) expect(document.title).toBe(document.title.trim())
  })
})

const inclusion = sharedData('data-inclusion')
describe.skipIf(inclusion === undefined)('a real workbook and a table of data.inclusion', () => {
  const mapping: CsvMappingInput = {
    key: ['id', 'siret'],
    sheet: 'Structures',
    fields: { title: 'nom', summary: 'description' },
    leaveOut: [{ column: '__ignore__', contains: 'true' }],
  }

  test('structures: the rows of explanations are left out, a SIRET kept as a quantity has all its digits', async () => {
    const { records, problems } = await read(xlsx, inclusion!, 'dataset.xlsx', mapping)
    expect(records.map(({ key }) => key.replace(/^(.{8}).*-/, '$1 '))).toEqual(['005d3060 82454114801871'])
    expect(problems.map(({ message }) => /left out|quantity/.exec(message)?.[0])).toEqual(['left out', 'quantity'])
  })

  test('every sheet that has the columns: two lists of the sixty-nine themes among them', async () => {
    const { records } = await read(xlsx, inclusion!, 'dataset.xlsx', { key: 'value', sheet: 'Thématiques', fields: { title: 'value' } })
    expect(records).toHaveLength(69)
  })

  test('95 directorates, their codes with their zeros, but for one row that lacks a cell', async () => {
    const { records, refused, problems } = await read(csv, inclusion!, 'france-travail-drdt.csv', {
      key: 'safir',
      fields: { title: 'nom' },
    })
    expect([records.length + refused, records[0]!.key]).toEqual([95, '00001'])
    expect(problems.map(({ code, record }) => [code, record])).toEqual([['bad-row', expect.any(Number)]])
  })
})

const rome = sharedData('rome-v3-47/crosswalks')
test.skipIf(rome === undefined)('a real workbook of correspondences: 532 rows each way, codes as they are', async () => {
  const mapping: CsvMappingInput = {
    key: 'Code ROME',
    fields: { title: 'Libellé codes ROME' },
    concepts: [{ scheme: 'ISCO-08', column: 'Code ISCO08', label: 'Libellé codes ISCO08' }],
  }
  const { records, problems } = await read(xlsx, rome!, 'Correspondance_ROME_ISCO08.xlsx', mapping)
  expect(records).toHaveLength(2 * 532)
  expect(records[0]!.document.concepts).toEqual([{ scheme: 'ISCO-08', code: '8341', label: expect.stringContaining('Conducteurs') }])
  expect(problems.map(({ severity, message }) => [severity, /left aside/.test(message)])).toEqual([['warning', true]])
})
