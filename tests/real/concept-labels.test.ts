import { beforeAll, describe, expect, test } from 'vitest'
import { buildSegment } from '../../catalogue/index/build-segment.ts'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { openEngine } from '../../catalogue/search/open-engine.ts'
import type { SearchEngine } from '../../catalogue/search/types.ts'
import { titleForms } from '../../catalogue/text/title-forms.ts'
import { askedNames } from '../helpers/asked-names.ts'
import { sharedData } from '../helpers/shared-data.ts'
import { labelsOf } from '../helpers/small-catalogue.ts'
import { escoFolders, testVocabularies } from '../helpers/test-vocabularies.ts'
import { romeSet } from '../relevance/rome-set.ts'

/** The share of names that must find a sheet they match among the first five. */
const LEAST = 0.99

const rome = sharedData('rome-v4-60')
const esco = escoFolders()

describe.runIf(rome !== undefined && esco !== undefined)('ESCO’s occupations that match sheets of ROME', () => {
  let engine: SearchEngine
  let vocabularies: readonly Vocabulary[]
  /** Codes of a sheet by its document. */
  const codes = new Map<string, string>()

  beforeAll(async () => {
    if (rome === undefined || esco === undefined) return
    const { documents } = await romeSet(rome)
    for (const { id, concepts } of documents) codes.set(id, concepts.find(({ scheme }) => scheme === 'ROME')?.code ?? '')
    const entries = documents.map((document, i) => ({ document, locator: { block: Math.floor(i / 64), record: i % 64 } }))
    const segments = [(await buildSegment('fr', entries)).buffer]
    vocabularies = await testVocabularies(esco, documents, [])
    const labels = [...labelsOf(vocabularies, segments).values()].map(bytes => bytes.buffer)
    engine = openEngine({ segments, synonyms: [], vocabularies: labels })
  }, 60_000)

  /** The share of the names of a language, in either gender, that find a matched sheet among the first five, asked on a screen in `screen`. */
  function shareFound(language: string, screen: string): number {
    const concepts = vocabularies.flatMap(vocabulary => vocabulary.concepts)
    const names = concepts.flatMap(({ prefLabel, exactMatch }) => {
      const wanted = new Set(exactMatch.filter(({ scheme }) => scheme === 'ROME').map(({ code }) => code))
      const label = prefLabel[language]
      return wanted.size === 0 || label === undefined ? [] : titleForms(label.replace(/\s*\/\s*/g, ' / ')).map(words => ({ words, wanted }))
    })
    const asked = askedNames(names)
    const found = asked.filter(({ words, wanted }) => {
      const { hits } = engine.search({ words, language: screen, limit: 5, typing: true })
      return hits.some(({ id }) => wanted.has(codes.get(id) ?? ''))
    })
    console.log(`${found.length} of ${asked.length} names in ${language} on a screen in ${screen} find a sheet among the first five`)
    expect(names.length).toBeGreaterThan(1000)
    return found.length / asked.length
  }

  test.each([
    ['es', 'es'],
    ['en', 'en'],
    ['ar', 'ar'],
    ['es', 'fr'],
    ['en', 'fr'],
    ['ar', 'fr'],
    ['fr', 'fr'],
  ])(
    'names in %s on a screen in %s: 99 % find a sheet among the first five',
    (language, screen) => {
      expect(shareFound(language, screen)).toBeGreaterThanOrEqual(LEAST)
    },
    120_000,
  )
})
