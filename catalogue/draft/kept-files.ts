import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { KeptFile, SourceFile } from '../formats/format.ts'
import { FileReadError } from '../formats/format.ts'
import { fileHasher } from '../release/hash-file.ts'
import { draftSources } from './batches.ts'
import { draftFolder } from './draft-folder.ts'
import { stageFile, syncFolder } from './durable-file.ts'
import { isMissing, readLines } from './read-lines.ts'
import { keptLines } from './source-before.ts'

/**
 * Keeps a file among the draft's attachments under the sum of its bytes: once, however many documents name it. It is durable once `settleKeptFiles` has been called, which is to be done before any of them does. Throws `FileReadError`
 * when its bytes are no longer those that were summed, and the system's error when the disk fails. Only for whoever holds the draft's lock.
 */
export async function keepFile(home: string, file: SourceFile, { path, sha256 }: KeptFile): Promise<void> {
  const place = join(draftFolder(home).attachments, path)
  if (existsSync(place) && (await fileHasher()(place)) === sha256) return
  const hash = createHash('sha256')
  const staged = await stageFile(place, summed(file, hash))
  try {
    if (hash.digest('hex') !== sha256) throw changed(file)
    await staged.commitUnsynced()
  } finally {
    await staged.discard()
  }
}

/** Makes all files that were kept durable: to be called once, before a document that names one is stored. */
export async function settleKeptFiles(home: string): Promise<void> {
  const { attachments } = draftFolder(home)
  if (existsSync(attachments)) await syncFolder(attachments)
}

async function* summed(file: SourceFile, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const piece of file.stream()) {
    hash.update(piece)
    yield piece
  }
}

const changed = ({ name }: SourceFile) =>
  new FileReadError({
    code: 'unreadable-file',
    severity: 'refused',
    file: name,
    message: 'The file changed while it was being read. Wait until it is written, then import again.',
  })

const naming = z.looseObject({ attachments: z.array(z.looseObject({ path: z.string() })) })

/**
 * Takes the kept files away that no document names any more, neither of the draft nor of what `undo` brings back: of documents that went, and of imports that were refused. Where a line of the draft cannot be
 * read nothing is taken away, for it may name any of them. Only for whoever holds the draft's lock.
 */
export async function sweepKeptFiles(home: string): Promise<void> {
  const folder = draftFolder(home).attachments
  const kept = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  if (kept.length === 0) return
  const named = await namedFiles(home)
  const gone = named === undefined ? [] : kept.filter(name => !named.has(name))
  for (const name of gone) await rm(join(folder, name), { force: true })
  if (gone.length > 0) await syncFolder(folder)
}

/** The files that documents name; undefined where a line cannot be read. */
async function namedFiles(home: string): Promise<ReadonlySet<string> | undefined> {
  const named = new Set<string>()
  const sources = (await draftSources(home)).map(source => draftFolder(home).source(source))
  // What can be brought back names files as well.
  for (const file of [...sources, ...(await keptLines(home))]) {
    for await (const line of readLines(file)) {
      if (!line.includes('"attachments":[')) continue
      const found = attachmentsIn(line)
      if (found === undefined) return undefined
      for (const path of found) named.add(path)
    }
  }
  return named
}

function attachmentsIn(line: string): readonly string[] | undefined {
  try {
    return naming.safeParse(JSON.parse(line)).data?.attachments.map(({ path }) => path)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
