import { describe, expect, test } from 'vitest'
import { dublinCore } from '../../../catalogue/formats/dublin-core/dublin-core-xml.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
const record = (id: string, inner: string, status = '') =>
  `<record><header${status}><identifier>${id}</identifier></header><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" ${DC}>${inner}</oai_dc:dc></metadata></record>`
const page = (inner: string, token = '') =>
  `<?xml version="1.0" encoding="UTF-8"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${inner}${token}</ListRecords></OAI-PMH>`
const TITLE = '<dc:title>La lumière</dc:title>'

describe('Dublin Core in XML', () => {
  test('an OAI-PMH record has its repository’s identifier, and says all that its elements say and no more', async () => {
    const text = page(
      record(
        'oai:lampes:1',
        `${TITLE}<dc:title>Das Licht</dc:title><dc:creator>Lumière, Claire</dc:creator><dc:contributor>Société des lampes</dc:contributor>` +
          '<dc:subject>huile ; mèche</dc:subject><dc:subject>huile</dc:subject><dc:description>Tout sur les lampes.</dc:description><dc:publisher>Lampes</dc:publisher>' +
          '<dc:date>2021-05</dc:date><dc:type>livre</dc:type><dc:language>fre</dc:language><dc:identifier>ISBN 978-2-07-036822-8</dc:identifier>' +
          '<dc:identifier>https://lampes.example/1</dc:identifier><dc:identifier>doi:10.1234/abc</dc:identifier><dc:identifier>COTE 7</dc:identifier><dc:rights>CC BY 4.0</dc:rights>',
      ),
    )
    const { records, problems } = await readAll(dublinCore, [memoryFile('a.xml', text)])
    expect(problems).toEqual([])
    expect(records).toEqual([
      {
        file: 'a.xml',
        record: 1,
        key: 'oai:lampes:1',
        document: {
          kind: 'book',
          title: 'La lumière',
          alternativeTitles: ['Das Licht'],
          summary: 'Tout sur les lampes.',
          language: 'fr',
          subjects: ['huile', 'mèche'],
          publisher: 'Lampes',
          contributors: [{ name: 'Lumière, Claire', role: 'author' }, { name: 'Société des lampes' }],
          issued: '2021-05',
          identifiers: [
            { scheme: 'isbn', value: '9782070368228' },
            { scheme: 'other', value: 'COTE 7' },
          ],
          links: [{ url: 'https://lampes.example/1' }, { url: 'https://doi.org/10.1234/abc' }],
          rights: { licence: 'CC BY 4.0' },
          facts: [],
        },
      },
    ])
  })

  test('what is deleted at the source is left out and counted', async () => {
    const deleted = '<record><header status="deleted"><identifier>oai:2</identifier></header></record>'
    const { records, problems } = await readAll(dublinCore, [memoryFile('a.xml', page(record('oai:1', TITLE) + deleted))])
    expect(records.map(({ key }) => key)).toEqual(['oai:1'])
    expect(problems).toMatchObject([{ severity: 'warning', message: expect.stringContaining('1 record is marked as deleted') }])
  })

  test.each([
    ['the last page is missing', ['<resumptionToken completeListSize="2">x</resumptionToken>'], 1],
    [
      'fewer records than the list is said to have',
      ['<resumptionToken completeListSize="3">x</resumptionToken>', '<resumptionToken completeListSize="3"/>'],
      1,
    ],
    ['all pages are there', ['<resumptionToken completeListSize="2">x</resumptionToken>', '<resumptionToken completeListSize="2"/>'], 0],
    ['one page without a token', [''], 0],
  ])('a folder of pages: %s', async (_name, tokens, warnings) => {
    const files = tokens.map((token, index) => memoryFile(`${index}.xml`, page(record(`oai:${index}`, TITLE), token)))
    const { records, problems } = await readAll(dublinCore, files)
    expect([records.length, problems.length]).toEqual([tokens.length, warnings])
    for (const { code, message } of problems)
      expect([code, message]).toEqual(['truncated', expect.stringMatching(/not whole: \d of \d records/)])
  })

  test('plain files of dc and of rdf:Description are read by their own identifier, in the centre’s language when none is said', async () => {
    const plain = `<records ${DC}><dc><dc:identifier>7</dc:identifier>${TITLE}</dc></records>`
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${DC}><rdf:Description><dc:identifier>8</dc:identifier>${TITLE}</rdf:Description></rdf:RDF>`
    const { records } = await readAll(dublinCore, [memoryFile('a.xml', plain), memoryFile('b.xml', rdf)], { language: 'it' })
    expect(records.map(({ key, document }) => [key, document.language])).toEqual([
      ['7', 'it'],
      ['8', 'it'],
    ])
  })

  test('a record without an identifier or a title is refused by its number and field', async () => {
    const text = `<records ${DC}><dc>${TITLE}</dc><dc><dc:identifier>9</dc:identifier></dc></records>`
    const { problems } = await readAll(dublinCore, [memoryFile('a.xml', text)])
    expect(problems).toMatchObject([
      { record: 1, field: 'identifier', code: 'missing-id' },
      { record: 2, field: 'title', code: 'missing-field', id: '9' },
    ])
  })

  test('claims no MARC inside OAI-PMH and no thesaurus', () => {
    const marc = page('<record><metadata><datafield tag="245"><subfield code="a">x</subfield></datafield></metadata></record>')
    const skos = `<rdf:RDF xmlns:skos="http://www.w3.org/2004/02/skos/core#" ${DC}><dc:title>x</dc:title></rdf:RDF>`
    expect(dublinCore.claim([memoryFile('a.xml', marc), memoryFile('b.xml', skos)])).toEqual([])
    expect(dublinCore.claim([memoryFile('c.xml', page(record('1', TITLE)))])).toHaveLength(1)
  })
})
