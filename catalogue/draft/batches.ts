import { readdir, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { isoInstant, slug } from '../model/text.ts'
import { damagedBatches } from './draft-damage.ts'
import type { SourceKind } from './draft-folder.ts'
import { draftFolder } from './draft-folder.ts'
import type { StagedFile } from './durable-file.ts'
import { stageFile } from './durable-file.ts'
import { isMissing } from './read-lines.ts'

export const IMPORT_MODES = ['new', 'update', 'update-only', 'snapshot'] as const
/** How an import meets what its source already has in the draft. */
export type ImportMode = (typeof IMPORT_MODES)[number]

/** What was last imported as one source. */
export const batchSchema = z.strictObject({
  source: slug,
  imported: isoInstant,
  mode: z.enum(IMPORT_MODES),
  formats: z.array(z.string()),
  documents: z.int().nonnegative(),
  /** Only of a source of vocabularies, which has no documents. */
  concepts: z.int().nonnegative().optional(),
})
export type Batch = z.infer<typeof batchSchema>

const batchesSchema = z.array(batchSchema)

/** The batches of a draft, sorted by source. Throws `DraftDamage` when the file was damaged. */
export async function readBatches(home: string): Promise<readonly Batch[]> {
  try {
    return batchesSchema.parse(JSON.parse(await readFile(draftFolder(home).batches, 'utf8')))
  } catch (error) {
    if (isMissing(error)) return []
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw damagedBatches(draftFolder(home).batches)
    throw error
  }
}

/**
 * Writes the list with one source's batch anew, or without it, beside the old list: committed once the documents are in place, so that
 * a full disk is found before anything changes. Only for whoever holds the draft's lock.
 */
export async function stageBatch(home: string, source: string, batch: Batch | undefined): Promise<StagedFile> {
  const others = (await readBatches(home)).filter(one => one.source !== source)
  const all = batch === undefined ? others : [...others, batch]
  all.sort((a, b) => (a.source < b.source ? -1 : 1))
  return stageFile(draftFolder(home).batches, `${JSON.stringify(all, undefined, 2)}\n`)
}

/** Every source of a kind in the draft: those with documents in the order of their documents' ids. */
export async function draftSources(home: string, kind: SourceKind = 'documents'): Promise<readonly string[]> {
  const names = await readdir(draftFolder(home).kinds[kind]).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  const sources = names.filter(name => name.endsWith('.jsonl')).map(name => name.slice(0, -'.jsonl'.length))
  // Ids begin with `<source>:`, so "rome-2:" sorts before "rome:".
  return sources.sort((a, b) => (`${a}:` < `${b}:` ? -1 : 1))
}
