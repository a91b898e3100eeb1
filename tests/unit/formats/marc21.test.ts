import { describe, expect, test } from 'vitest'
import { marc21 } from '../../../catalogue/formats/marc21/marc21.ts'
import { unimarc } from '../../../catalogue/formats/unimarc/unimarc.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc } from '../../helpers/intake/build-marc.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const read = (...records: readonly Uint8Array[]) => readAll(marc21, [memoryFile('export.mrc', Buffer.concat(records), 7)])
const readOne = async (fields: readonly FieldInput[], leader = 'nam a') => {
  const { records, problems } = await read(buildMarc(fields, { leader }))
  return { record: records[0]!, document: records[0]!.document, problems }
}
const coded = (language: string, year = '2019', more: Readonly<Record<number, string>> = {}) =>
  Array.from(`190101s${year}    fr            000 0 ${language} d`, (letter, at) => more[at] ?? letter).join('')

describe('a MARC 21 record', () => {
  test('becomes a book with its authors, titles, subjects, classes, facts and copies', async () => {
    const { record, document, problems } = await readOne([
      ['001', 'ocm1'],
      ['008', coded('fre')],
      ['020', '  ', ['a', '9782000000006 (br.) :'], ['z', '9782000000099']],
      ['040', '  ', ['a', 'XX'], ['b', 'fre']],
      ['082', '04', ['a', "387.1/5'0944"], ['2', '23']],
      ['084', '  ', ['a', 'M 12'], ['2', 'maison']],
      ['100', '1 ', ['a', 'Phare, Louise,'], ['e', 'auteur.']],
      ['245', '14', ['a', 'Les métiers du phare.'], ['n', '2,'], ['p', 'Les lampes :'], ['b', 'allumer, garder /'], ['c', 'L. Phare']],
      ['246', '3 ', ['a', 'Métiers de la lumière']],
      ['250', '  ', ['a', '2e éd.']],
      ['260', '  ', ['a', 'Paris :'], ['b', 'Ancien éditeur,'], ['c', '1998.']],
      ['264', ' 2', ['b', 'Un diffuseur']],
      ['264', ' 1', ['a', 'Brest :'], ['b', 'Éditions du large,'], ['c', '2019.']],
      ['300', '  ', ['a', '120 p. :'], ['b', 'ill. ;'], ['c', '21 cm']],
      ['490', '0 ', ['a', 'Lumières ;'], ['v', '7']],
      ['520', '  ', ['a', 'Un résumé.']],
      ['521', '  ', ['a', 'Collégiens']],
      ['650', ' 7', ['a', 'Phares'], ['z', 'France'], ['v', 'Guides.'], ['2', 'ram'], ['0', '(FrPBN)11933000']],
      ['653', '  ', ['a', 'éclairage']],
      ['700', '1 ', ['a', 'Mèche, Paul'], ['4', 'trl']],
      ['700', '12', ['a', 'Autre, Anne'], ['t', 'Un conte dans le livre']],
      ['710', '2 ', ['a', 'Comité du phare.'], ['b', 'Section des lampes.']],
      ['852', '1 ', ['b', 'Brest'], ['c', 'Salle bleue'], ['h', '387.1'], ['i', 'PHA']],
      ['856', '40', ['u', 'https://phare.example/'], ['z', 'Sommaire']],
    ])
    expect(problems).toEqual([])
    expect(record.key).toBe('ocm1')
    expect(document).toEqual({
      kind: 'book',
      title: 'Les métiers du phare. 2. Les lampes',
      subtitle: 'allumer, garder',
      alternativeTitles: ['Métiers de la lumière'],
      summary: 'Un résumé.',
      language: 'fr',
      subjects: ['Phares -- France -- Guides', 'éclairage'],
      concepts: [
        { scheme: 'Dewey', code: '387.150944' },
        { scheme: 'maison', code: 'M 12' },
        { scheme: 'ram', code: '(FrPBN)11933000', label: 'Phares -- France -- Guides' },
      ],
      publisher: 'Éditions du large',
      contributors: [
        { name: 'Louise Phare', role: 'author' },
        { name: 'Paul Mèche', role: 'translator' },
        { name: 'Comité du phare. Section des lampes', role: 'organisation' },
      ],
      issued: '2019',
      identifiers: [{ scheme: 'isbn', value: '9782000000006' }],
      holdings: [{ site: 'Brest', zone: 'Salle bleue', callNumber: '387.1 PHA', scheme: 'Dewey', access: 'open-shelf' }],
      links: [{ url: 'https://phare.example/', label: 'Sommaire' }],
      facts: [
        { label: 'Édition', value: '2e éd.' },
        { label: 'Description', value: '120 p. : ill. ; 21 cm' },
        { label: 'Collection', value: 'Lumières ; 7' },
        { label: 'Pour qui', value: 'Collégiens' },
      ],
    })
  })

  test('says its runs with their gaps, each at its place, and what to ask for', async () => {
    const { document } = await readOne(
      [
        ['001', 'S1'],
        ['022', '  ', ['a', '1234-5679']],
        ['245', '00', ['a', 'Lighthouse review ='], ['b', 'Revue du phare']],
        ['310', '  ', ['a', 'Monthly']],
        ['852', '8 ', ['8', '1'], ['b', 'Main'], ['c', 'Closed stacks'], ['h', 'P 12'], ['z', 'Ask at the desk']],
        ['852', '8 ', ['8', '2'], ['b', 'Annex'], ['c', 'Open shelves']],
        ['866', ' 0', ['8', '1.1'], ['a', '1982-1989 and 1993-1998'], ['x', 'staff only']],
        ['867', ' 0', ['8', '1.2'], ['a', 'Supplements 1990']],
        ['866', ' 0', ['8', '2.1'], ['a', '2001-'], ['z', 'Latest year only in print']],
        ['866', ' 0', ['a', 'no. 7']],
      ],
      'nas a',
    )
    expect(document).toMatchObject({
      kind: 'periodical',
      title: 'Lighthouse review',
      alternativeTitles: ['Revue du phare'],
      language: 'und',
      identifiers: [{ scheme: 'issn', value: '1234-5679' }],
      facts: [{ label: 'Frequency', value: 'Monthly' }],
    })
    expect(document.subtitle).toBeUndefined()
    expect(document.holdings).toEqual([
      { site: 'Main', zone: 'Closed stacks', callNumber: 'P 12', statement: '1982-1989 and 1993-1998 ; Supplements 1990', access: 'ask' },
      { site: 'Annex', zone: 'Open shelves', statement: '2001- ; Latest year only in print', access: 'open-shelf' },
      { statement: 'no. 7' },
    ])
  })

  test('of Koha has its copies in 952, and no other system’s 952 is taken for one', async () => {
    const { document } = await readOne([
      ['001', '1'],
      ['245', '00', ['a', 'Titre']],
      ['952', '  ', ['a', 'MED'], ['b', 'MED'], ['c', 'Rayon 3'], ['o', '387.1 PHA'], ['2', 'ddc'], ['p', '0001'], ['7', '1'], ['1', '0']],
      ['952', '  ', ['a', 'some cataloguing note']],
    ])
    expect(document.holdings).toEqual([
      { site: 'MED', zone: 'Rayon 3', callNumber: '387.1 PHA', scheme: 'Dewey', loan: false, use: ['read-here'] },
    ])
  })

  test.each([
    ['nas a', {}, [], 'periodical'],
    ['naa a', {}, [], 'article'],
    ['nab a', {}, [], 'article'],
    ['nai a', { 21: 'w' }, [], 'website'],
    ['nam a', { 24: ' ', 25: 'r' }, [], 'directory'],
    ['nam a', { 24: 'l' }, [], 'law'],
    ['ngm a', {}, [], 'video'],
    ['nmm a', { 26: 'g' }, [], 'software'],
    ['nmm a', { 26: 'j' }, [], 'website'],
    ['nmm a', {}, [['006', 'sar p       0   a0eng']], 'periodical'],
    ['nkm a', {}, [], 'poster'],
    ['nem a', {}, [], 'document'],
    ['njm a', {}, [], 'document'],
  ] as const)('with leader %s and 008 %j is a document of its kind', async (leader, more, extra, kind) => {
    const { document } = await readOne([['001', '1'], ...extra, ['008', coded('eng', '2001', more)], ['245', '00', ['a', 'Title']]], leader)
    expect(document.kind).toBe(kind)
  })

  test('says its language by 008, else by 041, and its title in its own script', async () => {
    const { document } = await readOne([
      ['001', '1'],
      ['008', coded('   ')],
      ['041', '0 ', ['a', 'araeng']],
      ['245', '10', ['6', '880-01'], ['a', 'Ḥayāh.']],
      ['880', '10', ['6', '245-01/(3/r'], ['a', 'حياة.']],
      ['880', '1 ', ['6', '100-02/(3/r'], ['a', 'خادم']],
    ])
    expect(document).toMatchObject({ language: 'ar', title: 'Ḥayāh', alternativeTitles: ['حياة'] })
  })

  test.each([
    [[['035', '  ', ['a', '(OCoLC)7']]], '035-(OCoLC)7'],
    [[['010', '  ', ['a', ' 2001627090 ']]], 'lccn-2001627090'],
    [[['022', '  ', ['a', '1234-5679']]], 'issn-1234-5679'],
    [[['020', '  ', ['a', '9782000000006']]], 'isbn-9782000000006'],
  ] as const)('without 001 is named by another number it has: %j', async (fields, key) => {
    const { record, problems } = await readOne([...fields, ['245', '00', ['a', 'No number']]])
    expect(record.key).toBe(key)
    expect(problems).toMatchObject([{ code: 'missing-id', severity: 'warning', field: '001', record: 1 }])
  })

  test.each(['x', 'z'])('of type %s describes no document: it is refused by its number, saying so', async type => {
    const { records, problems } = await read(
      buildMarc(
        [
          ['001', '1'],
          ['245', '00', ['a', 'One']],
        ],
        { leader: 'nam a' },
      ),
      buildMarc(
        [
          ['001', '2'],
          ['852', '  ', ['b', 'Brest']],
        ],
        { leader: `n${type}  a` },
      ),
    )
    expect(records.map(({ key }) => key)).toEqual(['1'])
    expect(problems).toMatchObject([
      { code: 'bad-value', severity: 'refused', record: 2, message: expect.stringContaining('bibliographic') },
    ])
  })
})

