import { describe, expect, test } from 'vitest'
import { csv } from '../../../catalogue/formats/csv/csv.ts'
import type { CsvMappingInput } from '../../../catalogue/formats/csv/csv-mapping.ts'
import { readDate } from '../../../catalogue/formats/csv/read-date.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const MAPPING: CsvMappingInput = { key: 'N°', fields: { title: 'Titre', summary: 'Résumé' } }
const ROWS = [
  ['N°', 'Titre', 'Résumé'],
  ['1', 'Cuisinier', 'Prépare les plats'],
  ['2', 'Pêcheuse', 'Relève les filets'],
]
const join = (separator: string, end = '\n') => ROWS.map(row => row.join(separator)).join(end)
const read = (content: string | Uint8Array, mapping: unknown = MAPPING, limits = LIMITS) =>
  readAll(csv, [memoryFile('liste.csv', content, 11)], { mapping, limits })
const titles = async (content: string | Uint8Array) => (await read(content)).records.map(record => record.document.title)

describe('a CSV file is read whatever', () => {
  test.each([
    ['comma', join(',')],
    ['semicolon', join(';')],
    ['tab', join('\t')],
    ['bar', join('|')],
    ['CRLF row ends', join(';', '\r\n')],
    ['CR row ends', join(';', '\r')],
    ['mixed row ends', 'N°;Titre;Résumé\r\n1;Cuisinier;a\n2;Pêcheuse;b\r\n'],
    ['UTF-8 mark', `\ufeff${join(';')}`],
    ['blank rows', join(';', '\n\n;;\n')],
    ['UTF-16', Buffer.from(`\ufeff${join(';')}`, 'utf16le')],
    ['Windows-1252', Buffer.from(join(';'), 'latin1')],
  ])('its %s', async (_name, content) => {
    expect(await titles(content)).toEqual(['Cuisinier', 'Pêcheuse'])
  })

  test('line breaks, separators and doubled quotes stand inside quoted cells', async () => {
    const { records } = await read('N°;Titre;Résumé\n1;"Chef ""de rang""; salle";"ligne 1\nligne 2"\n2;"b";c\n')
    expect(records.map(record => record.document.title)).toEqual(['Chef "de rang"; salle', 'b'])
    expect(records[0]!.document.summary).toBe('ligne 1\nligne 2')
  })

  test('says when it is not UTF-8', async () => {
    const { problems } = await read(Buffer.from(join(';'), 'latin1'))
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'warning', message: expect.stringContaining('Windows-1252') }])
  })

  test('reads the Windows-1252 letters that ISO-8859-1 has not', async () => {
    const bytes = Buffer.from('N°;Titre;Résumé\n1;L\x92\x9cuvre \x96 10 \x80;x\n', 'latin1')
    expect(await titles(bytes)).toEqual(['L’œuvre – 10 €'])
  })

  test('formulas and markup are text', async () => {
    const { records } = await read('N°;Titre;Résumé\n1;"=HYPERLINK(""http://x"")";<script>x</script>\n2;+33;@a\n')
    expect(records.map(record => record.document.title)).toEqual(['=HYPERLINK("http://x")', '+33'])
    expect(records[0]!.document.summary).toBe('<script>x</script>')
  })
})

