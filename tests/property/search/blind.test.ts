import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf, find, releaseDocument } from '../../helpers/small-catalogue.ts'

const WORDS = 'formation infirmier boulangère soins contrat nuit école métier'.split(' ')
const words = (least: number, most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most }).map(list => list.join(' '))
const small = fc.record({
  title: words(1, 3),
  summary: words(1, 5),
  body: words(1, 20),
  kind: fc.constantFrom('guide', 'leaflet', 'job-sheet'),
  source: fc.constantFrom('a', 'b', 'c'),
  publisher: fc.constantFrom('Un', 'Deux', 'Trois'),
  issued: fc.constantFrom('2019', '2024'),
})

/** Other names for sources and publishers, one for one, in another alphabetical order. */
function renamed(documents: readonly SmallDocument[]): readonly SmallDocument[] {
  const names: Readonly<Record<string, string>> = { a: 'zz-moulin', b: 'mm-office', c: 'aa-ville' }
  return documents.map(document => ({
    ...document,
    source: names[document.source ?? ''] ?? 'x',
    publisher: `Ministère ${document.publisher}`,
  }))
}

/** What stands beside the first of some documents, with its scores. */
async function besides(documents: readonly SmallDocument[]) {
  const { others, same } = (await engineOf(documents)).related(releaseDocument(documents[0]!, 0), { limit: 5 })
  return [others, same].map(hits => hits.map(({ id, score }) => [id, score]))
}

test('renaming every source and publisher leaves order and scores identical (R4)', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(small, { minLength: 2, maxLength: 25 }), words(1, 3), async (documents, query) => {
      const before = find(await engineOf(documents), query)
      const after = find(await engineOf(renamed(documents)), query)
      expect(after.hits.map(({ id, score }) => [id, score])).toEqual(before.hits.map(({ id, score }) => [id, score]))
      expect(after.total).toBe(before.total)
      expect(await besides(renamed(documents))).toEqual(await besides(documents))
    }),
    { numRuns: 60 },
  )
})

test('the same request gives the same response, whatever was asked in between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(small, { minLength: 1, maxLength: 15 }),
      fc.array(words(1, 3), { minLength: 2, maxLength: 5 }),
      async (documents, queries) => {
        const engine = await engineOf(documents)
        const ask = () => queries.map(query => ({ ...find(engine, query, { typing: true }), tookMs: 0 }))
        const first = ask()
        engine.related(releaseDocument(documents[0]!, 0), { limit: 5 })
        expect(ask()).toEqual(first)
      },
    ),
    { numRuns: 40 },
  )
})
