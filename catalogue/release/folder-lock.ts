import { randomBytes } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { LockOwner } from './lock-owner.ts'
import { hold, letGo, mayLive, ownIdentity, parseLockOwner } from './lock-owner.ts'

/** Lets the folder go. Safe to call once. */
export type Unlock = () => Promise<void>

/** Whose the folder is: the owner where it could be read, and the file that says so. */
export type Locked = Readonly<{ file: string; owner: LockOwner | undefined }>

const ATTEMPTS = 5

/**
 * Takes a folder for one process alone, by a file in it that names the process, so that whoever reaches the folder by any path or from any machine sees it.
 * The lock of a process that ended, by a kill or with its machine, is taken over; one of another machine never is. Gives whose the folder is when it is taken.
 */
export async function lockFolder(folder: string, name = '.lock'): Promise<Result<Unlock, Locked>> {
  const file = join(folder, name)
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const mine = ownIdentity()
    if (await tryTake(file, mine)) return ok(() => giveBack(file, mine))
    const text = await readLock(file)
    if (text === undefined) continue
    const owner = parseLockOwner(text)
    if (owner !== undefined && mayLive(owner)) return fail({ file, owner })
    await clear(file, text)
  }
  return fail({ file, owner: undefined })
}

/** Linking fails when the name is taken: making the lock and writing its owner are one step. */
async function tryTake(file: string, owner: LockOwner): Promise<boolean> {
  const mine = temporary(file)
  await writeWhole(mine, `${JSON.stringify(owner)}\n`)
  // Held before anybody can read that it is.
  hold(owner)
  try {
    await link(mine, file)
    return true
  } catch (error) {
    letGo(owner)
    // ENOENT: whoever holds the lock swept up temporary files in between.
    if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false
    throw error
  } finally {
    await removeQuietly(mine)
  }
}

/** On a full disk a file is made and nothing can be written into it: it goes as well. */
async function writeWhole(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text)
  } catch (error) {
    await removeQuietly(file)
    throw error
  }
}

async function giveBack(file: string, owner: LockOwner): Promise<void> {
  letGo(owner)
  await removeQuietly(file)
}

/** What cannot be removed does no harm: a lock that was let go counts for nothing, and temporary files are swept by whoever writes next. */
const removeQuietly = (file: string): Promise<void> => rm(file, { force: true }).catch(() => undefined)

async function readLock(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Clears a dead lock away; one that another process took in between goes back. */
async function clear(file: string, dead: string): Promise<void> {
  const aside = temporary(file)
  try {
    await rename(file, aside)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  if ((await readLock(aside)) !== dead) await link(aside, file).catch(() => undefined)
  await removeQuietly(aside)
}

const temporary = (file: string): string => `${file}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`

const isCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
