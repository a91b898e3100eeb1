import { describe, expect, test } from 'vitest'
import { unimarc } from '../../../catalogue/formats/unimarc/unimarc.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc, simpleMarc } from '../../helpers/intake/build-marc.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const read = (...records: readonly Uint8Array[]) => readAll(unimarc, [memoryFile('export.mrc', Buffer.concat(records), 7)])
const readOne = async (fields: readonly FieldInput[], leader?: string) => {
  const { records, problems } = await read(buildMarc(fields, leader === undefined ? {} : { leader }))
  return { record: records[0]!, document: records[0]!.document, problems }
}

describe('a UNIMARC record', () => {
  test('becomes a serial with its runs, gaps, call numbers and where to ask', async () => {
    const { record, document } = await readOne(
      [
        ['001', 'S1'],
        ['011', '1 ', ['a', '1234-5679']],
        ['100', '  ', ['a', '20060922a20069999k  y0frey0103    ba']],
        ['101', '0 ', ['a', 'fre']],
        ['200', '10', ['a', 'Revue du phare'], ['e', 'lampes et métiers'], ['f', 'Comité du phare']],
        ['210', '  ', ['a', 'Brest'], ['c', 'Éditions du large'], ['d', '2006-']],
        ['326', '  ', ['a', 'Mensuel'], ['b', '2010-']],
        ['530', '10', ['a', 'Revue du phare (Brest)']],
        ['606', '  ', ['a', 'Phares'], ['y', 'France'], ['x', 'Périodiques']],
        ['610', '0 ', ['a', 'éclairage']],
        ['676', '  ', ['a', '387.1']],
        ['710', '02', ['a', 'Comité du phare'], ['b', 'Section des lampes']],
        ['856', '4 ', ['u', 'https://phare.example/'], ['z', 'Sommaires']],
        ['856', '4 ', ['u', 'ftp://phare.example/']],
        ['955', '1 ', ['b', 'no. 2 (2006) -....'], ['c', 'Brest'], ['d', 'Magasins/Annexe'], ['e', 'P 8° 12'], ['w', 'Manque : no. 7']],
        ['955', '1 ', ['b', 'Les 3 dernières années'], ['d', 'Salle 1er étage'], ['e', 'DEW 387']],
        ['955', '1 ', ['r', '']],
        ['992', '  ', ['a', 'DEW 387']],
        ['992', '  ', ['a', 'GEO RA4 France']],
      ],
      'nas  ',
    )
    expect(record.key).toBe('S1')
    expect(document).toMatchObject({
      kind: 'periodical',
      title: 'Revue du phare',
      subtitle: 'lampes et métiers',
      alternativeTitles: ['Revue du phare (Brest)'],
      language: 'fr',
      publisher: 'Éditions du large',
      issued: '2006',
      subjects: ['Phares -- France -- Périodiques', 'éclairage'],
      concepts: [
        { scheme: 'Dewey', code: '387.1' },
        { scheme: 'Dewey', code: '387' },
        { scheme: 'GEO', code: 'RA4', label: 'France' },
      ],
      contributors: [{ name: 'Comité du phare. Section des lampes', role: 'organisation' }],
      identifiers: [{ scheme: 'issn', value: '1234-5679' }],
      links: [{ url: 'https://phare.example/', label: 'Sommaires' }],
      facts: [{ label: 'Périodicité', value: 'Mensuel, 2010-' }],
    })
    expect(document.holdings).toEqual([
      { site: 'Brest', zone: 'Magasins/Annexe', callNumber: 'P 8° 12', statement: 'no. 2 (2006) -.... ; Manque : no. 7', access: 'ask' },
      { zone: 'Salle 1er étage', callNumber: 'DEW 387', scheme: 'Dewey', statement: 'Les 3 dernières années', access: 'open-shelf' },
    ])
  })

  test('becomes a book with its authors, copies, part title and place in a set', async () => {
    const { document } = await readOne(
      [
        ['001', 'B1'],
        ['010', '  ', ['a', '978-2-00-000000-0'], ['b', 'br.']],
        ['101', '1 ', ['a', 'ger'], ['c', 'eng']],
        ['200', '1 ', ['a', 'Le grand livre.'], ['h', '2'], ['i', 'Les lampes'], ['e', '[Texte imprimé]']],
        ['214', ' 0', ['c', 'Maison du Phare,'], ['d', 'DL 2017']],
        ['215', '  ', ['a', '120 p.'], ['d', '21 cm']],
        ['330', '  ', ['a', 'Un résumé.']],
        ['461', ' 0', ['t', 'Le grand livre'], ['v', '2']],
        ['700', ' 1', ['a', 'Phare'], ['b', ', Louise'], ['4', '070']],
        ['702', ' 1', ['a', 'Mèche'], ['b', 'Paul'], ['4', '730']],
        ['995', '  ', ['b', 'CDM'], ['c', 'Salle bleue'], ['e', 'Rayon 3'], ['k', '387.1 PHA'], ['o', '1'], ['v', 'vol. 2']],
      ],
      'nam0 ',
    )
    expect(document).toMatchObject({
      kind: 'book',
      title: 'Le grand livre. 2. Les lampes',
      language: 'de',
      publisher: 'Maison du Phare',
      issued: '2017',
      summary: 'Un résumé.',
      contributors: [
        { name: 'Louise Phare', role: 'author' },
        { name: 'Paul Mèche', role: 'translator' },
      ],
      facts: [
        { label: 'Description', value: '120 p. ; 21 cm' },
        { label: 'Dans', value: 'Le grand livre, 2' },
      ],
    })
    expect(document.subtitle).toBeUndefined()
    expect(document.holdings).toEqual([
      {
        site: 'Salle bleue',
        zone: 'Rayon 3',
        callNumber: '387.1 PHA',
        scheme: 'Dewey',
        statement: 'vol. 2',
        loan: false,
        use: ['read-here'],
      },
    ])
  })

  test('of an article says in which volume it stands', async () => {
    const { document } = await readOne(
      [
        ['001', 'A1'],
        ['200', '1 ', ['a', 'Article']],
        ['463', ' 0', ['t', 'Revue'], ['v', 'n° 12'], ['d', '2019']],
      ],
      'naa0 ',
    )
    expect(document).toMatchObject({ kind: 'article', language: 'und', holdings: [{ statement: 'Revue, n° 12, 2019' }] })
  })

  test.each([
    ['U+0098 and U+009C', '\u0098Les \u009cmétiers'],
    ['U+0088 and U+0089', '\u0088Les \u0089métiers'],
  ])('loses its non-sorting marks (%s) and keeps the words between them', async (_name, title) => {
    expect(
      (
        await readOne([
          ['001', '1'],
          ['200', '1 ', ['a', title]],
        ])
      ).document.title,
    ).toBe('Les métiers')
  })

  test.each([
    [[['002', 'N42']], '002-N42'],
    [[['035', '  ', ['a', 'SYS7']]], '035-SYS7'],
    [[['011', '  ', ['a', '1234-5679']]], 'issn-1234-5679'],
    [[['010', '  ', ['a', '9782000000000']]], 'isbn-9782000000000'],
  ] as const)('without 001 is named by another number it has: %j', async (fields, key) => {
    const { record, problems } = await readOne([...fields, ['200', '1 ', ['a', 'Sans numéro']]])
    expect(record.key).toBe(key)
    expect(problems).toMatchObject([{ code: 'missing-id', severity: 'warning', field: '001', record: 1 }])
  })

  test('whose 001 another record has goes by its 002; the same record again keeps its key', async () => {
    const paris = simpleMarc('7', 'Revue, Paris', [['002', 'A']])
    const { records, problems } = await read(paris, simpleMarc('7', 'Revue, Brest', [['002', 'B']]), paris, simpleMarc('7', 'Revue, Lille'))
    expect(records.map(({ key }) => key)).toEqual(['7', '002-B', '7', '7'])
    expect(problems).toMatchObject([{ code: 'duplicate-id', severity: 'warning', field: '001', record: 2 }])
    expect(problems[0]?.message).toContain('record 1')
  })

  test('without any number is named by its content, the same each time', async () => {
    const one = await readOne([['200', '1 ', ['a', 'Sans rien']]])
    const again = await readOne([['200', '1 ', ['a', 'Sans rien']]])
    const other = await readOne([['200', '1 ', ['a', 'Autre']]])
    expect(one.record.key).toMatch(/^digest-[0-9a-f]{16}$/)
    expect(again.record.key).toBe(one.record.key)
    expect(other.record.key).not.toBe(one.record.key)
  })
})

