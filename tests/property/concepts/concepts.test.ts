import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkVocabularies } from '../../../catalogue/concepts/link-vocabularies.ts'
import { tagger } from '../../../catalogue/concepts/tagger.ts'
import type { Vocabulary } from '../../../catalogue/model/centre.ts'
import { vocabulary } from '../../helpers/small-vocabulary.ts'

const WORDS = ['boulanger', 'Boulangère', 'chef', 'de', "d'équipe", 'textile', 'son', 'aide-soignant', 'vendeur(se)', '/', 'é', 'été']
const HOSTILE = [
  '__proto__',
  'constructor',
  '\ud800',
  '\udfff x',
  '',
  ' ',
  ' / ',
  '((((',
  '\u0000',
  '‮ابج',
  '🥖',
  'ﬁ',
  '/'.repeat(40),
  'a/a'.repeat(90),
]
const label = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map(words => words.join(' ')),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const language = fc.constantFrom('fr', 'fr-BE', 'ar', 'uk')
const concept = fc.record({
  code: fc.oneof(fc.constantFrom('__proto__', 'toString', 'a\tb'), fc.string({ minLength: 1, maxLength: 4 })),
  prefLabel: fc.dictionary(language, label, { noNullPrototype: true }),
  altLabel: fc.dictionary(language, fc.array(label, { maxLength: 4 }), { noNullPrototype: true }),
  broader: fc.array(fc.constantFrom('__proto__', 'C7', 'H'), { maxLength: 2 }),
})
const scheme = (name: string) =>
  fc.uniqueArray(concept, { selector: ({ code }) => code, maxLength: 8 }).map(concepts => vocabulary(name, ...concepts))
const two = fc.tuple(scheme('ESCO'), scheme('ROME'), scheme('__proto__'))

/** The matches of every concept, in an order that says nothing of where concepts stood. */
const matchesOf = (vocabularies: readonly Vocabulary[]) =>
  vocabularies
    .flatMap(({ scheme: name, concepts }) => concepts.map(({ code, exactMatch, closeMatch }) => ({ name, code, exactMatch, closeMatch })))
    .sort((a, b) => (`${a.name} ${a.code}` < `${b.name} ${b.code}` ? -1 : 1))

test('the order of vocabularies, concepts and labels changes no match', () => {
  fc.assert(
    fc.property(two, vocabularies => {
      const turned = vocabularies.toReversed().map(own => ({
        ...own,
        concepts: own.concepts.toReversed().map(({ altLabel, ...rest }) => ({
          ...rest,
          altLabel: Object.fromEntries(Object.entries(altLabel).map(([tag, labels]) => [tag, labels.toReversed()])),
        })),
      }))
      expect(matchesOf(linkVocabularies(turned))).toEqual(matchesOf(linkVocabularies(vocabularies)))
    }),
    { numRuns: 200 },
  )
})

test('a match stands at both its ends, is said once, and leads to a concept that is there', () => {
  let matched = 0
  fc.assert(
    fc.property(two, vocabularies => {
      const linked = linkVocabularies(vocabularies)
      const all = new Map(linked.flatMap(own => own.concepts.map(one => [`${own.scheme}\t${one.code}`, one] as const)))
      for (const own of linked) {
        for (const { code, exactMatch, closeMatch } of own.concepts) {
          const ends = [...exactMatch, ...closeMatch].map(match => `${match.scheme}\t${match.code}`)
          matched += ends.length
          expect(new Set(ends).size).toBe(ends.length)
          for (const match of exactMatch) {
            expect(all.get(`${match.scheme}\t${match.code}`)?.exactMatch).toContainEqual({ scheme: own.scheme, code })
          }
          for (const match of closeMatch) {
            expect(all.get(`${match.scheme}\t${match.code}`)?.closeMatch).toContainEqual({ scheme: own.scheme, code })
          }
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(matched).toBeGreaterThan(0)
})

test('what is inferred of a document depends neither on the order of concepts nor on documents read before', () => {
  let tagged = 0
  const document = fc.record({
    language,
    title: label,
    alternativeTitles: fc.array(label, { maxLength: 3 }),
    subjects: fc.array(label, { maxLength: 3 }),
    summary: label,
    concepts: fc.constant<never[]>([]),
  })
  fc.assert(
    fc.property(two, fc.array(document, { maxLength: 6 }), (vocabularies, documents) => {
      const tag = tagger(vocabularies)
      const given = documents.map(one => tag(one))
      tagged += given.flat().length
      const turned = vocabularies.map(own => ({ ...own, concepts: own.concepts.toReversed() }))
      expect(documents.map(one => tagger(turned)(one))).toEqual(given)
      for (const concepts of given)
        for (const name of ['ESCO', 'ROME']) expect(concepts.filter(own => own.scheme === name).length).toBeLessThanOrEqual(3)
    }),
    { numRuns: 200 },
  )
  expect(tagged).toBeGreaterThan(0)
})

test('texts of a megabyte are read no further than a title goes', () => {
  const words = vocabulary(
    'ROME',
    ...Array.from({ length: 500 }, (_, i) => ({ code: `c${i}`, prefLabel: { fr: `boulanger ${i} ${'a '.repeat(i % 9)}` } })),
  )
  const tag = tagger([words])
  const codes = (title: string) => tag({ language: 'fr', title, alternativeTitles: [], subjects: [], concepts: [] }).map(({ code }) => code)
  expect(codes(`${'x '.repeat(490)}: boulanger 9`)).toEqual(['c9'])
  expect(codes(`${'x '.repeat(600)}: boulanger 9`)).toEqual([])
  const MB = 2 ** 20
  const bombs = [
    'a '.repeat(MB / 2),
    '('.repeat(MB),
    ' / '.repeat(MB / 3),
    'boulanger 1 '.repeat(MB / 12),
    '\ud800'.repeat(MB),
    "l'".repeat(MB / 2),
  ]
  for (const bomb of bombs) {
    const more = {
      alternativeTitles: Array.from({ length: 200 }, () => bomb),
      subjects: Array.from({ length: 200 }, () => bomb),
      concepts: [],
    }
    tag({ language: 'fr', title: bomb, summary: bomb, ...more })
    const labelled = vocabulary('ESCO', { code: 'x', prefLabel: { fr: bomb }, altLabel: { fr: [bomb, 'boulanger 1'] } })
    expect(linkVocabularies([words, labelled])).toHaveLength(2)
  }
})