describe('a bad row is refused with its number and the others go in', () => {
  test('too few or too many cells', async () => {
    const { records, problems } = await read('N°;Titre;Résumé\n1;a;b\n2;court\n3;c;d;trop\n4;e;f\n')
    expect(records.map(record => record.key)).toEqual(['1', '4'])
    expect(problems).toMatchObject([
      { code: 'bad-row', severity: 'refused', record: 3, message: expect.stringContaining('2 cells, the header 3') },
      { code: 'bad-row', severity: 'refused', record: 4 },
    ])
  })

  test('empty cells beyond the header that nearly all rows have are a margin, not a fault', async () => {
    const { records, problems } = await read('N°;Titre;Résumé\n1;a;b;;\n2;c;d;;\n3;e;f\n')
    expect([records.length, problems.length]).toEqual([3, 0])
  })

  test('no title', async () => {
    const { records, problems } = await read('N°;Titre;Résumé\n1;a;b\n2; ;b\n3;-;b\n')
    expect(records.map(record => record.key)).toEqual(['1'])
    expect(problems).toMatchObject([
      { code: 'missing-field', field: 'title', record: 3 },
      { code: 'missing-field', field: 'title', record: 4 },
    ])
  })

  test('broken characters in a line that is UTF-8 otherwise', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`N°;Titre;Résumé\n${'0;é;é\n'.repeat(20)}1;été bris`),
      Buffer.from([0xe9]),
      Buffer.from(';b\n2;c;d\n'),
    ])
    const { records, problems } = await read(bytes)
    expect(problems).toMatchObject([
      { code: 'bad-encoding', severity: 'warning' },
      { code: 'bad-encoding', severity: 'refused', record: 22 },
    ])
    expect(records.at(-1)!.key).toBe('2')
    expect(JSON.stringify(records)).not.toContain('\ufffd')
  })

  test('a quotation mark never closed: its row is refused, and no other is swallowed', async () => {
    const { records, problems } = await read('N°;Titre;Résumé\n1;a;b\n2;"ouvert;d\n3;e;f\n')
    expect(records.map(record => record.key)).toEqual(['1', '3'])
    expect(problems).toMatchObject([{ code: 'bad-row', severity: 'refused', record: 3 }])
  })

  test('a row one below the limit is read, one above ends the reading', async () => {
    const row = (length: number) => `N°;Titre;Résumé\n1;a;b\n2;c;"${'x'.repeat(length)}"\n`
    const limits = { ...LIMITS, recordBytes: 200 }
    expect((await read(row(150), MAPPING, limits)).records).toHaveLength(2)
    const { records, problems } = await read(row(250), MAPPING, limits)
    expect(records).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'truncated', record: 3 }])
  })
})

