import { expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { openSegment } from '../../../catalogue/index/segment.ts'
import { Weights } from '../../../catalogue/index/weights.ts'
import { DocumentSet } from '../../../catalogue/search/document-set.ts'
import { PostingCache } from '../../../catalogue/search/posting-cache.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

const DOCUMENTS = 640

test('sets are kept for frequent terms only, whatever is asked for: what a visit leaves in memory stays small', async () => {
  const entries = Array.from({ length: DOCUMENTS }, (_, i) => ({
    document: releaseDocument({ title: `formation ${'bcdfghjk'[i % 8]}${'lmnpqrst'[(i >> 3) % 8]}${'vwxzbcdfgh'[(i >> 6) % 10]}erie` }, i),
    locator: { block: Math.floor(i / 64), record: i % 64 },
  }))
  const segment = openSegment((await buildSegment('fr', entries)).buffer)
  const { meta, columns } = segment
  const cache = new PostingCache(segment, new Weights(columns.fieldLengths, meta.documents, meta.averages))
  let frequent = 0
  for (let term = 0; term < meta.terms; term++) {
    const { documents, set } = cache.of(term)
    const asked = [...documents]
    if (set !== undefined) frequent++
    expect(set === undefined).toBe(asked.length < DOCUMENTS / 32)
    const joined = new DocumentSet(DOCUMENTS)
    cache.join(term, joined)
    expect([...joined.toArray()]).toEqual(asked)
  }
  expect(meta.terms).toBeGreaterThan(DOCUMENTS / 2)
  expect(frequent).toBeGreaterThan(0)
  expect(frequent).toBeLessThan(10)
})
