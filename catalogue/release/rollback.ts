import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { lockFolder } from './folder-lock.ts'
import { openNamedRelease } from './open-release.ts'
import { readHistory, readPointer, recordMove, wayBack, writePointer } from './releases-folder.ts'
import { isMissing, systemProblem } from './system-problem.ts'

/** What a rollback came to; `skipped` says why a nearer release could not be taken. */
export type RollbackReport = Readonly<{
  release: string
  sequence: number
  documents: number
  from: string | undefined
  skipped: readonly Problem[]
}>

/**
 * Shows the release before the current one again: the nearest one that is whole. Rolling back twice goes back two; publishing goes forward again.
 * `at` is written in the history.
 */
export async function rollback(releases: string, at: Date): Promise<Result<RollbackReport, readonly Problem[]>> {
  try {
    const lock = await lockFolder(releases)
    if (!lock.ok)
      return fail([refused('busy', lock.error.file, 'A publication is under way here: wait for it to end. Nothing was changed.')])
    try {
      return await rollbackAlone(releases, at)
    } finally {
      await lock.value()
    }
  } catch (error) {
    if (isMissing(error)) return fail([refused('missing-file', releases, 'There is no release here yet: publish one first.')])
    const problem = systemProblem(error, releases)
    if (problem === undefined) throw error
    return fail([problem])
  }
}

async function rollbackAlone(releases: string, at: Date): Promise<Result<RollbackReport, readonly Problem[]>> {
  const from = await readPointer(releases)
  const way = wayBack(await readHistory(releases), from)
  const skipped: Problem[] = []
  for (const name of way.slice(0, -1).reverse()) {
    if (name === from) continue
    const opened = await openNamedRelease(releases, name)
    if (!opened.ok) {
      skipped.push(...opened.error)
      continue
    }
    const { sequence, counts } = opened.value.manifest
    await writePointer(releases, name)
    await recordMove(releases, { at: at.toISOString(), action: 'rollback', release: name, sequence, ...(from !== undefined && { from }) })
    return ok({ release: name, sequence, documents: counts.documents, from, skipped })
  }
  return fail([refused('missing-file', releases, 'There is no earlier release to go back to. Nothing was changed.'), ...skipped])
}

const refused = (code: Problem['code'], file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
