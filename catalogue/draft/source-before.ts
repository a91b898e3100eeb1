import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, link, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { slug } from '../model/text.ts'
import type { Batch } from './batches.ts'
import { batchSchema, readBatches } from './batches.ts'
import { damagedBefore } from './draft-damage.ts'
import type { SourceKind } from './draft-folder.ts'
import { draftFolder, SOURCE_KINDS } from './draft-folder.ts'
import { syncFolder, writeDurably } from './durable-file.ts'
import { mappingText } from './kept-mapping.ts'
import { isMissing } from './read-lines.ts'

/** A source as it stood before what was done to it last: its lines in a file of their own, none where there was no such source, how it was listed and its mapping. */
const beforeSchema = z.strictObject({
  source: slug,
  kind: z.enum(SOURCE_KINDS),
  /** The name of the file with its lines; absent: there was no such source. */
  file: z.string().optional(),
  batch: batchSchema.optional(),
  /** The text of its mapping, null for none; absent: nobody knows, and the mapping stays as it is. */
  mapping: z.string().nullable().optional(),
})
export type SourceBefore = z.infer<typeof beforeSchema>

const stateFile = (home: string, source: string): string => join(draftFolder(home).before, `${source}.json`)

/** Where the lines of such a source lie; undefined where there was none. */
export const linesBefore = (home: string, { file }: SourceBefore): string | undefined =>
  file === undefined ? undefined : join(draftFolder(home).before, file)

/** The kind of a source that the draft has. */
export const kindInDraft = (home: string, source: string): SourceKind | undefined =>
  SOURCE_KINDS.find(kind => existsSync(draftFolder(home).source(source, kind)))

/**
 * Keeps a source and its mapping as they stand now, in the place of what was kept of it: to be called before it is changed. `kind`: what it is about to be, where there is none yet. Costs nothing,
 * for a source's file is never written into. Only for whoever holds the draft's lock.
 */
export async function keepBefore(home: string, source: string, kind: SourceKind): Promise<void> {
  const folder = draftFolder(home)
  const there = kindInDraft(home, source)
  const batch: Batch | undefined = (await readBatches(home)).find(one => one.source === source)
  await mkdir(folder.before, { recursive: true })
  const file = there === undefined ? undefined : `${source}.${randomBytes(6).toString('hex')}.jsonl`
  if (file !== undefined && there !== undefined) await sameBytes(folder.source(source, there), join(folder.before, file))
  await syncFolder(folder.before)
  const mapping = await mappingText(home, source)
  const state: SourceBefore = {
    source,
    kind: there ?? kind,
    ...(file !== undefined && { file }),
    ...(batch !== undefined && { batch }),
    ...(mapping !== undefined && { mapping }),
  }
  await writeDurably(stateFile(home, source), `${JSON.stringify(state, undefined, 2)}\n`)
  await forgetLines(home, source, file)
}

/** A second name for a file that is replaced and never written into; a copy where the disk has no second names. */
export async function sameBytes(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && /^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EXDEV|EMLINK)$/.test(String(error.code))))
      throw error
    await copyFile(from, to)
  }
}

/** What is kept of a source; undefined for nothing. Throws `DraftDamage` when it was damaged. */
export async function readBefore(home: string, source: string): Promise<SourceBefore | undefined> {
  const file = stateFile(home, source)
  try {
    return beforeSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (error) {
    if (isMissing(error)) return undefined
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw damagedBefore(file)
    throw error
  }
}

/** Every source of which something is kept, by name. */
export async function listBefore(home: string): Promise<readonly SourceBefore[]> {
  const names = (await namesIn(draftFolder(home).before)).filter(name => name.endsWith('.json')).sort()
  const found = await Promise.all(names.map(name => readBefore(home, name.slice(0, -'.json'.length))))
  return found.filter(one => one !== undefined)
}

/** The files of lines that are kept, for whoever asks what they name. */
export const keptLines = async (home: string): Promise<readonly string[]> =>
  (await namesIn(draftFolder(home).before)).filter(name => name.endsWith('.jsonl')).map(name => join(draftFolder(home).before, name))

/** Keeps nothing of a source any more. Only for whoever holds the draft's lock. */
export async function dropBefore(home: string, source: string): Promise<void> {
  await rm(stateFile(home, source), { force: true })
  await forgetLines(home, source, undefined)
}

/** Takes a source's kept lines away but for one file of them: of states before, and of what was broken off. */
async function forgetLines(home: string, source: string, but: string | undefined): Promise<void> {
  const folder = draftFolder(home).before
  const lines = (await namesIn(folder)).filter(name => name.startsWith(`${source}.`) && name.endsWith('.jsonl') && name !== but)
  for (const name of lines) await rm(join(folder, name), { force: true })
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
}
