import { rm } from 'node:fs/promises'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { draftSources, stageBatch } from './batches.ts'
import { draftFolder } from './draft-folder.ts'
import { lockDraft } from './draft-lock.ts'
import { syncFolder } from './durable-file.ts'
import { readLines } from './read-lines.ts'

/** Takes a source and all its documents out of the draft; gives how many there were. Fails with `missing-file` for an unknown source, or `busy`. */
export async function removeSource(home: string, source: string): Promise<Result<number, Problem>> {
  const folder = draftFolder(home)
  const lock = await lockDraft(folder.folder)
  if (!lock.ok) return lock
  try {
    const sources = await draftSources(home)
    if (!sources.includes(source)) return fail(unknownSource(source, sources))
    let documents = 0
    for await (const _line of readLines(folder.source(source))) documents++
    const list = await stageBatch(home, source, undefined)
    try {
      await rm(folder.source(source))
      await syncFolder(folder.sources)
      await list.commit()
    } finally {
      await list.discard()
    }
    return ok(documents)
  } finally {
    await lock.value.release()
  }
}

const unknownSource = (source: string, sources: readonly string[]): Problem => ({
  code: 'missing-file',
  severity: 'refused',
  file: source,
  message: `There is no batch "${source}". ${sources.length === 0 ? 'Nothing was imported.' : `There are: ${sources.join(', ')}.`}`,
})
