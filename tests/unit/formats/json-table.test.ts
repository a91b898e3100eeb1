import { describe, expect, test } from 'vitest'
import { jsonTable } from '../../../catalogue/formats/json-table/json-table.ts'
import { detectFormats } from '../../../catalogue/intake/detect-formats.ts'
import { documentsIntake } from '../../../catalogue/intake/documents-intake.ts'
import type { Limits } from '../../../catalogue/model/limits.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const MAPPING = { key: 'id', fields: { title: 'titre' } }
const read = (text: string, mapping: unknown = MAPPING, limits: Limits = LIMITS) =>
  readAll(jsonTable, [memoryFile('a.json', text)], { mapping, limits })
const RECORDS = [
  { id: 1, titre: 'Lampiste' },
  { id: 2, titre: 'Gardienne de phare' },
]

describe('JSON as a table', () => {
  test.each([
    ['a list', JSON.stringify(RECORDS), MAPPING],
    ['a list in an object', JSON.stringify({ pagination: { total: 2 }, resultats: RECORDS }), MAPPING],
    ['an object a line', RECORDS.map(record => JSON.stringify(record)).join('\r\n'), MAPPING],
    ['an object of them', JSON.stringify({ 'A.1': RECORDS[0], 'A.2': RECORDS[1] }), { ...MAPPING, key: '@key' }],
    ['a list with a byte order mark and line breaks', `\ufeff${JSON.stringify(RECORDS, undefined, 2)}`, MAPPING],
  ])('%s gives its records', async (_name, text, mapping) => {
    const { records, problems } = await read(text, mapping)
    expect(records.map(({ record, document }) => [record, document.title])).toEqual([
      [1, 'Lampiste'],
      [2, 'Gardienne de phare'],
    ])
    expect(problems).toEqual([])
  })

  test('names inside of others are columns with dots, lists are split, HTML is text, what is null or not there is empty', async () => {
    const record = {
      id: 'a',
      titre: 'Lampiste',
      texte: '<p>Tient la lampe.</p>',
      adresse: { ville: 'Val-Clair' },
      themes: ['huile', 'mèche, coton'],
      liens: [{ url: 'https://lampes.example/1' }, { url: 'https://lampes.example/2' }],
      note: null,
    }
    const { records } = await read(JSON.stringify([record, { id: 'b', titre: 'Autre' }]), {
      key: 'id',
      fields: { title: 'titre', body: 'texte', subjects: 'themes', links: 'liens.url', zone: 'adresse.ville' },
    })
    expect(records[0]?.document).toMatchObject({
      body: { text: 'Tient la lampe.' },
      subjects: ['huile', 'mèche, coton'],
      links: [{ url: 'https://lampes.example/1' }, { url: 'https://lampes.example/2' }],
      holdings: [{ zone: 'Val-Clair' }],
    })
    expect(records[1]?.document.links).toEqual([])
  })

  test('a mapping is proposed from obvious names, and a column that is not there is named with those that are', async () => {
    const file = memoryFile(
      'a.json',
      JSON.stringify([
        { slug: 'x', title: 'Un', url: 'https://lampes.example' },
        { slug: 'y', title: 'Deux', url: '' },
      ]),
    )
    expect(await jsonTable.proposeMapping?.([file])).toMatchObject({ key: 'slug', fields: { title: 'title', links: 'url' } })
    const { problems } = await read(JSON.stringify(RECORDS), { key: 'numero', fields: { title: 'titre' } })
    expect(problems).toMatchObject([{ severity: 'refused', message: expect.stringMatching(/numero.*"id", "titre"/s) }])
  })

  test('a record without a title is refused by its number, too many columns refuse the file', async () => {
    expect((await read(JSON.stringify([{ id: 1 }, ...RECORDS]))).problems).toMatchObject([{ record: 1, field: 'title' }])
    const wide = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`c${index}`, '']))
    expect((await read(JSON.stringify([{ ...RECORDS[0], ...wide }]), MAPPING, { ...LIMITS, columns: 10 })).problems).toMatchObject([
      { code: 'too-big' },
    ])
  })

  test('beside files of a surer format it is left aside; alone it is read; what holds no objects is nobody’s', () => {
    const json = memoryFile('codes.json', JSON.stringify(RECORDS))
    const table = memoryFile('fonds.csv', 'Identifiant;Titre\n1;Un\n2;Deux\n')
    expect(detectFormats([json, table], documentsIntake.formats).ignored).toEqual(['codes.json'])
    expect(detectFormats([json], documentsIntake.formats).detected.map(({ format }) => format.id)).toEqual(['json'])
    expect(jsonTable.claim([memoryFile('b.json', '["a","b"]'), memoryFile('c.json', '{"a":1,"b":"x"'), memoryFile('d.json', '')])).toEqual(
      [],
    )
  })
})
