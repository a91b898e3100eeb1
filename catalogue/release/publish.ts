import { randomBytes } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sweepTemporaryFiles, syncFolder } from '../draft/durable-file.ts'
import { makeFolder } from '../draft/make-folder.ts'
import type { Problem } from '../model/problem.ts'
import type { Manifest } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { Unlock } from './folder-lock.ts'
import { lockFolder } from './folder-lock.ts'
import { nextSequence, removeOldReleases } from './kept-releases.ts'
import type { NumberRegistry } from './numbers.ts'
import { EMPTY_REGISTRY, NumberGiver, readRegistry, writeRegistry } from './numbers.ts'
import { openExactRelease, openNamedRelease, openRelease } from './open-release.ts'
import { recoverRegistry } from './recover-registry.ts'
import { readPointer, recordMove, releaseFolders, writePointer } from './releases-folder.ts'
import type { SealOptions } from './seal-release.ts'
import { sealRelease } from './seal-release.ts'
import { systemProblem } from './system-problem.ts'
import type { Replaced } from './taken-away.ts'
import { ChangedDocuments, heldBy, replacedBy, shownNow } from './taken-away.ts'

export type PublishOptions = Omit<SealOptions, 'sequence' | 'numbers' | 'mayGoOn' | 'carried' | 'progress'> &
  Readonly<{
    /** The installation's folder, where `registry.json` stands. */
    home: string
    /** The releases folder; `releases` inside `home` as a rule. Made when missing. */
    to: string
    /** More than a fifth of what visitors are shown may go: a person has looked. Held unless it is said, or that no document at all is meant. */
    acceptRemovals?: boolean
    /** Told what is being done, in a few words. */
    progress?: (line: string) => void
  }>

/** What a publication came to. `already`: the release shown has this very content, nothing was changed. */
export type PublishReport = Readonly<{
  release: string
  sequence: number
  documents: number
  /** All files of the release, its manifest not counted. */
  bytes: number
  seconds: number
  already: boolean
  /** What it took away of the release before; absent where there was none. */
  replaced?: Replaced
  /** What did not work once the release was shown: an old one that could not be removed, a line of history. */
  warnings: readonly Problem[]
}>

/**
 * Seals the documents and the centre into a release and shows it. Either all of it happens or nothing does: killed at any instant, the old release
 * is shown or the new one is, whole. Keeps the last three releases. Expected failures (a document or attachment that cannot go in, a full disk,
 * another publication under way) are problems.
 */
export async function publish(options: PublishOptions): Promise<Result<PublishReport, readonly Problem[]>> {
  const unlocks: Unlock[] = []
  try {
    for (const folder of new Set([resolve(options.home), resolve(options.to)])) {
      await makeFolder(folder)
      const lock = await lockFolder(folder)
      if (!lock.ok) return fail([busy(lock.error.file)])
      unlocks.push(lock.value)
    }
    return await publishAlone(options)
  } catch (error) {
    const problem = systemProblem(error, options.to)
    if (problem === undefined) throw error
    return fail([problem])
  } finally {
    for (const unlock of unlocks) await unlock()
  }
}

