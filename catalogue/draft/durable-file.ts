import { randomBytes } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Bytes or text, at once or in pieces. */
export type FileContent = Uint8Array | string | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

const GATHERED_BYTES = 256 * 1024

/** A file written and synced under a temporary name, waiting to take its place or to go. */
export type StagedFile = Readonly<{
  /** Takes the place of the old file in one step; from here on readers find the new content. */
  commit(): Promise<void>
  /** The same for one of many files, whose folder is synced once by `syncFolder` before anything names them: that costs as much as the file. */
  commitUnsynced(): Promise<void>
  /** Removes it; the old file stays. */
  discard(): Promise<void>
}>

/** Writes `content` beside `file`, synced, without touching `file` yet. Makes the folder when it is missing. Rejects with the system's error, leaving nothing. */
export async function stageFile(file: string, content: FileContent): Promise<StagedFile> {
  const folder = dirname(file)
  await makeFolder(folder)
  const temporary = `${file}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`
  const discard = () => rm(temporary, { force: true })
  try {
    const handle = await open(temporary, 'wx')
    try {
      await writeAll(handle, content)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    await discard()
    throw error
  }
  return {
    discard,
    async commit() {
      await rename(temporary, file)
      await syncFolder(folder)
    },
    commitUnsynced: () => rename(temporary, file),
  }
}

/**
 * Writes a file that matters: to a temporary name beside it, synced, renamed over the old one, its folder synced.
 * Whoever reads `file` at any moment, even after a power cut, finds the old content or the new, whole. Rejects with the system's error, the old content untouched.
 */
export async function writeDurably(file: string, content: FileContent): Promise<void> {
  const staged = await stageFile(file, content)
  try {
    await staged.commit()
  } catch (error) {
    await staged.discard()
    throw error
  }
}

async function writeAll(handle: FileHandle, content: FileContent): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await handle.writeFile(content)
    return
  }
  // Lines are gathered: a system call for each would cost more than the writing.
  let waiting: Uint8Array[] = []
  let bytes = 0
  for await (const piece of content) {
    const encoded = typeof piece === 'string' ? Buffer.from(piece) : piece
    waiting.push(encoded)
    bytes += encoded.length
    if (bytes < GATHERED_BYTES) continue
    await handle.writeFile(Buffer.concat(waiting))
    waiting = []
    bytes = 0
  }
  await handle.writeFile(Buffer.concat(waiting))
}

/** Makes renames and deletions inside a folder durable. Windows opens no folder and needs no such thing. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Removes what a killed `writeDurably` left in this folder. Only for whoever holds the folder's lock. A folder that is not there holds none. */
export async function sweepTemporaryFiles(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) {
    if (/\.tmp-[\w-]+$/.test(name)) await rm(join(folder, name), { recursive: true, force: true })
  }
}