describe('a mapping', () => {
  test('maps lists, tables of values, dates, copies, needs and constants', async () => {
    const mapping: CsvMappingInput = {
      key: ['Fonds', 'N°'],
      fields: {
        title: 'Titre',
        subjects: { column: ['Mots', 'Lieu'], separator: '|' },
        kind: { column: 'Type', values: { Livre: 'book', Revue: 'periodical' } },
        issued: 'Paru',
        validUntil: 'Fin',
        callNumber: 'Cote',
        copies: 'Ex.',
        cost: { column: 'Prix', values: { gratuit: 'free' }, otherwise: 'paid' },
        links: 'Web',
        isbn: 'ISBN',
      },
      constants: { language: 'fr', publisher: 'Centre', licence: 'CC BY' },
      needs: [{ needs: ['orientation'] }, { column: 'Mots', contains: 'Création', needs: ['creation'] }],
    }
    const header = 'Fonds;N°;Titre;Mots;Lieu;Type;Paru;Fin;Cote;Ex.;Prix;Web;ISBN'
    const { records, problems } = await read(
      `${header}\nA;7;Ouvrir;création | gestion;Lyon;livre;03/2024;31/12/2026;658 OUV;2;gratuit;www.example.org;978\n`,
      mapping,
    )
    expect(problems).toEqual([])
    expect(records[0]).toMatchObject({
      key: 'A-7',
      document: {
        kind: 'book',
        title: 'Ouvrir',
        subjects: ['création', 'gestion', 'Lyon'],
        issued: '2024-03',
        validUntil: '2026-12-31',
        holdings: [{ callNumber: '658 OUV', copies: 2 }],
        cost: { kind: 'free' },
        links: [{ url: 'https://www.example.org' }],
        needs: ['orientation', 'creation'],
        publisher: 'Centre',
        rights: { licence: 'CC BY' },
        identifiers: [{ scheme: 'isbn', value: '978' }],
      },
    })
  })

  test('leaves out what a cell does not say in words it knows, and tells each', async () => {
    const mapping: CsvMappingInput = { key: 'N°', fields: { title: 'Titre', issued: 'Date', kind: 'Type', links: 'Web', copies: 'Ex' } }
    const { records, problems } = await read('N°;Titre;Date;Type;Web;Ex\n1;a;hier;Bidule truc;ftp://x;deux\n', mapping)
    expect(records[0]!.document).toMatchObject({ kind: 'document', links: [], holdings: [] })
    expect(records[0]!.document.issued).toBeUndefined()
    expect(problems.map(problem => [problem.code, problem.field, problem.severity])).toEqual(
      ['copies', 'kind', 'issued', 'links'].map(field => ['bad-value', field, 'warning']),
    )
  })

  test('that names a missing column refuses the import, names it and those there are', async () => {
    const { records, problems } = await read(join(';'), { key: 'N°', fields: { title: 'Intitulé' } })
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ code: 'missing-column', severity: 'refused', field: 'title' }])
    expect(problems[0]!.record).toBeUndefined()
    expect(problems[0]!.message).toMatch(/"Intitulé".*"N°", "Titre", "Résumé"/)
  })

  test('that names a column standing twice is refused; an unmapped one may stand twice', async () => {
    expect((await read('N°;Titre;Titre\n1;a;b\n')).problems).toMatchObject([{ code: 'missing-column' }, { code: 'missing-column' }])
    expect((await read('N°;Titre;Résumé;X;X\n1;a;b;c;d\n')).records).toHaveLength(1)
  })

  test.each([
    ['without a title', { key: 'N°', fields: { summary: 'Résumé' } }, /title/],
    ['without a key', { fields: { title: 'Titre' } }, /key/],
    ['with an unknown field', { key: 'N°', fields: { title: 'Titre', titel: 'x' } }, /titel/],
    ['that is a list', [], /at its top/],
    ['whose key is a number', { key: 3, fields: { title: 'Titre' } }, /"key" must name the column/],
    ['whose field is a list', { key: 'N°', fields: { title: ['Titre'] } }, /"fields\.title": it needs a column’s name/],
    [
      'with an unknown field, naming those there are',
      { key: 'N°', fields: { title: 'Titre', colour: 'x' } },
      /"colour"; the fields are title,/,
    ],
    ['with an unknown part', { key: 'N°', fields: { title: 'Titre' }, comment: 'x' }, /no part "comment"; its parts are/],
    ['none and nothing obvious', undefined, /the columns are "N°", "Titre", "Résumé"/],
  ])('%s is refused with the reason', async (_name, mapping, reason) => {
    const { records, problems } = await readAll(csv, [memoryFile('liste.csv', join(';'))], mapping === undefined ? {} : { mapping })
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ code: 'bad-mapping', severity: 'refused' }])
    expect(problems[0]!.message).toMatch(reason)
  })

  test('is proposed from obvious headers, list separators included', async () => {
    const content = 'Cote;TITRE ;Auteur(s);Mots-clés;Type de document;Éditeur;ISBN\nA1;b;"X ; Y";"m1, m2";Livre;E;1\nA2;c;Z;m3;Revue;E;2\n'
    const file = memoryFile('livres.csv', content)
    const mapping = await csv.proposeMapping?.([file])
    const { records, problems } = await readAll(csv, [file], { mapping })
    expect(problems).toEqual([])
    expect(records.map(record => record.key)).toEqual(['A1', 'A2'])
    expect(records[0]!.document).toMatchObject({
      kind: 'book',
      title: 'b',
      contributors: [{ name: 'X' }, { name: 'Y' }],
      subjects: ['m1', 'm2'],
      publisher: 'E',
      holdings: [{ callNumber: 'A1' }],
    })
    expect(records[1]!.document.kind).toBe('periodical')
  })

  test('P109: a kind that nobody knows is asked for, and is never taken for a book; nor is a row that says none', async () => {
    const file = memoryFile('fonds.csv', 'Cote;Titre;Type de document\nA1;b;Thèse\nA2;c;Livre\nA3;d;\n')
    const mapping = await csv.proposeMapping?.([file])
    const { records, problems } = await readAll(csv, [file], { mapping })
    expect(records.map(({ document }) => document.kind)).toEqual(['document', 'book', 'document'])
    expect(problems).toMatchObject([{ record: 2, field: 'kind', message: expect.stringContaining('"Thèse"') }])
    const bare = memoryFile('liste.csv', 'Cote;Titre\nA1;b\n')
    expect((await readAll(csv, [bare], { mapping: await csv.proposeMapping?.([bare]) })).records[0]!.document.kind).toBe('document')
    expect(await csv.sketchMapping?.([memoryFile('x.csv', 'a;b\n1;un\n2;deux\n')])).toMatchObject({ constants: { kind: 'document' } })
  })
})

