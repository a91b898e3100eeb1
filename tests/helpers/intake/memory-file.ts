import type { SourceFile } from '../../../catalogue/formats/format.ts'
import { HEAD_BYTES } from '../../../catalogue/formats/format.ts'

/** A file of an import that lives in memory, given in chunks of `chunk` bytes. */
export function memoryFile(name: string, content: string | Uint8Array, chunk = 1000): SourceFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  return {
    name,
    head: bytes.subarray(0, HEAD_BYTES),
    async *stream() {
      for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk)
    },
    range: async (from, to) => bytes.subarray(from, to),
  }
}
