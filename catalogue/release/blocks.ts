import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { BLOCK_HEADER_BYTES, BLOCK_MAGIC, BLOCK_OFFSET_BYTES } from '../index/block.ts'
import type { ReleaseDocument } from '../model/document.ts'

/**
 * One document as a block holds it: raw deflate of its JSON. The same document always gives the same bytes with the same zlib.
 * At once and not in the background: for a few kilobytes Node's streams cost more than the compression.
 */
export const encodeRecord = (document: ReleaseDocument): Uint8Array => deflateRawSync(JSON.stringify(document), { level: 6 })

/** The document of bytes made by `encodeRecord` in this very run: trusted, not checked again. */
export const decodeOwnRecord = (bytes: Uint8Array): ReleaseDocument => JSON.parse(inflateRawSync(bytes).toString('utf8'))

/** A block file from its encoded records, in order: see `catalogue/index/block.ts` for the layout. */
export function encodeBlock(records: readonly Uint8Array[]): Uint8Array {
  const first = BLOCK_HEADER_BYTES + (records.length + 1) * BLOCK_OFFSET_BYTES
  const total = records.reduce((bytes, record) => bytes + record.byteLength, first)
  const block = new Uint8Array(total)
  const view = new DataView(block.buffer)
  block.set(new TextEncoder().encode(BLOCK_MAGIC), 0)
  view.setUint32(4, records.length, true)
  let at = first
  for (const [index, record] of records.entries()) {
    view.setUint32(BLOCK_HEADER_BYTES + index * BLOCK_OFFSET_BYTES, at, true)
    block.set(record, at)
    at += record.byteLength
  }
  view.setUint32(BLOCK_HEADER_BYTES + records.length * BLOCK_OFFSET_BYTES, at, true)
  return block
}
