import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import type { SegmentSpool } from '../index/segment-spool.ts'

const WRITTEN_BYTES = 1024 * 1024
const READ_BYTES = 1024 * 1024

/**
 * A spool in a file, for indexes that do not fit into memory while they are made. Not durable, and need not be. Errors of the disk are thrown as Node throws them.
 */
export class FileSpool implements SegmentSpool {
  readonly #file: number
  readonly #waiting = Buffer.allocUnsafe(WRITTEN_BYTES)
  #waitingBytes = 0
  #written = 0
  #window: Readonly<{ offset: number; bytes: Uint8Array }> = { offset: 0, bytes: new Uint8Array(0) }

  /** A new file that must not exist yet. */
  constructor(path: string) {
    this.#file = openSync(path, 'wx+')
  }

  get length(): number {
    return this.#written + this.#waitingBytes
  }

  append(bytes: Uint8Array): void {
    if (this.#waitingBytes + bytes.length > WRITTEN_BYTES) this.#flush()
    if (bytes.length > WRITTEN_BYTES) {
      this.#write(bytes)
      return
    }
    this.#waiting.set(bytes, this.#waitingBytes)
    this.#waitingBytes += bytes.length
  }

  /** Pieces that lie near each other are read from the disk together. */
  read(offset: number, length: number): Uint8Array {
    if (offset + length > this.length) throw new RangeError(`spool: ${length} bytes at ${offset} of ${this.length}`)
    if (offset + length > this.#written) this.#flush()
    const { offset: from, bytes } = this.#window
    if (offset >= from && offset + length <= from + bytes.length) return bytes.subarray(offset - from, offset - from + length)
    const isNext = offset >= from && offset <= from + bytes.length
    // Read on a long way only where reading goes on: terms are read here and there, records one after the other.
    const wanted = isNext ? Math.max(length, READ_BYTES) : length
    const read = this.#readAt(offset, Math.min(wanted, this.#written - offset))
    this.#window = { offset, bytes: read }
    return read.subarray(0, length)
  }

  close(): void {
    closeSync(this.#file)
  }

  #readAt(offset: number, length: number): Uint8Array {
    const bytes = Buffer.allocUnsafe(length)
    for (let done = 0; done < length; ) {
      const count = readSync(this.#file, bytes, done, length - done, offset + done)
      if (count === 0) throw new Error(`spool: the file ends at ${offset + done}`)
      done += count
    }
    return bytes
  }

  #flush(): void {
    this.#write(this.#waiting.subarray(0, this.#waitingBytes))
    this.#waitingBytes = 0
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done)
    this.#written += bytes.length
  }
}
