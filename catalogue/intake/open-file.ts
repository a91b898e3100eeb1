import { createReadStream } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { createGunzip } from 'node:zlib'
import type { SourceFile } from '../formats/format.ts'
import { FileReadError, HEAD_BYTES } from '../formats/format.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'

/** A file on disk: where it is, and what reports call it. */
export type FilePlace = Readonly<{ path: string; name: string }>

// Below this, the ratio says nothing: a small file of one letter compresses a thousandfold, harmlessly.
const RATIO_COUNTS_FROM = 16 * 1024 * 1024

/**
 * Opens a file for the formats: gzip (known by its bytes) is unwrapped and counted by real bytes. `headBytes`: how much of its beginning is kept while the import runs. Throws `FileReadError`.
 */
export async function openFile(place: FilePlace, limits: Limits, headBytes = HEAD_BYTES): Promise<SourceFile> {
  const start = await firstBytes(place)
  const zipped = start[0] === 0x1f && start[1] === 0x8b
  const stream = () => guarded(place, zipped, limits)
  const head = zipped ? await rangeOf(stream(), 0, HEAD_BYTES) : start
  if (zipped && isArchive(head)) return archiveInGzip(place, await rangeOf(stream(), 0, limits.paperBytes + 1), limits)
  return {
    name: place.name,
    head: keptHead(head, headBytes),
    stream,
    range: (from, to) => (zipped ? rangeOf(stream(), from, to) : readRange(place, from, to)),
  }
}

const PDF_HEAD_BYTES = 1024

/** What is kept of a file's beginning while an import runs: of a PDF, which its first bytes tell and of which a folder may hold thousands, little. */
export const keptHead = (head: Uint8Array, headBytes: number): Uint8Array =>
  head.slice(0, Buffer.from(head.subarray(0, 5)).toString('latin1') === '%PDF-' ? PDF_HEAD_BYTES : headBytes)

const isArchive = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, 4)).toString('latin1') === 'PK\x03\x04'

/** An archive is read from here and there, and gzip only from its beginning: for each part all before it would be unwrapped again. It is held in memory instead. */
function archiveInGzip(place: FilePlace, bytes: Uint8Array, { paperBytes }: Limits): SourceFile {
  if (bytes.length > paperBytes) {
    const message = `The file is refused: a ZIP inside gzip may hold ${paperBytes} bytes. Unpack the gzip first, and import the ZIP.`
    throw new FileReadError(fileProblem('too-big', place.name, message))
  }
  return {
    name: place.name,
    head: bytes.subarray(0, HEAD_BYTES),
    async *stream() {
      yield bytes
    },
    range: async (from, to) => bytes.subarray(from, to),
  }
}

async function firstBytes(place: FilePlace): Promise<Uint8Array> {
  return readRange(place, 0, HEAD_BYTES)
}

async function readRange(place: FilePlace, from: number, to: number): Promise<Uint8Array> {
  let handle: FileHandle | undefined
  try {
    handle = await open(place.path, 'r')
    const buffer = new Uint8Array(to - from)
    let filled = 0
    while (filled < buffer.length) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled, from + filled)
      if (bytesRead === 0) break
      filled += bytesRead
    }
    return buffer.subarray(0, filled)
  } catch (error) {
    throw readError(place, error)
  } finally {
    await handle?.close()
  }
}

/** Bytes `from` to `to` of a stream that can only be read from its beginning. */
export async function rangeOf(stream: AsyncIterable<Uint8Array>, from: number, to: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let position = 0
  for await (const chunk of stream) {
    const piece = chunk.subarray(Math.max(0, from - position), Math.max(0, to - position))
    if (piece.length > 0) parts.push(piece)
    position += chunk.length
    if (position >= to) break
  }
  return Buffer.concat(parts)
}

/** The unwrapped bytes, stopped by the limits whatever a header claims. */
async function* guarded(place: FilePlace, zipped: boolean, limits: Limits): AsyncGenerator<Uint8Array> {
  const raw = createReadStream(place.path, { highWaterMark: 256 * 1024 })
  const unzip = zipped ? createGunzip({ chunkSize: 256 * 1024 }) : undefined
  if (unzip !== undefined) raw.on('error', error => unzip.destroy(error)).pipe(unzip)
  let bytes = 0
  try {
    for await (const chunk of (unzip ?? raw) as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > limits.fileBytes) throw tooBig(place, `it holds more than ${limits.fileBytes} bytes`)
      if (unzip !== undefined && bytes > RATIO_COUNTS_FROM && bytes > raw.bytesRead * limits.gzipRatio) {
        throw tooBig(place, `it unpacks to more than ${limits.gzipRatio} times its size`)
      }
      yield chunk
    }
  } catch (error) {
    throw error instanceof FileReadError ? error : readError(place, error)
  } finally {
    raw.destroy()
    unzip?.destroy()
  }
}

const tooBig = (place: FilePlace, why: string) =>
  new FileReadError(fileProblem('too-big', place.name, `The file is refused: ${why}. Split the export into smaller files.`))

function readError(place: FilePlace, error: unknown): FileReadError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined) throw error
  const why = code.startsWith('Z_') ? 'its gzip wrapping is damaged or cut; fetch it again' : (WHY[code] ?? `the system says ${code}`)
  return new FileReadError(fileProblem('unreadable-file', place.name, `The file cannot be read: ${why}.`))
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing at this path',
  EACCES: 'you have no right to read it',
  EPERM: 'you have no right to read it',
  EISDIR: 'it is a folder',
  EIO: 'the disk fails to give it; copy it to another disk',
}

/** A problem that refuses a file, and with it the import. */
export const fileProblem = (code: ProblemCode, file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
