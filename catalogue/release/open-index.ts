import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Segment } from '../index/segment.ts'
import { openSegmentFile } from '../index/segment.ts'

/** An index that is read from its file piece by piece; `close` when it is done with. */
export type OpenIndex = Readonly<{ segment: Segment; close(): void }>

/**
 * Opens an index where it lies on the disk: what is not asked for is not read. Throws `SegmentError` when it is damaged, here or when a damaged part is read, and what
 * Node throws when the file cannot be read.
 */
export function openIndex(path: string): OpenIndex {
  const file = openSync(path, 'r')
  const read = (offset: number, length: number): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length)
    for (let done = 0; done < length; ) {
      const count = readSync(file, bytes, done, length - done, offset + done)
      if (count === 0) throw new Error(`${path} ends at ${offset + done}`)
      done += count
    }
    return bytes
  }
  try {
    return { segment: openSegmentFile({ bytes: fstatSync(file).size, read }), close: () => closeSync(file) }
  } catch (error) {
    closeSync(file)
    throw error
  }
}
