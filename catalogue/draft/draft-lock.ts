import { hostname } from 'node:os'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { Locked } from '../release/folder-lock.ts'
import { lockFolder } from '../release/folder-lock.ts'
import { makeFolder } from './make-folder.ts'

/** Held while the draft is changed. `release` gives it back; safe to call once. */
export type DraftLock = Readonly<{ release(): Promise<void> }>

/**
 * Takes the one lock of a draft folder, so that two imports never write at once. The lock of a process that ended is taken over. Fails with `busy`, naming the
 * process and its machine, when another holds it.
 */
export async function lockDraft(folder: string): Promise<Result<DraftLock, Problem>> {
  await makeFolder(folder)
  const lock = await lockFolder(folder, 'lock')
  return lock.ok ? ok({ release: lock.value }) : fail(busy(lock.error))
}

function busy({ file, owner }: Locked): Problem {
  const who = owner === undefined ? '' : ` (process ${owner.pid}${owner.host === hostname() ? '' : ` of the machine "${owner.host}"`})`
  const message = `Another import or publication is at work on this folder${who}. Wait for it to end; if nothing of the kind runs there, delete this file.`
  return { code: 'busy', severity: 'refused', file, message }
}
