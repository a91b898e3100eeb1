import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

const WORDS = 'boulanger pain formation emploi stage maçon mur hôpital soins infirmier contrat bourse'.split(' ')
const PLACES = Array.from({ length: 11 }, (_, i) => `shelf-${i}`)
const ARABIC = 'خباز خبز تكوين عمل مستشفى'.split(' ')
const pick = (words: readonly string[], i: number): string => words[i % words.length] as string

/** In two languages; every other document is past its end at some time. */
const documents: readonly SmallDocument[] = Array.from({ length: 90 }, (_, i) => {
  const words = i % 3 === 0 ? ARABIC : WORDS
  return {
    title: `${pick(words, i * 7)} ${i}`,
    body: `${pick(words, i)} ${pick(words, i * 5 + 1)} ${pick(WORDS, i * 3)} ${pick(words, i * 11 + 2)}`,
    language: i % 3 === 0 ? 'ar' : 'fr',
    kind: i % 2 === 0 ? 'job-sheet' : 'guide',
    needs: i % 4 === 0 ? ['emploi'] : ['formation'],
    ...(i % 5 !== 0 && { level: i % 5 === 1 ? 'Bac' : 'CAP' }),
    holdings: [{ place: pick(PLACES, i) }, { place: pick(PLACES, i * 3 + 1) }].slice(i % 3),
    ...(i % 2 === 1 && { validUntil: `20${25 + (i % 5)}-06-01` }),
  }
})

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOf(documents, [{ language: 'fr', words: ['boulot'], means: ['emploi', 'contrat stage'] }])
})

const asked = fc.record({
  words: fc
    .array(fc.constantFrom(...WORDS, ...ARABIC, 'boulot', 'form', 'rien'), { minLength: 1, maxLength: 5 })
    .map(words => words.join(' ')),
  language: fc.constantFrom('fr', 'ar'),
  typing: fc.boolean(),
  today: fc.constantFrom('2024-01-01', '2026-11-26', '2028-01-01', '2100-01-01'),
})

/** Requests for which it was not so. */
const SEEN = [
  { words: 'boulot infirmier pain boulanger', language: 'ar', typing: false, today: '2028-01-01' },
  { words: 'boulanger boulanger stage', language: 'fr', typing: false, today: '2024-01-01' },
]

test('what is counted is what is shown: on all pages, in facets, whatever is past its end', () => {
  fc.assert(
    fc.property(asked, request => {
      const { total, hits, facets } = engine.search({ ...request, limit: 100 })
      expect(hits).toHaveLength(total)
      expect(facets.kind.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      expect(facets.language.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      expect(engine.search({ ...request, limit: 100, sort: 'newest' }).total).toBe(total)
      const pages = [0, 7, 14].flatMap(offset => engine.search({ ...request, limit: 7, offset }).hits.map(({ id }) => id))
      expect(pages).toEqual(hits.slice(0, 21).map(({ id }) => id))
      for (const { value, count } of facets.kind) {
        expect(engine.search({ ...request, filters: { kinds: [value] } }).total).toBe(count)
      }
      const { level, place } = facets
      for (const { value, count } of level) expect(engine.search({ ...request, filters: { levels: [value] } }).total).toBe(count)
      for (const { value, count } of place.slice(0, 2))
        expect(engine.search({ ...request, filters: { places: [value] } }).total).toBe(count)
    }),
    { numRuns: 300, examples: SEEN.map(request => [request]) },
  )
}, 120_000)

test('a limit or an offset that is no number counts as none', () => {
  const request = { words: 'formation emploi bourse contrat', language: 'fr' }
  const plain = engine.search(request).hits
  expect(plain).toHaveLength(20)
  expect(engine.search({ ...request, limit: Number.NaN, offset: Number.NaN }).hits).toEqual(plain)
})
