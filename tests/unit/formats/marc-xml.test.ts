import { describe, expect, test } from 'vitest'
import { marcxml } from '../../../catalogue/formats/marc-xml/marcxml.ts'
import { unimarcXml } from '../../../catalogue/formats/marc-xml/unimarc-xml.ts'
import { marc21 } from '../../../catalogue/formats/marc21/marc21.ts'
import { formats } from '../../../catalogue/formats/registry.ts'
import { unimarc } from '../../../catalogue/formats/unimarc/unimarc.ts'
import { detectFormats } from '../../../catalogue/intake/detect-formats.ts'
import type { FieldInput } from '../../helpers/intake/build-marc.ts'
import { buildMarc } from '../../helpers/intake/build-marc.ts'
import { marcXml, marcXmlRecord, pmbRecord, pmbXml } from '../../helpers/intake/build-marc-xml.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const BOOK: readonly FieldInput[] = [
  ['001', 'B1'],
  ['010', '  ', ['a', '9782000000006']],
  ['100', '  ', ['a', '20190101d2019    m  y0frey50      ba']],
  ['101', '0 ', ['a', 'fre']],
  ['200', '1 ', ['a', '\u0098Les \u009cmétiers & les <lampes>'], ['e', '«\u00a0garder\u00a0»']],
  ['210', '  ', ['c', 'Éditions du large'], ['d', '2019']],
  ['330', '  ', ['a', 'Un résumé.']],
  ['606', '  ', ['a', 'Phares'], ['y', 'France']],
  ['700', ' 1', ['a', 'Phare'], ['b', 'Louise'], ['4', '070']],
  ['955', '  ', ['b', '1982-1989'], ['d', 'Magasins'], ['e', 'P 12']],
  ['995', '  ', ['c', 'Brest'], ['e', 'Salle bleue'], ['k', '387.1 PHA'], ['o', '0']],
]
const MARC21: readonly FieldInput[] = [
  ['001', 'M1'],
  ['008', '190101s2019    fr            000 0 fre d'],
  ['245', '10', ['a', 'Le phare :'], ['b', 'ses métiers /']],
  ['650', ' 0', ['a', 'Lighthouses'], ['z', 'France.']],
  ['852', '1 ', ['b', 'Brest'], ['h', '387.1']],
]
const file = (text: string | Uint8Array, chunk = 13) => memoryFile('export.xml', text, chunk)
const only = async (format: typeof marcxml, content: string | Uint8Array) => {
  const { records, problems } = await readAll(format, [file(content)])
  return { record: records[0], problems }
}

describe('the same record gives the same document in ISO 2709 and in XML', () => {
  test('UNIMARC: in MARCXML, with a prefix, without a namespace, and as PMB exports it', async () => {
    const iso = await only(unimarc, buildMarc(BOOK))
    expect(iso.record?.document).toMatchObject({
      title: 'Les métiers & les <lampes>',
      holdings: [{ callNumber: '387.1 PHA' }, { statement: '1982-1989' }],
    })
    for (const text of [
      marcXml([marcXmlRecord(BOOK)]),
      marcXml([marcXmlRecord(BOOK, { prefix: 'marc:' })], '<marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">'),
      marcXml([marcXmlRecord(BOOK)], '<collection>'),
      marcXml([marcXmlRecord(BOOK)], '<records>', '\ufeff<!-- none -->\n'),
      pmbXml([pmbRecord(BOOK)]),
    ]) {
      const xml = await only(unimarcXml, text)
      expect(xml.record).toEqual({ ...iso.record, file: 'export.xml' })
      expect(xml.problems).toEqual([])
    }
  })

  test('MARC 21, a record without 001 too: it has the same key', async () => {
    for (const fields of [MARC21, MARC21.slice(1)]) {
      const [iso, xml] = [await only(marc21, buildMarc(fields)), await only(marcxml, marcXml([marcXmlRecord(fields)]))]
      expect(xml.record).toEqual({ ...iso.record, file: 'export.xml' })
    }
  })
})

