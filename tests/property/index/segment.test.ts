import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { openSegment, SegmentError } from '../../../catalogue/index/segment.ts'
import { StringTable, sortAsBytes, writeStringTable } from '../../../catalogue/index/string-table.ts'
import { LoadedSegment } from '../../../catalogue/search/loaded-segment.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

const TITLES = [
  'Boulanger / Boulangère',
  "Agent / Agente d'entretien",
  'Le métier d’infirmière',
  'Été à l’école',
  'C++ et bac+2',
  'Ленінград',
  '',
]
const documents = Array.from({ length: 40 }, (_, i) =>
  releaseDocument(
    {
      title: `${TITLES[i % 6]} ${i % 3 === 0 ? '' : `niveau ${i}`}`.trim(),
      body: `${TITLES[(i * 5) % 6]} avec ${'du texte et '.repeat(i % 4)}des soins n° ${i}`,
      alternativeTitles: i % 4 === 0 ? [`Vendeur(se) ${i}`, 'Fleuriste'] : [],
      needs: i % 2 === 0 ? ['formation'] : ['emploi', 'orientation'],
      concepts: i % 5 === 0 ? [{ scheme: 'ROME', code: `K12${i}`, ...(i % 10 === 0 && { label: 'Soins' }) }] : [],
      issued: `20${10 + (i % 10)}`,
    },
    i,
  ),
)
const entries = documents.map((document, i) => ({ document, locator: { block: Math.floor(i / 8), record: i % 8 } }))

test('the same documents in any order give the same bytes', async () => {
  const expected = await buildSegment('fr', entries)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(entries, { minLength: entries.length }), async shuffled => {
      expect(Buffer.compare(await buildSegment('fr', shuffled), expected)).toBe(0)
    }),
    { numRuns: 25 },
  )
})

test('a flipped bit anywhere is found before the segment is used', async () => {
  const sound = await buildSegment('fr', entries)
  expect(() => openSegment(sound.slice().buffer)).not.toThrow()
  fc.assert(
    fc.property(fc.nat(sound.length * 8 - 1), bit => {
      const damaged = sound.slice()
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => openSegment(damaged.buffer)).toThrow(SegmentError)
    }),
    { numRuns: 1000 },
  )
})

test('a segment cut anywhere, or made longer, is refused', async () => {
  const sound = await buildSegment('fr', entries)
  for (const length of [0, 7, 31, 32, 600, sound.length - 8, sound.length - 1]) {
    expect(() => openSegment(sound.slice(0, length).buffer)).toThrow(SegmentError)
  }
  const longer = new Uint8Array(sound.length + 8)
  longer.set(sound)
  expect(() => openSegment(longer.buffer)).toThrow(SegmentError)
})

test('gives back every card and place by id and by number', async () => {
  const loaded = new LoadedSegment((await buildSegment('fr', entries)).buffer)
  for (const [i, { document, locator }] of entries.entries()) {
    expect(loaded.byKey(document.id)).toBe(i)
    expect(loaded.byKey(document.number)).toBe(i)
    expect(loaded.locator(i)).toEqual(locator)
    expect(loaded.card(i)).toMatchObject({ id: document.id, number: document.number, title: document.title, needs: document.needs })
  }
  expect(loaded.byKey('test:none')).toBeUndefined()
  expect(loaded.byKey('9999999')).toBeUndefined()
})

test('an empty language makes an empty segment that opens', async () => {
  expect(new LoadedSegment((await buildSegment('fr', [])).buffer).documents).toBe(0)
})

test('a string table finds every string, and the ranges of every prefix, as a plain list does', () => {
  const strings = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'я', '😀', 'c', '+'), maxLength: 5 }), { maxLength: 60 })
  fc.assert(
    fc.property(strings, fc.string({ unit: fc.constantFrom('a', 'b', 'é', '😀'), maxLength: 3 }), (given, probe) => {
      const sorted = sortAsBytes([...given])
      expect(sorted).toEqual([...given].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
      const table = new StringTable(writeStringTable(sorted), sorted.length)
      expect(sorted.map((_, i) => table.get(i))).toEqual(sorted)
      const [start, end] = table.equalRange(probe)
      expect(sorted.slice(start, end)).toEqual(sorted.filter(string => string === probe))
      const [first, after] = table.prefixRange(probe)
      expect(sorted.slice(first, after)).toEqual(sorted.filter(string => string.startsWith(probe)))
    }),
    { numRuns: 500 },
  )
})
