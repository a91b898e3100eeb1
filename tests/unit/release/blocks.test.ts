import { describe, expect, it } from 'vitest'
import { blockPath, blockRecords, readBlockRecord } from '../../../catalogue/index/block.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import { releaseDocumentSchema } from '../../../catalogue/model/document.ts'
import { encodeBlock, encodeRecord } from '../../../catalogue/release/blocks.ts'

const document = (key: string, more: object = {}): ReleaseDocument =>
  releaseDocumentSchema.parse({
    id: `essai:${key}`,
    number: '0000012',
    source: 'essai',
    kind: 'guide',
    title: `Élever des chèvres ${key}`,
    language: 'fr',
    ...more,
  })

const block = (documents: readonly ReleaseDocument[]): ArrayBuffer => {
  const bytes = encodeBlock(documents.map(encodeRecord))
  const copy = new ArrayBuffer(bytes.byteLength)
  new Uint8Array(copy).set(bytes)
  return copy
}

describe('a block of documents', () => {
  it('gives back each document as it went in', async () => {
    const documents = [document('a'), document('b', { body: { text: 'œuvre 🐐 '.repeat(20_000), pages: [0, 40] } }), document('c')]
    const bytes = block(documents)
    expect(blockRecords(bytes)).toBe(3)
    for (const [record, one] of documents.entries()) expect(await readBlockRecord(bytes, record)).toEqual(one)
  })

  it('has the layout that its description says', () => {
    const record = encodeRecord(document('a'))
    const view = new DataView(block([document('a')]))
    expect([view.getUint8(0), view.getUint8(1), view.getUint8(2), view.getUint8(3)]).toEqual([...Buffer.from('ESB1')])
    expect([view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)]).toEqual([1, 16, 16 + record.byteLength])
  })

  it('reads one record without looking at the others', async () => {
    const bytes = block([document('a'), document('b')])
    const second = new DataView(bytes).getUint32(12, true)
    new Uint8Array(bytes).fill(0xff, 20, second)
    expect((await readBlockRecord(bytes, 1)).id).toBe('essai:b')
    await expect(readBlockRecord(bytes, 0)).rejects.toThrow()
  })

  it.each([-1, 1, 0.5, Number.NaN])('refuses record %s of a block of one', async record => {
    await expect(readBlockRecord(block([document('a')]), record)).rejects.toThrow(RangeError)
  })

  it('refuses bytes that are no block, at every length they could be cut to', async () => {
    const whole = block([document('a')])
    for (let length = 0; length < whole.byteLength; length += 1) await expect(readBlockRecord(whole.slice(0, length), 0)).rejects.toThrow()
    await expect(readBlockRecord(new TextEncoder().encode('PK\u0003\u0004 and more bytes').buffer, 0)).rejects.toThrow(/not ESB1/)
  })

  it('does not follow offsets out of the file or into its own table', async () => {
    for (const [at, value] of [
      [8, 3],
      [12, 1e9],
      [12, 0],
    ] as const) {
      const bytes = block([document('a')])
      new DataView(bytes).setUint32(at, value, true)
      await expect(readBlockRecord(bytes, 0)).rejects.toThrow(/outside the file/)
    }
  })

  it('is named by its position', () => {
    expect(blockPath(0)).toBe('documents/00000.blk')
    expect(blockPath(624)).toBe('documents/00624.blk')
  })
})
