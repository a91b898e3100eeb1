import type { Limits } from '../../model/limits.ts'
import type { SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'

/** The same file, whose stream throws `FileReadError` beyond what may be kept in memory. */
export const guardSize = (file: SourceFile, { vocabularyBytes }: Limits): SourceFile => ({
  ...file,
  async *stream() {
    let bytes = 0
    for await (const chunk of file.stream()) {
      bytes += chunk.length
      if (bytes > vocabularyBytes) {
        const message = `The file is refused: it holds more than ${vocabularyBytes} bytes, and a vocabulary's file is read whole. Export one scheme at a time.`
        throw new FileReadError({ code: 'too-big', severity: 'refused', file: file.name, message })
      }
      yield chunk
    }
  },
})
