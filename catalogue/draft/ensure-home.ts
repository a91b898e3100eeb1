import { cp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import { isMissing } from './read-lines.ts'

/**
 * Makes a fresh installation folder: when it has no `centre/`, the one given (the demonstration centre's) is copied into it, whole or not at all.
 * An installation that stands is left as it is.
 */
export async function ensureHome(home: string, centreTemplate: string): Promise<void> {
  const centre = join(home, 'centre')
  if (await exists(centre)) return
  await makeFolder(home)
  const temporary = `${centre}.tmp-${process.pid}`
  await rm(temporary, { recursive: true, force: true })
  try {
    await cp(centreTemplate, temporary, { recursive: true })
    await rename(temporary, centre)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    // Two commands may have met here: the other one's copy is as good.
    if (!(await exists(centre))) throw error
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
