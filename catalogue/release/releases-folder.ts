import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeDurably } from '../draft/durable-file.ts'
import { releaseName } from '../model/release.ts'
import { isoInstant } from '../model/text.ts'
import { parseJson } from './parse-json.ts'
import { isMissing } from './system-problem.ts'

/** The one small file that says which release is shown. */
export const POINTER_FILE = 'current'
const HISTORY_FILE = 'history.jsonl'

const historyEntrySchema = z.strictObject({
  at: isoInstant,
  action: z.enum(['publish', 'rollback']),
  release: releaseName,
  /** What was shown before; absent when nothing was. */
  from: releaseName.optional(),
  sequence: z.int().positive(),
})
/** One move of the pointer. */
export type HistoryEntry = Readonly<z.infer<typeof historyEntrySchema>>

/** The name of the release shown; undefined when there is none or the pointer is damaged (empty, cut, garbage). */
export async function readPointer(releases: string): Promise<string | undefined> {
  const text = await readIfThere(join(releases, POINTER_FILE))
  const parsed = releaseName.safeParse(text?.trimEnd())
  return parsed.success ? parsed.data : undefined
}

/** Shows another release: in one step, durable when this resolves. */
export const writePointer = (releases: string, name: string): Promise<void> => writeDurably(join(releases, POINTER_FILE), `${name}\n`)

/** Every move of the pointer, oldest first. Lines that cannot be read are left out: the history helps, it decides nothing. */
export async function readHistory(releases: string): Promise<readonly HistoryEntry[]> {
  const text = await readIfThere(join(releases, HISTORY_FILE))
  if (text === undefined) return []
  return text.split('\n').flatMap(line => {
    const parsed = historyEntrySchema.safeParse(parseJson(line))
    return parsed.success ? [parsed.data] : []
  })
}

/** Adds a move to the history, durably and never as a torn line. */
export async function recordMove(releases: string, entry: HistoryEntry): Promise<void> {
  const lines = [...(await readHistory(releases)), entry].map(one => `${JSON.stringify(one)}\n`)
  await writeDurably(join(releases, HISTORY_FILE), lines.join(''))
}

/**
 * The releases one can go back through, the shown one last: a publication adds one, a rollback takes one away.
 * Where the history misses a move (a kill between pointer and history, a lost file), what each entry came from and the pointer itself put it right.
 */
export function wayBack(history: readonly HistoryEntry[], shown: string | undefined): readonly string[] {
  const way: string[] = []
  for (const { action, release, from } of history) {
    if (from !== undefined) standAt(way, from)
    if (action === 'rollback') standAt(way, release)
    else if (way.at(-1) !== release) way.push(release)
  }
  if (shown !== undefined) standAt(way, shown)
  return way
}

/** Makes `release` the end of the way: back to where it stands, or on to it. */
function standAt(way: string[], release: string): void {
  const at = way.lastIndexOf(release)
  if (at >= 0) way.length = at + 1
  else way.push(release)
}

/** The names of all release folders, whatever their state. */
export async function releaseFolders(releases: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(releases, { withFileTypes: true })
    return entries.filter(entry => entry.isDirectory() && releaseName.safeParse(entry.name).success).map(entry => entry.name)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}
