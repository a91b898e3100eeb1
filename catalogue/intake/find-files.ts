import type { Stats } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Problem } from '../model/problem.ts'
import type { FilePlace } from './open-file.ts'
import { fileProblem } from './open-file.ts'

/** A file found, with what `hasChanged` compares. */
export type FoundFile = FilePlace & Readonly<{ bytes: number; modified: number }>

/** What lies at the paths of an import: files to open, in a fixed order, and what is left aside. */
export type FoundFiles = Readonly<{ files: readonly FoundFile[]; ignored: readonly string[]; problems: readonly Problem[] }>

/**
 * Walks files and folders in sorted order. Inside folders only plain files are taken: links, pipes and devices are left aside, and so are hidden files.
 * What is named directly and is not a file or a folder is a problem.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: FoundFile[] = []
  const ignored: string[] = []
  const problems: Problem[] = []
  const bases = paths.map(path => basename(resolve(path)))
  for (const [index, path] of paths.entries()) {
    // Two files of one name are told apart by their paths.
    const base = bases[index] ?? path
    const name = shown(bases.indexOf(base) === bases.lastIndexOf(base) ? base : path)
    const found = await statOf(path, name)
    if ('code' in found) problems.push(found)
    else if (found.isDirectory()) await walk({ path, name }, { files, ignored, problems })
    else if (found.isFile()) files.push({ path, name, bytes: found.size, modified: found.mtimeMs })
    else problems.push(fileProblem('unreadable-file', name, 'This is neither a file nor a folder.'))
  }
  return { files, ignored, problems }
}

async function statOf(path: string, name: string): Promise<Stats | Problem> {
  try {
    return await stat(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const missing = error.code === 'ENOENT'
    return missing
      ? fileProblem('missing-file', name, `There is nothing at ${path}. Check the path.`)
      : fileProblem('unreadable-file', name, `${path} cannot be opened: the system says ${String(error.code)}. Look at its permissions.`)
  }
}

type Finds = Readonly<{ files: FoundFile[]; ignored: string[]; problems: Problem[] }>

async function walk(folder: FilePlace, finds: Finds): Promise<void> {
  const { files, ignored } = finds
  for (const entry of await namesIn(folder, finds.problems)) {
    const place = { path: join(folder.path, entry), name: `${folder.name}/${shown(entry)}` }
    const found = await entryOf(place)
    if ('code' in found) finds.problems.push(found)
    else if (entry.startsWith('.')) ignored.push(place.name)
    else if (found.isDirectory()) await walk(place, finds)
    else if (found.isFile()) files.push({ ...place, bytes: found.size, modified: found.mtimeMs })
    else ignored.push(place.name)
  }
}

/** A name as reports show it: signs that would move the cursor or clear the screen are replaced. */
const shown = (name: string): string => name.replace(/[\p{Cc}\u2028\u2029]/gu, '\ufffd')

/** What an entry of a folder is; a problem where its name is not in the letters of this system, or it has gone since the folder was listed. */
async function entryOf({ path, name }: FilePlace): Promise<Stats | Problem> {
  try {
    return await lstat(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return fileProblem(
      'unreadable-file',
      name,
      'The file cannot be opened by its name, which is in letters of another system, or it has gone meanwhile. Give it a plain name and import again.',
    )
  }
}

/** What a folder holds, sorted; nothing and a problem when it cannot be looked into. */
async function namesIn(folder: FilePlace, problems: Problem[]): Promise<readonly string[]> {
  try {
    return (await readdir(folder.path)).sort()
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const why =
      error.code === 'EACCES' || error.code === 'EPERM' ? 'you have no right to look into it' : `the system says ${String(error.code)}`
    problems.push(fileProblem('unreadable-file', folder.name, `The folder cannot be read: ${why}.`))
    return []
  }
}

/** True when a file is no longer what it was when it was found: someone is writing it, or the medium went away. */
export async function hasChanged(file: FoundFile): Promise<boolean> {
  const now = await statOf(file.path, file.name)
  return 'code' in now || now.size !== file.bytes || now.mtimeMs !== file.modified
}
