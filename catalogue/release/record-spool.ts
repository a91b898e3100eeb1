import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'

/** Where a record lies in the spool. */
export type SpoolPlace = Readonly<{ offset: number; length: number }>

const BATCH_BYTES = 1024 * 1024

/** Encoded records put aside on disk while their order is not known yet: the memory holds places, not records. Not durable, and need not be. */
export class RecordSpool {
  readonly #handle: FileHandle
  #waiting: Uint8Array[] = []
  #waitingBytes = 0
  #written = 0

  constructor(handle: FileHandle) {
    this.#handle = handle
  }

  async append(record: Uint8Array): Promise<SpoolPlace> {
    const place = { offset: this.#written + this.#waitingBytes, length: record.byteLength }
    this.#waiting.push(record)
    this.#waitingBytes += record.byteLength
    if (this.#waitingBytes >= BATCH_BYTES) await this.flush()
    return place
  }

  /** Must be called once between the last `append` and the first `read`. */
  async flush(): Promise<void> {
    const batch = Buffer.concat(this.#waiting)
    await this.#handle.writeFile(batch)
    this.#written += batch.byteLength
    this.#waiting = []
    this.#waitingBytes = 0
  }

  async read({ offset, length }: SpoolPlace): Promise<Uint8Array> {
    const record = Buffer.allocUnsafe(length)
    const { bytesRead } = await this.#handle.read(record, 0, length, offset)
    if (bytesRead !== length) throw new Error(`spool: ${bytesRead} bytes instead of ${length} at ${offset}`)
    return record
  }

  close(): Promise<void> {
    return this.#handle.close()
  }
}

/** A new spool in a file that must not exist yet. */
export const openSpool = async (file: string): Promise<RecordSpool> => new RecordSpool(await open(file, 'wx+'))
