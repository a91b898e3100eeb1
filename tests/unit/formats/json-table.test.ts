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

const readWith = async (text: string, mapping: unknown = MAPPING) => {
  const told: string[] = []
  const { records, problems } = await readAll(jsonTable, [memoryFile('a.json', text)], {
    mapping,
    tell: (_file, remark) => told.push(remark),
  })
  return { titles: records.map(({ document }) => document.title), keys: records.map(({ key }) => key), problems, told }
}
const FILTERS = [{ filtre: 'typeContrat', agregation: [{ valeur: 'CDI', nb: 2 }] }]

describe('P461: the list that holds the records is found, or it is asked for', () => {
  test.each([
    ['in an object in an object', { reponse: { total: 2, documents: RECORDS } }],
    ['three names deep, beside texts and numbers', { a: { b: { n: 3, c: RECORDS, t: 'x' } } }],
    ['after a list that has not the columns of the mapping', { filtres: FILTERS, resultats: RECORDS }],
    ['under a name with a quotation mark', { 'liste "A"': RECORDS }],
    ['in an object of two objects that are not alike', { meta: { page: 1 }, data: { items: RECORDS } }],
  ])('%s', async (_name, value) => {
    const { titles, problems } = await readWith(JSON.stringify(value))
    expect([titles, problems]).toEqual([['Lampiste', 'Gardienne de phare'], []])
  })

  test('what else stands in the file is said, with how many there are', async () => {
    const { told } = await readWith(JSON.stringify({ filtres: FILTERS, resultats: RECORDS }))
    expect(told[0]).toMatch(/"resultats" is read \(2\).*"filtres" \(1\)/)
  })

  test('two lists with the same columns: 1 problem, with both and what to write; the mapping names one', async () => {
    const text = JSON.stringify({ ouvertes: RECORDS, fermees: [...RECORDS, { id: 3, titre: 'Timonier' }] })
    const { titles, problems } = await readWith(text)
    expect(titles).toEqual([])
    expect(problems).toMatchObject([
      { severity: 'refused', field: 'list', message: expect.stringMatching(/"ouvertes" \(2\), "fermees" \(3\).*"list"/) },
    ])
    expect((await readWith(text, { ...MAPPING, list: 'fermees' })).titles).toEqual(['Lampiste', 'Gardienne de phare', 'Timonier'])
    expect((await readWith(text, { ...MAPPING, list: 'autres' })).problems).toMatchObject([
      { field: 'list', message: expect.stringContaining('"autres"') },
    ])
  })

  test.each([
    ['an empty name', { '': RECORDS }],
    ['a name with a dot', { 'a.b': RECORDS }],
    ['a name with a star', { x: { '*': RECORDS } }],
  ])('a list under %s: 1 problem, which says so', async (_name, value) => {
    const { problems } = await readWith(JSON.stringify(value))
    expect(problems).toMatchObject([
      { severity: 'refused', field: 'list', message: expect.stringMatching(/whose name cannot be used.*Give it another name/) },
    ])
  })

  test('an object of records each with lists of its own is read by its keys, and one alone too', async () => {
    const value = {
      'A.1': { ...RECORDS[0], refs: [{ url: 'https://lampes.example' }] },
      'A.2': { ...RECORDS[1], refs: [{ url: 'https://phares.example' }] },
    }
    const mapping = { key: '@key', fields: { title: 'titre', links: 'refs.url' } }
    expect((await readWith(JSON.stringify(value), mapping)).keys).toEqual(['A.1', 'A.2'])
    expect((await readWith(JSON.stringify({ 'A.1': RECORDS[0] }), { key: '@key', fields: { title: 'titre' } })).keys).toEqual(['A.1'])
  })

  test('without a mapping the list that has a title and a key proposes it, and is named there', async () => {
    const file = memoryFile('a.json', JSON.stringify({ facettes: [{ valeur: 'x', nb: 1 }], fiches: [{ id: 'f1', title: 'Un' }] }))
    expect(await jsonTable.proposeMapping?.([file])).toMatchObject({ key: 'id', fields: { title: 'title' }, list: 'fiches' })
    const both = memoryFile('a.json', JSON.stringify({ a: [{ id: 'f1', title: 'Un' }], b: [{ id: 'g1', title: 'Deux' }] }))
    expect(await jsonTable.proposeMapping?.([both])).toBeUndefined()
    const { problems } = await readAll(jsonTable, [both])
    expect(problems).toMatchObject([{ field: 'list', message: expect.stringContaining('"a" (1), "b" (1)') }])
  })
})

describe('P462: numbers keep all their digits, and a broken line costs itself', () => {
  test('keys of 17 digits and more, in a list and on lines', async () => {
    const rows = ['12345678901234567', '12345678901234568', '9781234567890123456789'].map(id => `{"id":${id},"titre":"T"}`)
    expect((await readWith(`[${rows.join(',')}]`)).keys).toEqual(['12345678901234567', '12345678901234568', '9781234567890123456789'])
    expect((await readWith(rows.join('\n'))).keys).toEqual(['12345678901234567', '12345678901234568', '9781234567890123456789'])
    expect((await readWith('[{"id":9781234567897,"titre":"T"},{"id":0.5,"titre":"U"},{"id":-3e2,"titre":"V"}]')).keys).toEqual([
      '9781234567897',
      '0.5',
      '-300',
    ])
  })

  test.each([
    ['in the middle', '{"id":1,"titre":"A"}\n{"id":2,"titre":\n{"id":3,"titre":"C"}\n', ['A', 'C'], ['bad-record 2']],
    ['first', '{"id":1,"titre":NaN}\r\n{"id":2,"titre":"B"}\r\n', ['B'], ['bad-record 1']],
    ['last, cut', '{"id":1,"titre":"A"}\n{"id":2,"tit', ['A'], ['truncated 2']],
    ['after empty lines', '{"id":1,"titre":"A"}\n\n\n{oops}\n{"id":5,"titre":"E"}', ['A', 'E'], ['bad-record 4']],
  ])('a line that is no JSON, %s: 1 problem, with its line', async (_name, text, titles, codes) => {
    const read = await readWith(text)
    expect([
      read.titles,
      read.problems.map(({ code, record, unit }) => `${code} ${record}${unit === 'line' ? '' : ' of no line'}`),
    ]).toEqual([titles, codes])
  })

  test('where not one record can be read, the reason is its own and no column’s: 1 problem', async () => {
    for (const mapping of [MAPPING, undefined]) {
      const { problems } = await readAll(
        jsonTable,
        [memoryFile('a.json', '[{"id":NaN,"titre":"A"},{"id":2,"titre":"B"}]')],
        mapping === undefined ? {} : { mapping },
      )
      expect(problems).toMatchObject([{ code: 'truncated', record: 1, message: expect.stringContaining('not JSON') }])
    }
  })
})