describe('encodings of MARC 21 are found by the bytes, whatever the leader says', () => {
  const marc8 = Buffer.concat([Buffer.from([0xe2, 0x45]), Buffer.from('tudes sur l'), Buffer.from([0xe3, 0x6f]), Buffer.from('uvrage')])
  const titled = (title: string | Uint8Array, language = 'fre'): FieldInput[] => [
    ['001', '1'],
    ['008', coded(language)],
    ['245', '00', ['a', title]],
  ]

  test.each(['nam a', 'nam  '])('UTF-8 (leader %s)', async leader => {
    expect((await readOne(titled('Élève à Noël — 学'), leader)).document.title).toBe('Élève à Noël — 学')
  })

  test.each(['nam a', 'nam  '])('MARC-8, its diacritics before their letters (leader %s)', async leader => {
    const { document, problems } = await readOne(titled(marc8), leader)
    expect(document.title).toBe('Études sur lôuvrage')
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'warning', message: expect.stringContaining('1 as MARC-8') }])
  })

  test.each(['nam a', 'nam  '])('ISO-8859-1 and Windows-1252 (leader %s)', async leader => {
    const title = Buffer.concat([Buffer.from('L\x92école des étudiants, été comme hiver : ça dépend ', 'latin1'), Buffer.from([0x9c])])
    expect((await readOne(titled(title), leader)).document.title).toBe('L’école des étudiants, été comme hiver : ça dépend œ')
  })

  test('the caron of a language that writes one', async () => {
    const title = Buffer.concat([
      Buffer.from([0xe9, 0x43]),
      Buffer.from('esk'),
      Buffer.from([0xe2, 0x65]),
      Buffer.from(' '),
      Buffer.from([0xe9, 0x72]),
      Buffer.from('e'),
      Buffer.from([0xe9, 0x63]),
    ])
    expect((await readOne(titled(title, 'cze'))).document.title).toBe('České řeč')
  })

  test('MARC-8’s sub- and superscripts, Greek symbols, joined letters and references', async () => {
    const title = Buffer.concat([
      Buffer.from('H\u001bb2\u001bsO x\u001bp2\u001bs \u001bga\u001bs &#x8A9E; \u001b(Bend '),
      Buffer.from([0xb0, 0x20, 0xeb, 0x74, 0xec, 0x73]),
    ])
    expect((await readOne(titled(title))).document.title).toBe('H₂O x² α 語 end ʻ t︠s︡')
  })

  test('a field in another alphabet of MARC-8 is left out and named; the record goes in', async () => {
    const { document, problems } = await readOne([
      ...titled('Reka'),
      ['880', '00', ['6', '245-01'], ['a', '\u001b(NrEKA\u001b(B']],
      ['500', '  ', ['a', '\u001b(SX']],
    ])
    expect(document).toMatchObject({ title: 'Reka', alternativeTitles: [], facts: [] })
    expect(problems[0]).toMatchObject({
      code: 'bad-encoding',
      severity: 'warning',
      record: 1,
      field: '880, 500',
      message: expect.stringMatching(/2 fields.*Cyrillic.*Greek/),
    })
  })

  test.each([
    ['in another alphabet', Buffer.from('\u001b$1!0S')],
    ['with a broken escape', Buffer.from('\u001b(')],
    ['with a broken byte among UTF-8', Buffer.concat([Buffer.from('é à ü '), Buffer.from([0xff])])],
  ])('a title %s is refused by number, and its neighbours go in', async (_name, title) => {
    const whole = (id: string) =>
      buildMarc(
        [
          ['001', id],
          ['245', '00', ['a', 'Title']],
        ],
        { leader: 'nam a' },
      )
    const { records, problems } = await read(whole('1'), buildMarc(titled(title), { leader: 'nam a' }), whole('3'))
    expect(records.map(({ key }) => key)).toEqual(['1', '3'])
    expect(problems.filter(({ severity }) => severity === 'refused')).toMatchObject([{ code: 'bad-encoding', record: 2, field: '245$a' }])
  })

  test('a broken byte in a note of a record in UTF-8 costs that note alone', async () => {
    const { document, problems } = await readOne([
      ...titled('Élève à Noël'),
      ['500', '  ', ['a', Buffer.from([0x61, 0xe9, 0x62])]],
      ['500', '  ', ['a', 'whole']],
    ])
    expect(document).toMatchObject({ title: 'Élève à Noël', facts: [{ label: 'Note', value: 'whole' }] })
    expect(problems[0]).toMatchObject({ code: 'bad-encoding', severity: 'warning', field: '500' })
  })

  test('another code page is refused, not garbled', async () => {
    const cyrillic1251 = Buffer.from([0xcf, 0xf0, 0xee, 0xf4, 0xe5, 0xf1, 0xf1, 0xe8, 0xff, 0x20, 0xe2, 0xf0, 0xe0, 0xf7, 0xe0])
    const { records, problems } = await read(buildMarc(titled(cyrillic1251)))
    expect(records).toEqual([])
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'refused', record: 1 }])
  })
})

describe('claiming', () => {
  const claims = (content: Uint8Array) => [unimarc, marc21].map(format => format.claim([memoryFile('x', content)])[0]?.sureness ?? 0)

  test('MARC 21 and UNIMARC are told apart by their title fields, and where there is none by the leader', () => {
    const other = buildMarc(
      [
        ['001', '1'],
        ['300', '  ', ['a', 'x']],
      ],
      { leader: 'nam a' },
    )
    const ends4500 = Buffer.from(other)
    ends4500.write('4500', 20)
    expect(
      claims(
        buildMarc([
          ['001', '1'],
          ['245', '00', ['a', 'Title']],
        ]),
      ),
    ).toEqual([0, 0.95])
    expect(
      claims(
        buildMarc([
          ['001', '1'],
          ['200', '1 ', ['a', 'Titre']],
        ]),
      ),
    ).toEqual([0.95, 0])
    expect(claims(other)).toEqual([0.6, 0.55])
    expect(claims(ends4500)).toEqual([0.55, 0.6])
  })
})