describe('MARC in XML', () => {
  test('inside the answers of OAI-PMH and SRU is read; envelopes are no records, deleted ones are said', async () => {
    const inner = marcXmlRecord(MARC21)
    const oai = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header><identifier>oai:1</identifier></header><metadata>${inner.replace('<record>', '<record xmlns="http://www.loc.gov/MARC21/slim">')}</metadata><about>x</about></record><record><header status="deleted"><identifier>oai:2</identifier></header></record></ListRecords></OAI-PMH>`
    const { records, problems } = await readAll(marcxml, [file(oai)])
    expect(records.map(({ key, record }) => [key, record])).toEqual([['M1', 1]])
    expect(problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('1 record is marked as deleted') }])
  })

  test('knows entities, CDATA, references, and tags without their zeros; keeps the positions of fields that are indented', async () => {
    const text = `<collection><record><leader>\n   00000nam0 2200000   450 \n  </leader><controlfield tag="1">\n  E1\n</controlfield>
      <controlfield tag="008">\n      190101s2019    fr            000 0 fre d\n  </controlfield><datafield tag="245" ind1="0"><subfield code="a">&#201;l&#xE8;ve &amp; <![CDATA[<ma&tre>]]></subfield></datafield></record></collection>`
    const { record, problems } = await only(marcxml, text)
    expect(problems).toEqual([])
    expect(record).toMatchObject({ key: 'E1', document: { title: 'Élève & <ma&tre>', language: 'fr', issued: '2019' } })
  })

  test.each([
    [
      'ISO-8859-1 that says so',
      'iso-8859-1',
      Buffer.from(
        pmbXml(
          [
            pmbRecord(BOOK.slice(0, 2)),
            pmbRecord([
              ['001', 'L'],
              ['200', '1 ', ['a', 'Été à Noël']],
            ]),
          ],
          'iso-8859-1',
        ),
        'latin1',
      ),
      'Été à Noël',
    ],
    [
      'ISO-8859-1 that says UTF-8',
      'utf-8',
      Buffer.from(
        pmbXml([
          pmbRecord([
            ['001', 'L'],
            ['200', '1 ', ['a', 'Été à Noël']],
          ]),
        ]),
        'latin1',
      ),
      'Été à Noël',
    ],
    [
      'UTF-8 that says ISO-8859-1',
      'iso-8859-1',
      Buffer.from(
        pmbXml(
          [
            pmbRecord([
              ['001', 'L'],
              ['200', '1 ', ['a', 'Été à Noël']],
            ]),
          ],
          'iso-8859-1',
        ),
      ),
      'Été à Noël',
    ],
    [
      'another code page that says so',
      'windows-1251',
      Buffer.from(
        [
          ...Buffer.from(
            pmbXml(
              [
                pmbRecord([
                  ['001', 'L'],
                  ['200', '1 ', ['a', '#']],
                ]),
              ],
              'windows-1251',
            ),
          ),
        ].flatMap(byte => (byte === 0x23 ? [0xcf, 0xf0, 0xee, 0xf4] : [byte])),
      ),
      'Проф',
    ],
  ])('in %s is read right', async (_what, _declared, bytes, title) => {
    const { records } = await readAll(unimarcXml, [file(bytes)])
    expect(records.at(-1)?.document.title).toBe(title)
  })

  test('of PMB: one issue of a periodical is an issue, its run has gaps', async () => {
    const issue = pmbRecord(
      [
        ['001', '1'],
        ['200', '1 ', ['a', 'Dossier'], ['h', 'n° 12']],
      ],
      'nas2',
    )
    const serial = pmbRecord(
      [
        ['001', '2'],
        ['200', '1 ', ['a', 'Revue']],
        ['950', '  ', ['a', 'Brest'], ['b', '1982-1998'], ['c', 'Réserve'], ['f', 'P 12'], ['i', 'manque 1990']],
      ],
      'nas1',
    )
    const { records } = await readAll(unimarcXml, [file(pmbXml([issue, serial]))])
    expect(records.map(({ document }) => document.kind)).toEqual(['issue', 'periodical'])
    expect(records[1]?.document.holdings).toEqual([
      { site: 'Brest', zone: 'Réserve', callNumber: 'P 12', statement: '1982-1998 ; manque 1990', access: 'ask' },
    ])
  })
})

test('each form is claimed by its own format, and XML of something else by none', () => {
  const formatOf = (content: string | Uint8Array) => detectFormats([memoryFile('x', content)], formats).detected[0]?.format.id
  expect(formatOf(marcXml([marcXmlRecord(BOOK)]))).toBe('unimarc-xml')
  expect(formatOf(marcXml([marcXmlRecord(MARC21)]))).toBe('marcxml')
  expect(formatOf(pmbXml([pmbRecord([['001', '1']])]))).toBe('unimarc-xml')
  expect(formatOf(buildMarc(MARC21))).toBe('marc21')
  expect(formatOf('<html><body><record/></body></html>')).toBe('papers')
  expect(formatOf('<oai_dc:dc xmlns:oai_dc="x"><dc:title>245</dc:title></oai_dc:dc>')).toBeUndefined()
})
