import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { PAGE_BYTES } from '../../../catalogue/index/layout.ts'
import { openSegmentFile, SegmentError } from '../../../catalogue/index/segment.ts'
import { openEngine } from '../../../catalogue/search/open-engine.ts'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

const WORDS = 'boulanger infirmière maçon formation emploi stage été l’apprentissage C++ bac+2 K1202 pain hôpital mur'.split(' ')
const word = (i: number): string => WORDS[i % WORDS.length] as string

const entries = Array.from({ length: 1500 }, (_, i) => ({
  document: releaseDocument(
    {
      title: `${word(i)} ${word(i * 7 + 1)} ${i % 50}`,
      alternativeTitles: i % 3 === 0 ? [`Le métier de ${word(i)}`] : [],
      body: `${word(i * 3)} ${word(i * 5)} ${'mot '.repeat(i % 9)}`,
      needs: i % 2 === 0 ? ['formation'] : ['emploi'],
      concepts: i % 4 === 0 ? [{ scheme: 'ROME', code: `K${i % 9}`, label: 'Soins' }] : [],
      ...(i % 10 === 0 && { validUntil: '2026-01-01' }),
    },
    i,
  ),
  locator: { block: Math.floor(i / 64), record: i % 64 },
}))

let bytes: Uint8Array<ArrayBuffer>
let whole: SearchEngine

beforeAll(async () => {
  bytes = await buildSegment('fr', entries)
  whole = openEngine({ segments: [bytes.slice().buffer], synonyms: [] })
})

const fileOf = (file: Uint8Array<ArrayBuffer>) => ({
  bytes: file.length,
  read: (offset: number, length: number) => file.slice(offset, offset + length),
})

const request = fc.record({
  words: fc.array(fc.constantFrom(...WORDS, 'boulangre', 'inf', 'form', '7', 'rien'), { maxLength: 4 }).map(words => words.join(' ')),
  language: fc.constant('fr'),
  typing: fc.boolean(),
  limit: fc.constantFrom(1, 20, 100),
  offset: fc.constantFrom(0, 20, 300),
  sort: fc.constantFrom('relevance' as const, 'newest' as const),
  today: fc.constantFrom('2025-06-01', '2026-11-26'),
  filters: fc.constantFrom({}, { needs: ['emploi'] }),
})

test('an index read page by page answers every question as one in memory does', () => {
  const paged = openEngine({ segments: [openSegmentFile(fileOf(bytes))], synonyms: [] })
  fc.assert(
    fc.property(request, asked => {
      const { tookMs: _, ...expected } = whole.search(asked)
      const { tookMs: __, ...found } = paged.search(asked)
      expect(found).toEqual(expected)
    }),
    { numRuns: 150 },
  )
  const key = whole.search({ words: 'boulanger', language: 'fr' }).hits[0]!.id
  const { document } = entries.find(entry => entry.document.id === key)!
  expect(paged.related(document, { limit: 5 })).toEqual(whole.related(document, { limit: 5 }))
  expect(paged.cards([key])).toEqual(whole.cards([key]))
  expect(paged.locate(key)).toEqual(whole.locate(key))
})

test('a flipped bit is found before anything of its page is used: the answer is right or refused', () => {
  const asked = { words: 'boulanger formation', language: 'fr', typing: true, today: '2026-11-26' }
  const { tookMs: _, ...expected } = whole.search(asked)
  let refused = 0
  fc.assert(
    fc.property(fc.nat(bytes.length * 8 - 1), bit => {
      const damaged = bytes.slice()
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      try {
        const { tookMs: __, ...found } = openEngine({ segments: [openSegmentFile(fileOf(damaged))], synonyms: [] }).search(asked)
        expect(found).toEqual(expected)
      } catch (error) {
        expect(error).toBeInstanceOf(SegmentError)
        refused++
      }
    }),
    { numRuns: 200 },
  )
  expect(refused).toBeGreaterThan(0)
})

test('of a file only the pages that are asked for are read', async () => {
  const many = Array.from({ length: 6000 }, (_, i) => ({
    document: releaseDocument(
      { title: `${word(i)} ${i}`, body: `${word(i * 3)} ${i}`, summary: `Résumé ${i} ${`long${i % 70} `.repeat(30)}` },
      i,
    ),
    locator: { block: Math.floor(i / 64), record: i % 64 },
  }))
  const large = await buildSegment('fr', many)
  let read = 0
  const file = fileOf(large)
  const counting = {
    bytes: file.bytes,
    read(offset: number, length: number) {
      read += length
      return file.read(offset, length)
    },
  }
  const segment = openSegmentFile(counting)
  expect(read).toBeLessThan(large.length / 2)
  read = 0
  segment.part('documentBytes', 1000, 1100)
  expect(read).toBeLessThanOrEqual(2 * PAGE_BYTES)
})
