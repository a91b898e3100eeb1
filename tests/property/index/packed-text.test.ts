import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteWriter } from '../../../catalogue/index/byte-writer.ts'
import type { TextPacker } from '../../../catalogue/index/packed-text.ts'
import { PieceCounter, TextUnpacker } from '../../../catalogue/index/packed-text.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom('infirmière', ' ', 'l’', 'CAP', '-', ' — ', '🎓', 'ممرض'), { maxLength: 20 }).map(parts => parts.join('')),
)

function packerFor(texts: readonly string[]): TextPacker {
  const counter = new PieceCounter()
  for (const each of texts) counter.count(each)
  return counter.packer()
}

test('every text comes back as it was, alone and whatever stands beside it', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), texts => {
      const packer = packerFor(texts)
      const bytes = new ByteWriter()
      const ends = texts.map(each => {
        packer.pack(each, bytes)
        return bytes.length
      })
      const unpacker = new TextUnpacker(packer.columns())
      const packed = bytes.done()
      expect(texts.map((_, place) => unpacker.unpack(packed.subarray(ends[place - 1] ?? 0, ends[place])))).toEqual(texts)
    }),
    { numRuns: 300 },
  )
})

test('the order in which texts come leaves no mark', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), texts => {
      expect(packerFor([...texts].reverse()).columns()).toEqual(packerFor(texts).columns())
    }),
  )
})
