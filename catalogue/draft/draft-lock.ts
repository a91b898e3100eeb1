import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { isMissing } from './read-lines.ts'

/** Held while the draft is changed. `release` gives it back; safe to call once. */
export type DraftLock = Readonly<{ release(): Promise<void> }>

/**
 * Takes the one lock of a draft folder, so that two imports never write at once. The lock of a process that died is taken over.
 * Fails with `busy` when a living process holds it.
 */
export async function lockDraft(folder: string): Promise<Result<DraftLock, Problem>> {
  await mkdir(folder, { recursive: true })
  const lock = join(folder, 'lock')
  const mine = `${lock}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(mine, `${process.pid}\n`)
  try {
    // Twice: once after a dead owner's lock was cleared away.
    for (let attempt = 0; attempt < 2; attempt++) {
      if (await tryLink(mine, lock)) return ok({ release: () => rm(lock, { force: true }) })
      await clearDeadLock(lock)
    }
  } finally {
    await rm(mine, { force: true })
  }
  return fail({
    code: 'busy',
    severity: 'refused',
    file: lock,
    message: 'Another import or publication is at work on this folder. Wait for it to end; if none runs on any machine, delete this file.',
  })
}

/** Linking fails when the name is taken: making the lock and writing its owner are one step. */
async function tryLink(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function clearDeadLock(lock: string): Promise<void> {
  const owner = await ownerOf(lock)
  if (owner === undefined || isAlive(owner)) return
  const aside = `${lock}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`
  try {
    await rename(lock, aside)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  // Another process may have cleared the dead lock and taken its own in between: then this one is alive and goes back.
  const moved = await ownerOf(aside)
  if (moved !== owner) await tryLink(aside, lock)
  await rm(aside, { force: true })
}

async function ownerOf(lock: string): Promise<number | undefined> {
  try {
    const owner = Number.parseInt(await readFile(lock, 'utf8'), 10)
    return Number.isSafeInteger(owner) && owner > 0 ? owner : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
