import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LIMITS } from '../model/limits.ts'
import type { StagedFile } from './durable-file.ts'
import { stageFile } from './durable-file.ts'
import { isMissing } from './read-lines.ts'

/** Where the mapping of a source is kept. */
export const mappingFile = (home: string, source: string): string => join(home, 'mappings', `${source}.json`)

/** The text of a source's mapping as it stands, whoever wrote it; null for none, undefined where what stands there is no mapping that could be kept. */
export async function mappingText(home: string, source: string): Promise<string | null | undefined> {
  const file = mappingFile(home, source)
  try {
    const found = await stat(file)
    return found.isFile() && found.size <= LIMITS.mappingBytes ? await readFile(file, 'utf8') : undefined
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A mapping that waits to take its place as it stood, or to be taken away where none stood, so that a full disk is found before anything changes. */
export async function stageMapping(home: string, source: string, text: string | null): Promise<Pick<StagedFile, 'commit' | 'discard'>> {
  const file = mappingFile(home, source)
  if (text !== null) return stageFile(file, text)
  return { commit: () => rm(file, { force: true }), discard: async () => undefined }
}
