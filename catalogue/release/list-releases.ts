import { join } from 'node:path'
import { readManifest } from './manifest.ts'
import { readPointer, releaseFolders } from './releases-folder.ts'

/** One release of a releases folder, as its manifest says; the files themselves are not read. */
export type ListedRelease = Readonly<{
  release: string
  current: boolean
  /** Absent where the manifest cannot be read. */
  manifest?: Readonly<{
    sequence: number
    created: string
    documents: number
    attachments: number
    languages: readonly string[]
    bytes: number
  }>
}>

/** Every release that stands in a releases folder, the newest first, damaged ones last. */
export async function listReleases(releases: string): Promise<readonly ListedRelease[]> {
  const shown = await readPointer(releases)
  const listed: ListedRelease[] = []
  for (const name of await releaseFolders(releases)) {
    const read = await readManifest(join(releases, name))
    if (!read.ok) {
      listed.push({ release: name, current: name === shown })
      continue
    }
    const { sequence, created, counts, languages, files } = read.value.manifest
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const manifest = { sequence, created, documents: counts.documents, attachments: counts.attachments, languages, bytes }
    listed.push({ release: name, current: name === shown, manifest })
  }
  return listed.sort((left, right) => (right.manifest?.sequence ?? 0) - (left.manifest?.sequence ?? 0))
}
