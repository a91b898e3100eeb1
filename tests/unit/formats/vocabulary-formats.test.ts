import { expect, test } from 'vitest'
import { genderForms } from '../../../catalogue/formats/vocabulary/esco/gender-forms.ts'
import { vocabularyFormats } from '../../../catalogue/formats/vocabulary/vocabulary-registry.ts'
import { detectFormats } from '../../../catalogue/intake/detect-formats.ts'
import { LIMITS } from '../../../catalogue/model/limits.ts'
import { memoryFile } from '../../helpers/intake/memory-file.ts'

/** What the registry's formats make of one file, cut into small pieces: the format that claims it, concepts and problems. */
async function read(name: string, text: string | Uint8Array) {
  const { detected } = detectFormats([memoryFile(name, text, 7)], vocabularyFormats)
  const concepts = []
  const problems = []
  for (const { format, claim } of detected) {
    for await (const item of format.read(claim.files, { limits: LIMITS })) {
      if ('severity' in item) problems.push(item)
      else concepts.push(item.concept)
    }
  }
  return { format: detected[0]?.format.id, concepts, problems }
}

const LAMPLIGHTER = {
  scheme: 'metiers',
  code: '7.1',
  prefLabel: { fr: 'Allumeur', uk: 'Ліхтарник' },
  broader: ['lumiere'],
  exactMatch: [{ scheme: 'ESCO', code: 'a1-b2' }],
  closeMatch: [{ scheme: 'jobs', code: 'l8' }],
}
const LIGHT = { scheme: 'metiers', code: 'lumiere', prefLabel: { fr: 'Lumière' } }

const TURTLE = `# des métiers
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@base <http://example.org/metiers/> .
<lumiere> a skos:Concept ; skos:inScheme <http://example.org/metiers> ; skos:prefLabel "Lumière"@fr ; skos:narrower <x7> .
<x7> a skos:Concept ; skos:inScheme <http://example.org/metiers> ; skos:notation "7.1" ;
  skos:prefLabel "Allumeur"@fr, "Ліхтарник"@uk ; skos:altLabel "Lampiste"@fr ; skos:hiddenLabel "alumeur"@fr ;
  skos:exactMatch <http://data.europa.eu/esco/occupation/a1-b2> ; skos:closeMatch <http://example.com/jobs/l8> .
<http://example.org/metiers> a skos:ConceptScheme ; skos:prefLabel "Métiers"@fr ; <http://purl.org/dc/terms/license> "CC0" .
`
const XML = `<?xml version="1.0" encoding="UTF-8"?>
<!-- no <!DOCTYPE here --><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
  xmlns:dct="http://purl.org/dc/terms/" xml:base="http://example.org/metiers/">
<skos:ConceptScheme rdf:about="http://example.org/metiers"><dct:license>CC0</dct:license></skos:ConceptScheme>
<skos:Concept rdf:about="lumiere"><skos:inScheme rdf:resource="http://example.org/metiers"/><skos:prefLabel xml:lang="fr">Lumière</skos:prefLabel></skos:Concept>
<skos:Concept rdf:about="x7"><skos:topConceptOf rdf:resource="http://example.org/metiers"/><skos:notation>7.1</skos:notation>
<skos:prefLabel xml:lang="fr">Allumeur</skos:prefLabel><skos:prefLabel xml:lang="uk">Ліхтарник</skos:prefLabel>
<skos:altLabel xml:lang="fr">Lampiste</skos:altLabel><skos:hiddenLabel xml:lang="fr">alumeur</skos:hiddenLabel><skos:broader rdf:resource="lumiere"/>
<skos:exactMatch rdf:resource="http://data.europa.eu/esco/occupation/a1-b2"/><skos:closeMatch rdf:resource="http://example.com/jobs/l8"/></skos:Concept>
</rdf:RDF>`
const ids = (...names: readonly string[]) => names.map(name => ({ '@id': name }))
const JSON_LD = JSON.stringify({
  '@context': {
    '@vocab': 'http://www.w3.org/2004/02/skos/core#',
    '@base': 'http://example.org/metiers/',
    license: 'http://purl.org/dc/terms/license',
  },
  '@graph': [
    {
      '@id': 'lumiere',
      '@type': 'Concept',
      inScheme: { '@id': 'http://example.org/metiers' },
      prefLabel: { '@value': 'Lumière', '@language': 'fr' },
    },
    {
      '@id': 'x7',
      '@type': 'Concept',
      inScheme: ids('http://example.org/metiers'),
      notation: '7.1',
      prefLabel: [
        { '@value': 'Allumeur', '@language': 'fr' },
        { '@value': 'Ліхтарник', '@language': 'uk' },
      ],
      altLabel: { '@value': 'Lampiste', '@language': 'fr' },
      hiddenLabel: { '@value': 'alumeur', '@language': 'fr' },
      broader: ids('lumiere'),
      exactMatch: ids('http://data.europa.eu/esco/occupation/a1-b2'),
      closeMatch: ids('http://example.com/jobs/l8'),
    },
    { '@id': 'http://example.org/metiers', '@type': 'ConceptScheme', license: 'CC0' },
  ],
})

