import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildSegment } from '../../../catalogue/index/build-segment.ts'
import { SegmentBuilder } from '../../../catalogue/index/segment-builder.ts'
import type { SegmentSpool } from '../../../catalogue/index/segment-spool.ts'
import { MemorySpool } from '../../../catalogue/index/segment-spool.ts'
import { FileSpool } from '../../../catalogue/release/file-spool.ts'
import { releaseDocument } from '../../helpers/small-catalogue.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-spool-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let files = 0

/** Appends pieces of these lengths, some of them larger than any buffer inside, and reads anywhere while it goes on. */
function matchesPlainBytes(spool: SegmentSpool, lengths: readonly number[], reads: readonly number[]): void {
  const plain: number[] = []
  for (const [i, length] of lengths.entries()) {
    const piece = Uint8Array.from({ length }, (_, at) => (at * 31 + i) & 255)
    spool.append(piece)
    for (const byte of piece) plain.push(byte)
    expect(spool.length).toBe(plain.length)
    const offset = plain.length === 0 ? 0 : (reads[i % reads.length] ?? 0) % plain.length
    const size = Math.min(plain.length - offset, 1 + ((reads[i % reads.length] ?? 0) % 5000))
    expect(Buffer.compare(spool.read(offset, size), Uint8Array.from(plain.slice(offset, offset + size)))).toBe(0)
  }
  expect(() => spool.read(plain.length, 1)).toThrow(RangeError)
}

const lengths = fc.array(fc.oneof(fc.nat(300), fc.constantFrom(0, 1, 60_000)), { minLength: 1, maxLength: 12 })
const reads = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 })

test('a spool gives back what was appended, wherever it is read and whatever comes after', () => {
  fc.assert(
    fc.property(lengths, reads, (pieces, places) => {
      matchesPlainBytes(new MemorySpool(), pieces, places)
      const spool = new FileSpool(join(folder, `spool-${files++}`))
      try {
        matchesPlainBytes(spool, pieces, places)
      } finally {
        spool.close()
      }
    }),
    { numRuns: 30 },
  )
})

test('a piece larger than any buffer comes back whole', () => {
  const spool = new FileSpool(join(folder, 'large'))
  const large = new Uint8Array(5_000_000).map((_, i) => i & 255)
  spool.append(Uint8Array.of(1, 2, 3))
  spool.append(large)
  spool.append(Uint8Array.of(9))
  expect(Buffer.compare(spool.read(3, large.length), large)).toBe(0)
  expect([...spool.read(large.length + 2, 2)]).toEqual([large.at(-1), 9])
  spool.close()
})

test('an index made over a file, run by run, in any order, has the bytes of one made in memory', async () => {
  const entries = Array.from({ length: 300 }, (_, i) => ({
    document: releaseDocument({ title: `Métier ${i % 7} / Métière ${i}`, body: `texte ${i} ${'mot '.repeat(i % 5)}`, concepts: [] }, i),
    locator: { block: Math.floor(i / 64), record: i % 64 },
  }))
  const inMemory = await buildSegment('fr', entries)
  let spooled = 0
  for (const [i, held] of [
    { postings: 4_000_000, keys: 250_000 },
    { postings: 100, keys: 50 },
    { postings: 1, keys: 1 },
  ].entries()) {
    const before = spooled
    spooled = 0
    for (const order of [
      entries,
      entries.toReversed(),
      entries.toSorted((a, b) => ((a.locator.record * 7) % 64) - ((b.locator.record * 7) % 64)),
    ]) {
      const spool = new FileSpool(join(folder, `index-${i}-${files++}`))
      const builder = new SegmentBuilder('fr', spool, held)
      for (const { document, locator } of order) builder.add(document, locator)
      const overFile = builder.finish()
      spooled = Math.max(spooled, spool.length)
      spool.close()
      expect(Buffer.compare(overFile, inMemory)).toBe(0)
    }
    // The less is held, the more is put aside.
    expect(spooled).toBeGreaterThan(before)
  }
})