async function publishAlone(options: PublishOptions): Promise<Result<PublishReport, readonly Problem[]>> {
  const started = performance.now()
  await sweepTemporaryFiles(options.to)
  const registry = await findRegistry(options)
  if (!registry.ok) return fail([registry.error])
  const work = join(options.to, `.tmp-${process.pid}-${randomBytes(4).toString('hex')}`)
  await mkdir(work)
  try {
    const numbers = new NumberGiver(registry.value)
    const before = await shownNow(options.to)
    const changed = new ChangedDocuments(before)
    const isAccepted = options.acceptRemovals === true || options.acceptEmpty === true
    const sealed = await sealRelease(work, {
      ...options,
      sequence: await nextSequence(options.to),
      numbers,
      mayGoOn: documents => (before === undefined || isAccepted ? undefined : heldBy(replacedBy(numbers, before, changed), documents)),
      carried: document => changed.see(document),
      progress: line => options.progress?.(line),
    })
    if (!sealed.ok) return sealed
    const shown = await shownAlready(options.to, sealed.value.name)
    // The numbers are on disk before any release that carries them.
    await writeRegistry(options.home, numbers.registry())
    if (shown !== undefined) return ok(reportOf(shown, { started, already: true, warnings: [] }))
    options.progress?.('verifying')
    const verified = await openExactRelease(join(work, 'release'))
    if (!verified.ok) return verified
    const warnings = await show(options, work, sealed.value)
    const report = reportOf(sealed.value, { started, already: false, warnings })
    return ok(before === undefined ? report : { ...report, replaced: replacedBy(numbers, before, changed) })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The manifest of the release shown, where it has that name and is undamaged. */
async function shownAlready(releases: string, name: string): Promise<Manifest | undefined> {
  if ((await readPointer(releases)) !== name) return undefined
  const opened = await openNamedRelease(releases, name)
  return opened.ok ? opened.value.manifest : undefined
}

/** Puts the sealed folder in its place, moves the pointer to it, writes that down, and removes what is too old. */
async function show(options: PublishOptions, work: string, manifest: Manifest): Promise<readonly Problem[]> {
  const { to } = options
  const from = await readPointer(to)
  const replaced = await putInPlace(to, work, manifest.name)
  try {
    await syncFolder(to)
    await writePointer(to, manifest.name)
  } catch (error) {
    // A pointer that moved is not moved back, even when its folder could not be synced: what is shown is whole.
    if ((await readPointer(to)) !== manifest.name) {
      await rename(join(to, manifest.name), join(work, 'release'))
      if (replaced) await rename(join(work, 'replaced'), join(to, manifest.name))
      throw error
    }
  }
  const at = options.at.toISOString()
  const move = { at, action: 'publish', release: manifest.name, sequence: manifest.sequence, ...(from !== undefined && { from }) } as const
  // From here on the release is shown: what fails now undoes nothing and is only said.
  return [...(await warnedOf(to, () => recordMove(to, move))), ...(await warnedOf(to, () => removeOldReleases(to)))]
}

/**
 * Renames `work/release` to its name. The same content published earlier makes way (true): it comes back with a new sequence, since nobody takes
 * a lower one than they had.
 */
async function putInPlace(releases: string, work: string, name: string): Promise<boolean> {
  const place = join(releases, name)
  const replaced = (await releaseFolders(releases)).includes(name)
  if (replaced) await rename(place, join(work, 'replaced'))
  try {
    await rename(join(work, 'release'), place)
  } catch (error) {
    if (replaced) await rename(join(work, 'replaced'), place)
    throw error
  }
  return replaced
}

async function warnedOf(folder: string, work: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await work()
    return []
  } catch (error) {
    const problem = systemProblem(error, folder)
    if (problem === undefined) throw error
    return [
      {
        ...problem,
        severity: 'warning',
        message: 'The release is shown, but the folder could not be tidied: look at the disk and its permissions.',
      },
    ]
  }
}

/** The installation's registry; where it is lost, the one that travels in the last release; where nothing was ever published, an empty one. */
async function findRegistry({ home, to }: PublishOptions): Promise<Result<NumberRegistry, Problem>> {
  const read = await readRegistry(home)
  if (!read.ok) return read
  if (read.value !== undefined) return ok(read.value)
  const last = await openRelease(to)
  return ok(last.ok ? await recoverRegistry(last.value) : EMPTY_REGISTRY)
}

function reportOf(manifest: Manifest, run: Readonly<{ started: number; already: boolean; warnings: readonly Problem[] }>): PublishReport {
  return {
    release: manifest.name,
    sequence: manifest.sequence,
    documents: manifest.counts.documents,
    bytes: manifest.files.reduce((sum, file) => sum + file.bytes, 0),
    seconds: Math.round(performance.now() - run.started) / 1000,
    already: run.already,
    warnings: run.warnings,
  }
}

const busy = (folder: string): Problem => ({
  code: 'busy',
  severity: 'refused',
  file: folder,
  message: 'Another publication or rollback is under way here: wait for it to end. Nothing was changed.',
})
