import { lstatSync } from 'node:fs'
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostError } from '../contract/host.ts'
import type { Problem, ProblemCode } from '../model/problem.ts'
import type { Manifest, ReleaseFile } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { fileHasher } from './hash-file.ts'
import { MANIFEST_FILE, readManifest, sha256 } from './manifest.ts'
import { POINTER_FILE, readHistory, readPointer, releaseFolders, wayBack } from './releases-folder.ts'
import { isMissing, systemProblem } from './system-problem.ts'

/** A release whose every file was found as its manifest says. */
export type OpenRelease = Readonly<{
  dir: string
  manifest: Manifest
  /** Why this is not the release that `current` names, where it is not: for the operator. */
  warnings: readonly Problem[]
  /** A file that the manifest lists, or `manifest.json` itself; its hash is checked again. Anything else is `not-found`. */
  read(path: string): Promise<Result<Uint8Array, HostError>>
}>

/**
 * How a release is looked at before it is opened: `whole` reads and hashes every file of it; `at-sizes` finds what is missing or cut, and leaves the rest to whoever
 * reads it (`read` hashes what it reads, an index read page by page checks its pages).
 */
type Looked = 'whole' | 'at-sizes'

type Opening = Readonly<{
  /** `whole` where it is not said. */
  looked?: Looked
  /** Looked at whole: which files stay in memory as they were found right, so that `read` gives those very bytes. */
  keeps?: RegExp
}>

/**
 * Opens a release folder, the current release of a releases folder, or that of an installation's folder (`releases/` inside).
 * Where the current release is damaged or its pointer is, the newest good one before it is opened and `warnings` says why:
 * the catalogue of yesterday is better than none.
 */
export async function openRelease(dir: string, opening: Opening = {}): Promise<Result<OpenRelease, readonly Problem[]>> {
  if (await exists(join(dir, MANIFEST_FILE))) return openExactRelease(dir, opening)
  const releases = await findReleases(dir)
  if (releases === undefined) {
    return fail([found('missing-file', dir, 'There is no release here: publish one first, or name the folder of one.')])
  }
  const problems: Problem[] = []
  for (const name of await candidates(releases, problems)) {
    const opened = await openNamedRelease(releases, name, opening)
    if (opened.ok) return ok({ ...opened.value, warnings: problems })
    problems.push(...opened.error)
  }
  return fail(problems)
}

/** Opens the release of that name in a releases folder; a folder that holds another release than its name says is refused. */
export async function openNamedRelease(
  releases: string,
  name: string,
  opening: Opening = {},
): Promise<Result<OpenRelease, readonly Problem[]>> {
  const opened = await openExactRelease(join(releases, name), opening)
  if (!opened.ok || opened.value.manifest.name === name) return opened
  return fail([
    found('bad-manifest', join(releases, name), `This folder holds the release ${opened.value.manifest.name}: copy the right one here.`),
  ])
}

/** Opens this very release folder, or says everything that is wrong with it. */
export async function openExactRelease(dir: string, opening: Opening = {}): Promise<Result<OpenRelease, readonly Problem[]>> {
  try {
    const read = await readManifest(dir)
    if (!read.ok) return fail(read.error.map(problem => ({ ...problem, file: join(dir, problem.file) })))
    const { manifest, bytes } = read.value
    const kept = new Map<string, Uint8Array>()
    const problems = await lookAtFiles(dir, manifest.files, opening, kept)
    return problems.length > 0
      ? fail(problems)
      : ok({ dir, manifest, warnings: [], read: reader(dir, manifest, kept.set(MANIFEST_FILE, bytes)) })
  } catch (error) {
    const problem = systemProblem(error, dir)
    if (problem === undefined) throw error
    return fail([problem])
  }
}

/** What is wrong with each of the files, in their order; `kept` is given the bytes that are to be kept. */
async function lookAtFiles(dir: string, files: readonly ReleaseFile[], opening: Opening, kept: Map<string, Uint8Array>) {
  const { looked = 'whole', keeps } = opening
  const hash = fileHasher()
  const problems: Problem[] = []
  for (const file of files) {
    const path = join(dir, file.path)
    const wrong = wrongSize(path, file)
    if (wrong !== undefined) problems.push(wrong)
    if (wrong !== undefined || looked === 'at-sizes') continue
    const bytes = keeps?.test(file.path) === true ? new Uint8Array(file.bytes) : undefined
    if ((await hash(path, bytes)) !== file.sha256) problems.push(found('hash-mismatch', path, NOT_AS_SEALED))
    else if (bytes !== undefined) kept.set(file.path, bytes)
  }
  return problems
}

const NOT_AS_SEALED = 'This file is not as it was sealed: publish again, or copy the release again.'

/** What is wrong with one file of a release before it is read; undefined when it is a plain file of the length that the manifest says. */
function wrongSize(path: string, file: ReleaseFile): Problem | undefined {
  try {
    const stat = lstatSync(path)
    if (!stat.isFile()) return found('hash-mismatch', path, 'This is not a plain file: publish again, or copy the release again.')
    if (stat.size === file.bytes) return undefined
    return found('hash-mismatch', path, `${NOT_AS_SEALED} It has ${stat.size} bytes instead of ${file.bytes}.`)
  } catch (error) {
    if (isMissing(error))
      return found('missing-file', path, 'The manifest lists this file and it is gone: publish again, or copy the release again.')
    throw error
  }
}

/** `kept`: what was read and found right already. */
function reader(dir: string, manifest: Manifest, kept: ReadonlyMap<string, Uint8Array>): OpenRelease['read'] {
  const listed = new Map(manifest.files.map(file => [file.path, file]))
  return async path => {
    const known = kept.get(path)
    if (known !== undefined) return ok(known)
    const file = listed.get(path)
    if (file === undefined) return fail({ code: 'not-found' })
    try {
      const bytes = await readFile(join(dir, file.path))
      return sha256(bytes) === file.sha256 ? ok(bytes) : fail({ code: 'broken-release' })
    } catch (error) {
      if (systemProblem(error, dir) === undefined) throw error
      return fail({ code: 'broken-release' })
    }
  }
}

/** The release names to try, best first: the current one, those before it, then whatever else stands in the folder. */
async function candidates(releases: string, problems: Problem[]): Promise<readonly string[]> {
  const shown = await readPointer(releases)
  if (shown === undefined) {
    problems.push(
      found(
        'unreadable-file',
        join(releases, POINTER_FILE),
        'The pointer to the current release cannot be read: publish again, or roll back.',
      ),
    )
  }
  const history = await readHistory(releases)
  const folders = await releaseFolders(releases)
  const names = [...wayBack(history, shown)].reverse()
  return [...new Set([...names, ...history.map(entry => entry.release).reverse(), ...folders])].filter(
    name => name === shown || folders.includes(name),
  )
}

async function findReleases(dir: string): Promise<string | undefined> {
  for (const folder of [dir, join(dir, 'releases')]) {
    if ((await exists(join(folder, POINTER_FILE))) || (await releaseFolders(folder)).length > 0) return folder
  }
  return undefined
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

const found = (code: ProblemCode, file: string, message: string): Problem => ({ code, severity: 'refused', file, message })
