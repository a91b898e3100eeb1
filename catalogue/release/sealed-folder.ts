import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../draft/durable-file.ts'
import type { Problem } from '../model/problem.ts'
import type { Manifest, ReleaseFile } from '../model/release.ts'
import { manifestSchema } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { byPath, MANIFEST_FILE, manifestText, nameOfFiles, SEAL_FILE, sealOf, sha256 } from './manifest.ts'
import { isMissing } from './system-problem.ts'

/** A file as a document names it: its length and its hash. */
export type Expected = Readonly<{ bytes: number; sha256: string }>

/** A release being written: every file synced as it comes, the manifest last. One at a time; nobody else looks inside before it is renamed. */
export class SealedFolder {
  readonly dir: string
  readonly #files = new Map<string, ReleaseFile>()
  readonly #folders = new Set<string>()

  /** `dir` must not hold anything yet. */
  constructor(dir: string) {
    this.dir = dir
  }

  /** The bytes written so far, the manifest's own not counted. */
  get bytes(): number {
    return [...this.#files.values()].reduce((sum, file) => sum + file.bytes, 0)
  }

  has(path: string): boolean {
    return this.#files.has(path)
  }

  /** How many files stand in a folder of the release. */
  count(folder: string): number {
    return [...this.#files.keys()].filter(path => path.startsWith(`${folder}/`)).length
  }

  async write(path: string, bytes: Uint8Array | string): Promise<void> {
    const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    await this.#put(path, [content])
    this.#files.set(path, { path, bytes: content.byteLength, sha256: sha256(content) })
  }

  /** Writes a file piece by piece. */
  async writePieces(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
    const hash = createHash('sha256')
    let bytes = 0
    const watched = function* () {
      for (const piece of pieces) {
        hash.update(piece)
        bytes += piece.byteLength
        yield piece
      }
    }
    await this.#put(path, watched())
    this.#files.set(path, { path, bytes, sha256: hash.digest('hex') })
  }

  /** Copies a file in, unless it is not what its document says. */
  async copy(path: string, from: string, expected: Expected): Promise<Result<void, Problem>> {
    const hash = createHash('sha256')
    let bytes = 0
    const watched = async function* () {
      for await (const piece of createReadStream(from, { highWaterMark: COPY_BYTES })) {
        hash.update(piece)
        bytes += piece.byteLength
        if (bytes > expected.bytes) return
        yield piece
      }
    }
    try {
      await this.#put(path, watched())
    } catch (error) {
      if (!isMissing(error)) throw error
      return fail({ code: 'missing-file', severity: 'refused', file: from, message: 'An attachment is gone: import its document again.' })
    }
    if (bytes !== expected.bytes || hash.digest('hex') !== expected.sha256) {
      const message = 'An attachment is not the file that was imported: import its document again.'
      return fail({ code: 'hash-mismatch', severity: 'refused', file: from, message })
    }
    this.#files.set(path, { path, ...expected })
    return ok(undefined)
  }

  /** Writes manifest and seal and syncs all folders. Throws `ZodError` for a manifest no kiosk would read: a bug. */
  async finish(fields: Omit<Manifest, 'name' | 'files'>): Promise<Manifest> {
    const files = [...this.#files.values()].sort(byPath)
    const manifest = manifestSchema.parse({ ...fields, name: nameOfFiles(files), files })
    const text = manifestText(manifest)
    await this.#put(MANIFEST_FILE, [Buffer.from(text)])
    await this.#put(SEAL_FILE, [Buffer.from(sealOf(text))])
    for (const folder of this.#folders) await syncFolder(folder)
    return manifest
  }

  async #put(path: string, content: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<void> {
    const file = join(this.dir, path)
    for (let folder = dirname(file); !this.#folders.has(folder) && folder.startsWith(this.dir); folder = dirname(folder)) {
      await mkdir(folder, { recursive: true })
      this.#folders.add(folder)
    }
    const handle = await open(file, 'wx')
    try {
      for await (const piece of content) await handle.writeFile(piece)
      await handle.sync()
    } finally {
      await handle.close()
    }
  }
}

const COPY_BYTES = 1024 * 1024
