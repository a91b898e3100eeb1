import { Readable } from 'node:stream'
import { RandomAccessReader } from 'yauzl'
import type { SourceFile } from '../format.ts'

const PIECE_BYTES = 64 * 1024

/** A file of an import as yauzl reads it: by ranges. */
export class RangeReader extends RandomAccessReader {
  readonly #file: SourceFile

  constructor(file: SourceFile) {
    super()
    this.#file = file
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.#file, start, end), { objectMode: false })
  }
}

async function* pieces(file: SourceFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let from = start; from < end; from += PIECE_BYTES) yield await file.range(from, Math.min(end, from + PIECE_BYTES))
}
