import type { ReleaseDocument } from '../model/document.ts'
import { releaseDocumentSchema } from '../model/document.ts'

/**
 * A block file: `ESB1`, the count of records (uint32, little endian), count + 1 offsets from the file's start (uint32, little endian; the last
 * one is the file's length), then each record on its own as raw deflate (RFC 1951) of one JSON `ReleaseDocument`. One record is read without the rest.
 */
export const BLOCK_MAGIC = 'ESB1'
export const BLOCK_HEADER_BYTES = 8
export const BLOCK_OFFSET_BYTES = 4

/** Documents per block file. */
export const BLOCK_SIZE = 64

/** The most bytes one record may unfold to, well above what the intake lets in: a damaged or hostile block cannot fill the memory. */
const RECORD_BYTES = 64 * 1024 * 1024

/** `documents/00012.blk` for block 12. */
export const blockPath = (block: number): string => `documents/${String(block).padStart(5, '0')}.blk`

/** How many records a block holds. Throws `TypeError` for bytes that are no block. */
export function blockRecords(bytes: ArrayBuffer): number {
  const view = new DataView(bytes)
  if (bytes.byteLength < BLOCK_HEADER_BYTES) throw new TypeError('block: shorter than its header')
  const magic = String.fromCharCode(view.getUint8(0), view.getUint8(1), view.getUint8(2), view.getUint8(3))
  if (magic !== BLOCK_MAGIC) throw new TypeError(`block: starts with ${JSON.stringify(magic)}, not ${BLOCK_MAGIC}`)
  const count = view.getUint32(4, true)
  if (BLOCK_HEADER_BYTES + (count + 1) * BLOCK_OFFSET_BYTES > bytes.byteLength) throw new TypeError('block: shorter than its offset table')
  return count
}

/** The compressed bytes of one record, from 0. Throws `RangeError` when the block has no such record, `TypeError` when it is damaged. */
function blockRecordBytes(bytes: ArrayBuffer, record: number): Uint8Array<ArrayBuffer> {
  const count = blockRecords(bytes)
  if (!Number.isInteger(record) || record < 0 || record >= count) throw new RangeError(`block: no record ${record} among ${count}`)
  const view = new DataView(bytes)
  const at = BLOCK_HEADER_BYTES + record * BLOCK_OFFSET_BYTES
  const start = view.getUint32(at, true)
  const end = view.getUint32(at + BLOCK_OFFSET_BYTES, true)
  const first = BLOCK_HEADER_BYTES + (count + 1) * BLOCK_OFFSET_BYTES
  if (start < first || end <= start || end > bytes.byteLength) throw new TypeError(`block: record ${record} lies outside the file`)
  return new Uint8Array(bytes, start, end - start)
}

/** Reads one document of a block, from 0. Rejects with `RangeError` when there is no such record, `TypeError` or `ZodError` when the block is damaged. */
export async function readBlockRecord(bytes: ArrayBuffer, record: number): Promise<ReleaseDocument> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(await inflateRaw(blockRecordBytes(bytes, record)))
  return releaseDocumentSchema.parse(JSON.parse(text))
}

async function inflateRaw(compressed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw')
  const writer = stream.writable.getWriter()
  // The reader below sees the same failure; this side must not fail unheard.
  const written = writer.write(compressed).then(() => writer.close())
  const [bytes] = await Promise.all([collect(stream.readable.getReader()), written])
  return bytes
}

async function collect(reader: { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> }): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for (let step = await reader.read(); !step.done && step.value !== undefined; step = await reader.read()) {
    pieces.push(step.value)
    length += step.value.byteLength
    if (length > RECORD_BYTES) throw new TypeError(`block: a record unfolds to more than ${RECORD_BYTES} bytes`)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.byteLength
  }
  return all
}
