import { rm } from 'node:fs/promises'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { draftSources, stageBatch } from './batches.ts'
import type { SourceKind } from './draft-folder.ts'
import { draftFolder, SOURCE_KINDS } from './draft-folder.ts'
import { lockDraft } from './draft-lock.ts'
import { syncFolder } from './durable-file.ts'
import { sweepKeptFiles } from './kept-files.ts'
import { readLines } from './read-lines.ts'
import { dropBefore, keepBefore, readBefore } from './source-before.ts'

/** What left the draft. */
export type Removed = Readonly<{ kind: SourceKind; records: number }>

/** Takes a source and all its documents or concepts out of the draft; `undo` brings it back, unless it goes `forGood`. Fails with `missing-file` for an unknown source, or `busy`. */
export async function removeSource(home: string, source: string, forGood = false): Promise<Result<Removed, Problem>> {
  const folder = draftFolder(home)
  const lock = await lockDraft(folder.folder)
  if (!lock.ok) return lock
  try {
    const known = await Promise.all(SOURCE_KINDS.map(async kind => ({ kind, sources: await draftSources(home, kind) })))
    const kind = known.find(one => one.sources.includes(source))?.kind
    const before = kind === undefined && forGood ? await readBefore(home, source) : undefined
    if (before !== undefined) {
      await dropBefore(home, source)
      await sweepKeptFiles(home)
      return ok({ kind: before.kind, records: 0 })
    }
    if (kind === undefined) return fail(unknownSource(source, known.flatMap(one => one.sources).sort()))
    let records = 0
    for await (const _line of readLines(folder.source(source, kind))) records++
    const list = await stageBatch(home, source, undefined)
    try {
      if (forGood) await dropBefore(home, source)
      else await keepBefore(home, source, kind)
      await rm(folder.source(source, kind))
      await syncFolder(folder.kinds[kind])
      await list.commit()
    } finally {
      await list.discard()
    }
    await sweepKeptFiles(home)
    return ok({ kind, records })
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
