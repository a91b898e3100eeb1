/** Where a builder puts aside what it does not keep in memory. Bytes are read back as they were appended; nothing is kept when the builder is done. */
export interface SegmentSpool {
  /** How many bytes were appended. */
  readonly length: number
  append(bytes: Uint8Array): void
  /** A piece that was appended; valid until the next `read`. */
  read(offset: number, length: number): Uint8Array
}

const CHUNK_BYTES = 256 * 1024

/** A spool in memory, for catalogues that fit there. */
export class MemorySpool implements SegmentSpool {
  length = 0
  private readonly chunks: Uint8Array[] = []

  append(bytes: Uint8Array): void {
    let from = 0
    while (from < bytes.length) {
      const at = this.length % CHUNK_BYTES
      if (at === 0) this.chunks.push(new Uint8Array(CHUNK_BYTES))
      const piece = bytes.subarray(from, from + CHUNK_BYTES - at)
      this.chunks.at(-1)?.set(piece, at)
      from += piece.length
      this.length += piece.length
    }
  }

  read(offset: number, length: number): Uint8Array {
    if (offset + length > this.length) throw new RangeError(`spool: ${length} bytes at ${offset} of ${this.length}`)
    const first = Math.floor(offset / CHUNK_BYTES)
    const at = offset % CHUNK_BYTES
    if (at + length <= CHUNK_BYTES) return (this.chunks[first] ?? new Uint8Array(0)).subarray(at, at + length)
    const bytes = new Uint8Array(length)
    for (let done = 0; done < length; ) {
      const place = offset + done
      const chunk = this.chunks[Math.floor(place / CHUNK_BYTES)] ?? new Uint8Array(0)
      const piece = chunk.subarray(place % CHUNK_BYTES, (place % CHUNK_BYTES) + length - done)
      bytes.set(piece, done)
      done += piece.length
    }
    return bytes
  }
}