test.each([
  ['skos-turtle', 'metiers.ttl', TURTLE],
  ['skos-turtle', 'no-ending', `\ufeff${TURTLE}`],
  ['skos-xml', 'metiers.rdf', XML],
  ['skos-xml', 'marked.xml', `\ufeff${XML}`],
  ['skos-json-ld', 'metiers.jsonld', JSON_LD],
])('%s: %s gives labels, notation, broader concepts, matches and the licence of its scheme', async (format, name, text) => {
  const found = await read(name, text)
  expect(found).toMatchObject({ format, problems: [] })
  expect(found.concepts).toHaveLength(2)
  expect(found.concepts.find(concept => concept.code === '7.1')).toMatchObject({ ...LAMPLIGHTER, licence: 'CC0' })
  expect(found.concepts.find(concept => concept.code === '7.1')?.altLabel?.fr).toEqual(expect.arrayContaining(['Lampiste', 'alumeur']))
  expect(found.concepts.find(concept => concept.code === 'lumiere')).toMatchObject(LIGHT)
})

test('N-Triples are Turtle; a label without a language is of no language, and a second preferred one is an alternative', async () => {
  const label = (text: string) => `<http://e.org/m#a%20b> <http://www.w3.org/2004/02/skos/core#prefLabel> "${text}" .\n`
  const { format, concepts } = await read('x.nt', label('B') + label('A'))
  expect(format).toBe('skos-turtle')
  expect(concepts).toMatchObject([{ scheme: 'm', code: 'a b', prefLabel: { und: 'A' }, altLabel: { und: ['A', 'B'] } }])
})

test('a centre’s own JSON: good concepts go in, a bad one is named by its number and field', async () => {
  const own = { scheme: 'local', licence: 'CC0', concepts: [{ code: 'a', prefLabel: { fr: 'Un' } }, { prefLabel: { fr: 'Deux' } }] }
  const { format, concepts, problems } = await read('local.json', JSON.stringify(own))
  expect(format).toBe('vocabulary-json')
  expect(concepts).toMatchObject([{ scheme: 'local', code: 'a', licence: 'CC0', prefLabel: { fr: 'Un' } }])
  expect(problems).toMatchObject([{ code: 'bad-value', record: 2, field: 'code' }])
})

test.each([
  ['directeur technique/directrice technique', ['directeur technique', 'directrice technique']],
  ['المدير الفني / المديرة الفنية', ['المدير الفني', 'المديرة الفنية']],
  ['chargé/e de mission', []],
  ['technicien/technicienne de maintenance', []],
  ['a/b/c', []],
  ['yield manager', []],
])('the genders of %s', (label, forms) => {
  expect(genderForms(label)).toEqual(forms)
})

test.each(['a list of nodes', 'a graph'])('JSON-LD with more nodes than are read at once, as %s: every one is there, once', async shape => {
  const context = { '@vocab': 'http://www.w3.org/2004/02/skos/core#' }
  const label = (index: number) => ({ '@value': `nom ${index}`, '@language': 'fr' })
  const nodes = Array.from({ length: 250 }, (_, index) => ({
    '@id': `http://e.org/s/${index}`,
    '@type': 'Concept',
    prefLabel: label(index),
  }))
  const list = nodes.map(node => ({ '@context': context, ...node }))
  const { concepts, problems } = await read(
    's.jsonld',
    JSON.stringify(shape === 'a graph' ? { '@context': context, '@graph': nodes } : list),
  )
  expect(problems).toEqual([])
  expect(concepts.map(({ code, prefLabel }) => [code, prefLabel?.fr])).toEqual(nodes.map((_, index) => [String(index), `nom ${index}`]))
})