describe('a mapping nobody wrote', () => {
  const proposed = async (content: string) => csv.proposeMapping?.([memoryFile('x.csv', content)])

  test.each([
    ['one label and one id', 'rome_id|rome_label\nA1|a\nA2|b\n', { key: 'rome_id', fields: { title: 'rome_label' } }],
    ['an address per row', 'link,city,title\nh/1,x,a\nh/2,x,b\n', { key: 'link', fields: { links: 'link', title: 'title' } }],
  ])('is proposed from %s', async (_what, content, mapping) => {
    expect(await proposed(content)).toEqual(mapping)
  })

  test.each([
    ['two labels', 'id;libelle_court;libelle_long\n1;a;b\n2;c;d\n'],
    ['an id that repeats', 'rome_id;rome_label\nA1;a\nA1;b\n'],
    ['addresses too long to be ids', `lien;titre\nh/${'x'.repeat(150)};a\nh/2;b\n`],
    ['nothing at all', 'x;y\n1;a\n2;b\n'],
  ])('is not guessed from %s, and a start is sketched instead', async (_what, content) => {
    expect(await proposed(content)).toBeUndefined()
    const sketch = await csv.sketchMapping?.([memoryFile('x.csv', content)])
    const { problems } = await readAll(csv, [memoryFile('x.csv', content)], { mapping: sketch })
    expect(problems.filter(problem => problem.severity === 'refused')).toEqual([])
  })

  test('the columns of a wide table are named up to a bound', async () => {
    const header = Array.from({ length: 300 }, (_, index) => `${index}${'x'.repeat(200)}`)
    const { problems } = await readAll(csv, [memoryFile('x.csv', `${header.join(';')}\n`)], {})
    expect(problems[0]!.message.length).toBeLessThan(4000)
    expect(problems[0]!.message).toMatch(/and 260 more/)
  })
})

describe('a table is claimed', () => {
  const claimed = (name: string, content: string | Uint8Array) => csv.claim([memoryFile(name, content)]).length === 1

  test('by its even rows, whatever it is called', () => {
    expect(claimed('export.dat', join(';'))).toBe(true)
    expect(claimed('liste.csv', 'Titre\nun\n')).toBe(true)
  })

  test('but prose, markup, JSON, binaries and papers about the export are not', () => {
    expect(claimed('notes.txt', 'Un texte, avec des virgules.\nEt, ici, d’autres, encore.\nFin\n')).toBe(false)
    expect(claimed('page.html', '<p>a;b\n<p>c;d\n')).toBe(false)
    expect(claimed('x.json', '{"a":1,\n"b":2,\n"c":3}')).toBe(false)
    expect(claimed('x.bin', Buffer.from([1, 0, 59, 10, 0, 59, 10]))).toBe(false)
    expect(claimed('dossier/README.txt', join(';'))).toBe(false)
    expect(claimed('vide.csv', '')).toBe(false)
  })
})

test('dates are read as exports write them, and never guessed', () => {
  const read = ['2024', '2024-02', '2024-02-29', '2024-02-29T10:00:00Z', '29/02/2024', '1.3.2024', '03/2024', '20240229'].map(readDate)
  expect(read).toEqual(['2024', '2024-02', '2024-02-29', '2024-02-29', '2024-02-29', '2024-03-01', '2024-03', '2024-02-29'])
  expect(['2023-02-29', '31/04/2024', '13/2024', 'mars', '', '00000000', '12/24'].map(readDate)).toEqual(Array(7).fill(undefined))
})
