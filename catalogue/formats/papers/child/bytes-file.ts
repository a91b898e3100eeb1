import type { SourceFile } from '../../format.ts'
import { HEAD_BYTES } from '../../format.ts'

const PIECE_BYTES = 256 * 1024

/** Bytes that are here already, as the readers of parts take files. */
export const bytesFile = (bytes: Uint8Array): SourceFile => ({
  name: 'paper',
  head: bytes.subarray(0, HEAD_BYTES),
  async *stream() {
    for (let from = 0; from < bytes.length; from += PIECE_BYTES) yield bytes.subarray(from, from + PIECE_BYTES)
  },
  range: async (from, to) => bytes.subarray(from, to),
})
