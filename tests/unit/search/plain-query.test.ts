import { beforeAll, describe, expect, test } from 'vitest'
import { documentTexts } from '../../../catalogue/index/document-text.ts'
import type { FIELDS } from '../../../catalogue/index/fields.ts'
import { sortAsBytes } from '../../../catalogue/index/string-table.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import type { PlainClause } from '../../../catalogue/search/plain-query.ts'
import { plainQuery } from '../../../catalogue/search/plain-query.ts'
import { analyseChunk } from '../../../catalogue/text/analyse.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'
import { FRENCH_SHEETS } from '../../helpers/french-sheets.ts'
import { askLunr, expectAlike, plainLunr } from '../../helpers/plain-lunr.ts'
import { releaseDocument, segmentsOf } from '../../helpers/small-catalogue.ts'

const french = createAnalyzer('fr')
const one = (word: string): string => french.terms(word)[0] ?? ''

type Rest = Omit<PlainClause, 'term'>
/** Through the pipeline, as words that people type; and as it stands, as lunr does with wildcards. */
const words = (text: string, rest: Rest = {}): PlainClause[] => text.split(' ').map(word => ({ term: one(word), ...rest }))
const raw = (text: string, rest: Rest = {}): PlainClause[] => text.split(' ').map(term => ({ term, ...rest }))

const must = { presence: 'required' } as const
const not = { presence: 'prohibited' } as const
const within = (...fields: (typeof FIELDS)[number][]) => ({ fields })

const QUERIES: Readonly<Record<string, readonly PlainClause[]>> = {
  'no clause at all': [],
  'a word that nothing holds': words('astronaute'),
  'an empty word, required': [{ term: '', ...must }],
  'the same word twice': words('métier métier'),
  'boosts that cancel each other': [...words('contrat'), ...words('contrat', { boost: -1 })],
  'a boost of nothing': words('contrat', { boost: 0 }),
  'a boosted word among others': [...words('nuit', { boost: 10 }), ...words('hôpital soins')],
  'a boost in one field': [...words('santé', { boost: 3.7, ...within('subjects') }), ...words('santé infirmière')],
  'fields named twice': words('formation', within('title', 'title', 'body')),
  'fields in another order': words('formation contrat', within('body', 'summary', 'title')),
  'no field at all': words('formation', within()),
  'no field at all, required': [...words('formation', { ...must, ...within() }), ...words('contrat')],
  'only what is prohibited': words('contrat', not),
  'everything prohibited by a wildcard': raw('*', not),
  'a wildcard alone': raw('*'),
  'a wildcard alone in titles': raw('*', within('title')),
  'one word required, one prohibited, one wished': [...words('contrat', must), ...words('apprentissage', not), ...words('salaire')],
  'a required word that nothing holds': [...words('contrat'), ...words('astronaute', must)],
  'a prohibited word that nothing holds': [...words('contrat'), ...words('astronaute', not)],
  'a required word in a field where it never stands': words('chariots', { ...must, ...within('title') }),
  'required in different fields': [...words('santé', { ...must, ...within('subjects') }), ...words('nuit', { ...must, ...within('body') })],
  'prohibited in one field': [...words('boulanger'), ...words('boulanger', { ...not, ...within('title') })],
  'prohibited by a prefix': [...words('métier'), ...raw('bati', { ...not, wildcard: 'trailing' })],
  'required by a prefix': raw('appr', { ...must, wildcard: 'trailing' }),
  'required by a typo': raw('contart', { ...must, editDistance: 1 }),
  'prohibited by a typo': [...words('travail emploi'), ...raw('contart', { ...not, editDistance: 1 })],
  'a prefix and a word, both required': [...raw('inf', { ...must, wildcard: 'trailing' }), ...words('nuit', must)],
  'a boosted prefix with a prohibited word': [...raw('s', { wildcard: 'trailing', boost: 4 }), ...words('hôpital', not)],
  'a typo with a boost in titles': raw('bolange', { editDistance: 2, boost: 5, ...within('title', 'alternatives') }),
  'a wildcard within a typo': raw('bo*ange', { editDistance: 1 }),
  'no typo allowed': raw('contrat', { editDistance: 0 }),
  'one letter and one typo': raw('c', { editDistance: 1 }),
  'the empty word and one typo': raw('', { editDistance: 1 }),
}

const SINGLE =
  'boulangère infirmier hôpital nuit contrat apprentissage alternance formation métier entreprise CAP BTS C++ 3D bac+2 été saison client chantier soudure travail jeunes droit salaire l’alternance'
const SEVERAL = [
  'boulanger pain',
  'infirmière nuit hôpital',
  'contrat apprentissage salaire',
  'métier bâtiment chantier',
  'formation financement région compte',
  'vente commerce conseil client',
  'langue contrat logement',
  'santé soins patients domicile',
  'droit travail nuit repos',
  'bois atelier pose',
]
const WILD = 'b* bo* boul* inf* *eu *ment *tion *a* *an* c*t a*e* s*r *o*o* b*l*g *1* 3* *d tr*v* *s* e*'
const TYPED = 'boulagne ifnirmi contart nuti formatoin slaire hopitl chnatier emplio metire'

const ALL: readonly (readonly [string, readonly PlainClause[]])[] = [
  ...Object.entries(QUERIES),
  ...SINGLE.split(' ').map(word => [`the word ${word}`, words(word)] as const),
  ...SEVERAL.flatMap(text => [
    [`any of ${text}`, words(text)] as const,
    [`all of ${text}`, words(text, must)] as const,
    [`any of ${text} in titles and subjects`, words(text, within('title', 'subjects'))] as const,
  ]),
  ...WILD.split(' ').map(pattern => [`the pattern ${pattern}`, raw(pattern)] as const),
  ...TYPED.split(' ').flatMap(text => [1, 2].map(editDistance => [`${text} within ${editDistance}`, raw(text, { editDistance })] as const)),
]

/** What the index takes of a text: empty words in titles only. */
const termsOf = (text: string, field: number): readonly string[] =>
  chunksOf(text).flatMap(chunk => {
    const { parts, whole } = analyseChunk('fr', chunk)
    return [...parts.filter(({ isStop }) => !isStop || field < 2), ...(whole === undefined ? [] : [whole])].map(({ term }) => term)
  })

describe('over sixty French documents, the index answers as lunr does, to the last bit', () => {
  const texts = FRENCH_SHEETS.map((sheet, i) =>
    documentTexts(releaseDocument(sheet, i)).map((own, field) => own.flatMap(text => termsOf(text, field))),
  )
  // The index does not know where in a field a word stood: lunr is given each field's words in the order of the index, then as they stood.
  const sorted = plainLunr(texts.map(fields => fields.map(terms => sortAsBytes([...terms]))))
  const asWritten = plainLunr(texts)
  let loaded: LoadedSegment
  beforeAll(async () => {
    const [segment] = await segmentsOf(FRENCH_SHEETS)
    if (segment === undefined) throw new Error('no segment')
    loaded = new LoadedSegment(segment)
  })

  test('there are at least a hundred queries, most of which find something', () => {
    expect(FRENCH_SHEETS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(ALL.map(([name]) => name)).size).toBe(ALL.length)
    expect(ALL.length).toBeGreaterThanOrEqual(100)
    expect(ALL.filter(([, clauses]) => plainQuery(loaded, clauses).length > 0).length).toBeGreaterThanOrEqual(100)
  })

  test.each(ALL)('%s', (_name, clauses) => {
    const ours = plainQuery(loaded, clauses)
    expect(ours).toEqual(askLunr(sorted, clauses))
    expectAlike(ours, askLunr(asWritten, clauses))
  })
})
