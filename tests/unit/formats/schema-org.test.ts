import { expect, test } from 'vitest'
import { schemaOrg } from '../../../catalogue/formats/schema-org/schema-org.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'
import { readAll } from '../../helpers/intake/read-all.ts'

const graph = (...nodes: readonly unknown[]) =>
  memoryFile('works.jsonld', JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }))
const read = async (...nodes: readonly unknown[]) => {
  const [claim] = schemaOrg.claim([graph(...nodes)])
  return readAll(schemaOrg, claim?.files ?? [])
}

test('a book as another producer says it makes a document, with what it does not say absent', async () => {
  const { records, problems } = await read({
    '@type': 'Book',
    '@id': 'https://library.example/1',
    name: 'La lampe',
    author: [{ '@type': 'Person', name: 'Lumière, Claire' }, 'Mèche, Jean'],
    publisher: { '@type': 'Organization', name: 'Presses' },
    datePublished: '2014-05-03',
    inLanguage: 'fr',
    isbn: '978-2-07-036822-8',
    keywords: 'huile, mèche',
    description: 'Résumé',
    url: 'https://library.example/1.html',
    additionalProperty: { '@type': 'PropertyValue', propertyID: 'cost', value: '12' },
  })
  expect(problems).toEqual([])
  expect(records[0]).toEqual({
    file: 'works.jsonld',
    record: 1,
    key: 'https://library.example/1',
    document: {
      kind: 'book',
      title: 'La lampe',
      alternativeTitles: [],
      summary: 'Résumé',
      language: 'fr',
      subjects: ['huile', 'mèche'],
      publisher: 'Presses',
      contributors: [
        { name: 'Lumière, Claire', role: 'author' },
        { name: 'Mèche, Jean', role: 'author' },
      ],
      issued: '2014-05-03',
      identifiers: [{ scheme: 'isbn', value: '9782070368228' }],
      links: [{ url: 'https://library.example/1.html' }],
      facts: [],
    },
  })
})

test('a node without a name or without anything to know it by is refused with the field (2)', async () => {
  const { records, problems } = await read(
    { '@type': 'Book', name: 'Sans clef' },
    { '@type': 'Book', '@id': 'b' },
    { '@type': 'Book', '@id': 'c', name: 'C' },
  )
  expect(records.map(({ key }) => key)).toEqual(['c'])
  expect(problems.map(({ record, field, code }) => [record, field, code])).toEqual([
    [1, '@id', 'missing-id'],
    [2, 'name', 'missing-field'],
  ])
})

test('job offers, thesauri and other JSON are not taken for works', () => {
  const others = [
    { '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Soudeur' },
    { '@context': 'http://www.w3.org/2004/02/skos/core#', '@graph': [{ '@type': 'Concept' }] },
    [{ title: 'Une ligne', type: 'Book' }],
  ].map((value, at) => memoryFile(`${at}.json`, JSON.stringify(value)))
  expect(schemaOrg.claim(others)).toEqual([])
})

test('what an export of ours says beside in JSON that is no document’s field is not believed', async () => {
  const key = { '@type': 'PropertyValue', propertyID: 'key', value: '1' }
  const beside = (propertyID: string, value: string) => ({ '@type': 'PropertyValue', propertyID, value })
  const { records, problems } = await read({
    '@type': 'Book',
    identifier: [key],
    name: 'La lampe',
    inLanguage: 'fr',
    additionalProperty: [beside('__proto__', '{"x":1}'), beside('constructor', '1'), beside('id', '"x:1"'), beside('horizon', '"never"')],
  })
  expect(records).toEqual([])
  expect(problems).toEqual([expect.objectContaining({ record: 1, field: 'horizon', code: 'bad-value' })])
})
