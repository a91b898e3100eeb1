import { randomBytes } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readManifest } from './manifest.ts'
import { readHistory, readPointer, releaseFolders, wayBack } from './releases-folder.ts'

/** Releases kept whatever happens: the one shown, the one before it, and the last ones made, this many. */
export const KEPT_RELEASES = 3

/** The sequence of the next release: above every one that this folder ever had. */
export async function nextSequence(releases: string): Promise<number> {
  const history = await readHistory(releases)
  const standing = await sequences(releases)
  return Math.max(0, ...history.map(entry => entry.sequence), ...standing.map(release => release.sequence)) + 1
}

/** Removes releases beyond the kept ones, the oldest first; each leaves its name in one step before it is taken apart. */
export async function removeOldReleases(releases: string): Promise<readonly string[]> {
  const way = wayBack(await readHistory(releases), await readPointer(releases))
  const byAge = (await sequences(releases)).sort((left, right) => right.sequence - left.sequence).map(release => release.name)
  const kept = new Set([...way.slice(-2), ...byAge.slice(0, KEPT_RELEASES)])
  const removed = byAge.filter(name => !kept.has(name))
  for (const name of removed) {
    const away = join(releases, `.tmp-${process.pid}-${randomBytes(4).toString('hex')}`)
    await rename(join(releases, name), away)
    await rm(away, { recursive: true, force: true })
  }
  return removed
}

/** Every release folder with its sequence; 0 for one whose manifest cannot be read: it is the first to go. */
async function sequences(releases: string): Promise<{ name: string; sequence: number }[]> {
  const found: { name: string; sequence: number }[] = []
  for (const name of await releaseFolders(releases)) {
    const read = await readManifest(join(releases, name))
    found.push({ name, sequence: read.ok ? read.value.manifest.sequence : 0 })
  }
  return found
}
