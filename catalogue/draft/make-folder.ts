import { mkdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { isMissing } from './read-lines.ts'

/**
 * Makes a folder and those above it that are not there; one that stands is left. Rejects where the system refuses. Not by `mkdir`'s own `recursive`, which asks without
 * end where a folder is there and none can be made in it (Linux's /proc).
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (await isFolder(folder)) return
    const above = dirname(folder)
    if (!isMissing(error) || above === folder || (await isFolder(above))) throw error
    await makeFolder(above)
    await mkdir(folder).catch(async (refused: unknown) => {
      // Two commands may have met here.
      if (!(await isFolder(folder))) throw refused
    })
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
