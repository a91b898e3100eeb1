import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { VocabularyInput } from '../../helpers/small-catalogue.ts'
import { engineOf, find, labelsOf, segmentsOf } from '../../helpers/small-catalogue.ts'
import { JOB_SHEETS, OCCUPATIONS } from '../../helpers/small-vocabulary.ts'

const LANGUAGES = ['fr', 'en', 'es', 'it', 'pt', 'de', 'ar', 'uk', 'ja'] as const
const CODES = ['D1102', 'J1506', 'G1602']

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '/',
    ' / ',
    'a/b',
    'ممرض / ممرضة',
    'пекар',
    'панadero',
    '#',
    'l’',
    "d'",
    '١٢',
    'C++',
    'bac+2',
  ),
)
const concept = fc.record({
  code: fc.string({ minLength: 1, maxLength: 5 }),
  prefLabel: fc.dictionary(fc.constantFrom(...LANGUAGES), anything, { maxKeys: 4 }),
  altLabel: fc.dictionary(fc.constantFrom(...LANGUAGES), fc.array(anything, { maxLength: 3 }), { maxKeys: 4 }),
  exactMatch: fc.array(fc.record({ scheme: fc.constant('ROME'), code: fc.constantFrom(...CODES) }), { maxLength: 2 }),
})
const vocabulary: fc.Arbitrary<VocabularyInput> = fc.record({
  scheme: fc.constantFrom('A', 'B'),
  concepts: fc.array(concept, { minLength: 1, maxLength: 6 }),
})

/** Every label of a vocabulary, with its language. */
const spoken = ({ concepts }: VocabularyInput) =>
  concepts.flatMap(({ prefLabel, altLabel = {} }) => [
    ...Object.entries(prefLabel),
    ...Object.entries(altLabel).flatMap(([language, labels]) => labels.map(label => [language, label] as const)),
  ])

test('no label of any language, typed whole or in part, makes a query throw', async () => {
  await fc.assert(
    fc.asyncProperty(vocabulary, fc.nat(), fc.boolean(), async (given, cut, typing) => {
      const engine = await engineOf(JOB_SHEETS, [], [given, OCCUPATIONS])
      for (const [language, label] of spoken(given)) {
        for (const words of [label, label.slice(0, cut % (label.length + 1)), `formation ${label} boulanger`]) {
          for (const screen of ['fr', language]) {
            const { hits, suggestions } = find(engine, words, { language: screen, typing })
            expect(hits.length).toBeLessThanOrEqual(JOB_SHEETS.length)
            expect(suggestions.length).toBeLessThanOrEqual(8)
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('the same vocabularies in any order, split in any way, give the same bytes', async () => {
  const segments = await segmentsOf(JOB_SHEETS)
  let labelled = 0
  fc.assert(
    fc.property(
      fc
        .array(vocabulary, { minLength: 1, maxLength: 4 })
        .chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const split = shuffled.flatMap(({ scheme, concepts }) => [...concepts].reverse().map(own => ({ scheme, concepts: [own] })))
        const built = labelsOf(all, segments)
        labelled += built.size
        expect(labelsOf(split, segments)).toEqual(built)
      },
    ),
    { numRuns: 60 },
  )
  expect(labelled).toBeGreaterThan(0)
})

test('a query leaves the labels as it found them: the same request gives the same response', async () => {
  const engine = await engineOf(JOB_SHEETS, [], [OCCUPATIONS])
  expect(find(engine, 'panadero', { language: 'es' }).hits).toHaveLength(1)
  const words = fc.constantFrom('panadero', 'nurs', 'boulanger', 'enfermera de', 'gardien de prison', 'panaderro', 'خباز', 'agent')
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 5 }), fc.constantFrom('fr', 'es', 'en', 'ar'), (queries, language) => {
      const ask = () => queries.map(query => ({ ...find(engine, query, { language, typing: true }), tookMs: 0 }))
      expect(ask()).toEqual(ask())
    }),
  )
})

test('renaming every source and publisher leaves what labels find as it is (R4)', async () => {
  const named = (name: string) => JOB_SHEETS.map((sheet, i) => ({ ...sheet, source: `${name}-${i % 3}`, publisher: `${name} ${i}` }))
  const [one, other] = [await engineOf(named('aa'), [], [OCCUPATIONS]), await engineOf(named('zz'), [], [OCCUPATIONS])]
  for (const words of ['panadero', 'nurse', 'enfermera de quirofano', 'gardien de prison']) {
    const scores = (engine: typeof one) => find(engine, words, { language: 'es' }).hits.map(({ id, score }) => [id, score])
    expect(scores(one), words).not.toEqual([])
    expect(scores(other)).toEqual(scores(one))
  }
})