describe('encodings of UNIMARC are found by the bytes', () => {
  const iso5426 = Buffer.from([
    0xc2,
    0x45,
    ...Buffer.from('tudes suivies par l'),
    0x27,
    0xc2,
    0x65,
    ...Buffer.from('l'),
    0xc1,
    0x65,
    ...Buffer.from('ve, fa'),
    0xd0,
    0x63,
    ...Buffer.from('on '),
    0xfa,
    ...Buffer.from('uvre'),
  ])

  test.each(['50  ', '0103', '    '])('UTF-8, whatever 100$a says (%s)', async charsets => {
    const coded = `20060922a20069999k  y0frey${charsets}    ba`
    expect(
      (
        await readOne([
          ['001', '1'],
          ['100', '  ', ['a', coded]],
          ['200', '1 ', ['a', 'Élève à Noël']],
        ])
      ).document.title,
    ).toBe('Élève à Noël')
  })

  test('ISO 5426, with its diacritics before their letters', async () => {
    const { document, problems } = await readOne([
      ['001', '1'],
      ['200', '1 ', ['a', iso5426]],
    ])
    expect(document.title).toBe("Études suivies par l'élève, façon œuvre")
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'warning', message: expect.stringContaining('1 as ISO 5426') }])
  })

  test('ISO-8859-1 and Windows-1252, even when 100$a claims ISO 5426', async () => {
    const title = Buffer.concat([
      Buffer.from('L\x92élève était à l\'école, été comme hiver : "', 'latin1'),
      Buffer.from([0x9c]),
      Buffer.from('uvre"'),
    ])
    const { document } = await readOne([
      ['001', '1'],
      ['100', '  ', ['a', '20060922a20069999k  y0frey0103    ba']],
      ['200', '1 ', ['a', title]],
    ])
    expect(document.title).toBe('L’élève était à l\'école, été comme hiver : "œuvre"')
  })

  test('anything else is refused by its number, and its neighbours go in', async () => {
    const cyrillic866 = Buffer.from([0x8d, 0xa8, 0xaa, 0xae, 0xab, 0xa0, 0xa9, 0x90, 0xe3, 0xe1, 0xe1, 0xaa])
    const { records, problems } = await read(
      simpleMarc('1', 'un'),
      buildMarc([
        ['001', '2'],
        ['200', '1 ', ['a', cyrillic866]],
      ]),
      simpleMarc('3', 'trois'),
    )
    expect(records.map(record => [record.key, record.record])).toEqual([
      ['1', 1],
      ['3', 3],
    ])
    expect(problems).toMatchObject([{ code: 'bad-encoding', severity: 'refused', record: 2 }])
  })
})

describe('claiming', () => {
  const claimed = (content: Uint8Array | string) => unimarc.claim([memoryFile('x', content)])

  test('a UNIMARC file is known by its bytes, line breaks before it or not', () => {
    expect(claimed(simpleMarc('1', 'Titre'))).toMatchObject([{ sureness: 0.95 }])
    expect(claimed(Buffer.concat([Buffer.from('\r\n'), simpleMarc('1', 'Titre')]))).toHaveLength(1)
  })

  test('MARC 21, text, CSV and random bytes are not', () => {
    expect(
      claimed(
        buildMarc([
          ['001', '1'],
          ['245', '10', ['a', 'A title']],
        ]),
      ),
    ).toEqual([])
    expect(claimed('00123,title\n')).toEqual([])
    expect(claimed(Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))).toEqual([])
    expect(claimed('')).toEqual([])
  })
})
