import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { lockFolder } from '../release/folder-lock.ts'
import { isMissing } from './read-lines.ts'

/** Held while the draft is changed. `release` gives it back; safe to call once. */
export type DraftLock = Readonly<{ release(): Promise<void> }>

/**
 * Takes the one lock of a draft folder, so that two imports never write at once. Two locks in one: a socket of the system says it on this machine, and goes with
 * its process; a file with the machine's name says it to the others where the folder is shared. So a kill or a power cut never leaves this machine locked
 * out. Fails with `busy` when another holds it.
 */
export async function lockDraft(folder: string): Promise<Result<DraftLock, Problem>> {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'lock')
  const unlock = await lockFolder(folder)
  if (unlock === undefined) return fail(busy(file, 'Another import or publication is at work on this folder. Wait for it to end.'))
  const owner = await takeFile(file)
  if (owner === undefined) {
    const release = async (): Promise<void> => {
      await rm(file, { force: true })
      await unlock()
    }
    return ok({ release })
  }
  await unlock()
  return fail(busy(file, `The machine "${owner}" is at work on this folder. Wait for it to end; if nothing runs there, delete this file.`))
}

/** Writes this machine's name into the file; gives the other machine's name where that stands there. */
async function takeFile(file: string): Promise<string | undefined> {
  const mine = `${file}.tmp-${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(mine, `${hostname()}\n`)
  try {
    // Twice: once after a file that a dead process of this machine had left.
    for (let attempt = 0; attempt < 2; attempt++) {
      if (await tryLink(mine, file)) return undefined
      const owner = await ownerOf(file)
      if (owner !== undefined && owner !== hostname()) return owner
      await rm(file, { force: true })
    }
    return await ownerOf(file)
  } finally {
    await rm(mine, { force: true })
  }
}

/** Linking fails when the name is taken: making the file and writing its owner are one step. */
async function tryLink(mine: string, lock: string): Promise<boolean> {
  try {
    await link(mine, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function ownerOf(file: string): Promise<string | undefined> {
  try {
    const owner = (await readFile(file, 'utf8')).trim()
    return owner === '' ? undefined : owner
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const busy = (file: string, message: string): Problem => ({ code: 'busy', severity: 'refused', file, message })
