import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { importFiles } from '../../../catalogue/intake/import-files.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { temporaryFolders } from '../../helpers/intake/temporary-folder.ts'
import { draftConcepts, occupations } from '../../helpers/intake/vocabulary-files.ts'

const fresh = temporaryFolders()
afterEach(() => vi.restoreAllMocks())

/** Imports one file as a vocabulary, with a network that tells on whoever uses it. */
async function importText(name: string, text: string | Uint8Array, limits = LIMITS) {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network here'))
  const home = fresh()
  const file = join(fresh(), name)
  writeFileSync(file, text)
  const report = await importFiles([file], { home, as: 'vocabulary', source: 'hostile', limits })
  expect(fetched).not.toHaveBeenCalled()
  return { report, concepts: await draftConcepts(home) }
}

const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"'
const xml = (before: string, label: string) =>
  `<?xml version="1.0"?>${before}<rdf:RDF ${RDF}><skos:Concept rdf:about="http://e.org/s/a"><skos:prefLabel xml:lang="fr">${label}</skos:prefLabel></skos:Concept></rdf:RDF>`
const PREFIX = '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n'
const turtle = (count: number) =>
  PREFIX + Array.from({ length: count }, (_, index) => `<http://e.org/s/${index}> skos:prefLabel "n ${index}"@fr .\n`).join('')

describe('is refused whole, with a reason, and nothing is fetched', () => {
  test.each([
    ['an entity bomb', 'x.rdf', xml('<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>', '&b;'), 'document type'],
    ['an external entity', 'x.rdf', xml('<!-- c --> <!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'), 'document type'],
    ['an external document type', 'x.rdf', xml('<!doctype r SYSTEM "http://e.org/x.dtd">', 'a'), 'document type'],
    ['a document type after the root', 'x.rdf', `${xml('', 'a')}<!DOCTYPE r [<!ENTITY a "b">]>`, 'well-formed RDF/XML'],
    ['an entity nobody declared', 'x.rdf', xml('', '&nothing;'), 'well-formed RDF/XML'],
    ['XML that is cut', 'x.rdf', xml('', 'a').slice(0, -20), 'well-formed RDF/XML'],
    [
      'a context on the network',
      'x.jsonld',
      '{"@context": "https://e.org/context", "@id": "http://e.org/s/a", "prefLabel": "a"}',
      'nothing is fetched',
    ],
    [
      'an imported context',
      'x.jsonld',
      '{"@context": {"@version": 1.1, "@import": "https://e.org/c"}, "@id": "http://e.org/s/a"}',
      'nothing is fetched',
    ],
    [
      'JSON-LD that is cut',
      'x.jsonld',
      '{"@id": "http://e.org/s/a", "http://www.w3.org/2004/02/skos/core#prefLabel": [{"@va',
      'well-formed JSON-LD',
    ],
    [
      'JSON-LD nested without end',
      'x.jsonld',
      `{"@id": "http://e.org/s/a", "http://e.org/p": ${'['.repeat(50_000)}`,
      'well-formed JSON-LD',
    ],
    ['Turtle with a mistake', 'x.ttl', `${turtle(3)}<http://e.org/s/9> skos:prefLabel .\n`, 'line 5'],
    ['Turtle that is cut', 'x.ttl', turtle(3).slice(0, -12), 'well-formed Turtle'],
    ['JSON of ours that is cut', 'x.json', '{"scheme": "local", "concepts": [{"code": "a"', 'not JSON'],
    ['a gzip that is cut', 'x.ttl.gz', gzipSync(turtle(30_000)).subarray(0, 70_000), 'gzip'],
  ])('%s', async (_what, name, text, words) => {
    const { report, concepts } = await importText(name, text)
    expect(report).toMatchObject({ outcome: 'rejected', new: 0 })
    expect(report.problems.map(problem => problem.message).join(' ')).toContain(words)
    expect(concepts).toEqual([])
  })

  test('a file that is larger than what may be read whole; one byte less is read', async () => {
    const text = turtle(40)
    const { report } = await importText('x.ttl', text, { ...LIMITS, vocabularyBytes: text.length - 1 })
    expect(report).toMatchObject({ outcome: 'rejected', problems: [{ code: 'too-big' }] })
    expect((await importText('x.ttl', text, { ...LIMITS, vocabularyBytes: text.length })).report).toMatchObject({
      outcome: 'done',
      new: 40,
    })
  })
})

describe('CSV', () => {
  const rows = occupations([
    ['a1', '2166', 'allumeur/allumeuse', ['lampiste', 'réverbériste']],
    ['b2', '2166', 'gardien', ['veilleur', 'guetteur']],
  ])

  test('cut in the middle of a cell: the rows before it go in, the cut one is named', async () => {
    const { report, concepts } = await importText('occupations_fr.csv', rows.slice(0, rows.indexOf('guetteur')))
    expect(report).toMatchObject({ outcome: 'done', new: 1, refused: 1, problems: [{ code: 'truncated', record: 4 }] })
    expect(concepts.map(({ code }) => code)).toEqual(['a1'])
  })

  test.each([
    ['a byte order mark', `\ufeff${rows}`],
    ['rows that end in LF', rows.replaceAll('\r\n', '\n')],
    ['CRLF inside cells', rows.replace(/(?<!\r)\n/g, '\r\n')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rows, 'utf16le')])],
  ])('%s makes no difference', async (_what, content) => {
    const [plain, other] = [await importText('occupations_fr.csv', rows), await importText('occupations_fr.csv', content)]
    expect(other.concepts).toEqual(plain.concepts)
    expect(plain.concepts[0]?.altLabel.fr).toEqual(['allumeur', 'allumeuse', 'lampiste', 'réverbériste'])
  })

  test('hostile labels and codes: keys of JavaScript’s own, controls, marks of direction', async () => {
    const { report, concepts } = await importText(
      'occupations_fr.csv',
      occupations([
        ['__proto__', '1', 'a\u202eb\u0000c'],
        ['constructor', '1', '   '],
      ]),
    )
    expect(report).toMatchObject({ read: 2, new: 1, refused: 1 })
    expect(concepts).toMatchObject([{ code: '__proto__', prefLabel: { fr: 'abc' } }])
    const own =
      '{"scheme": "s", "concepts": [{"code": "a", "prefLabel": {"__proto__": "x", "fr": "y"}}, {"code": "b", "prefLabel": {"no language": "x"}}]}'
    expect((await importText('x.json', own)).concepts).toMatchObject([{ code: 'a', prefLabel: { fr: 'y' } }])
  })
})
