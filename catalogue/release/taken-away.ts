import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LIMITS } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { NumberGiver } from './numbers.ts'
import { openRelease } from './open-release.ts'
import { blockDocuments, documentBlocks } from './recover-registry.ts'

/** How many documents the release before had, and how many of them the next one has no more. */
export type Replaced = Readonly<{ before: number; gone: number }>

/** The ids of what visitors are shown now; undefined where nothing was published, or nothing of it can be opened. Rejects where the disk fails meanwhile. */
export async function shownIds(releases: string): Promise<ReadonlySet<string> | undefined> {
  const shown = await openRelease(releases)
  if (!shown.ok) return undefined
  const ids = new Set<string>()
  for (const { path, records } of documentBlocks(shown.value)) {
    // Every byte was verified a moment ago: read here, a disk that fails says by which error.
    const block = await readFile(join(shown.value.dir, path))
    for await (const { id } of blockDocuments(block, records)) ids.add(id)
  }
  return ids
}

/** What a release that was given its numbers takes away of the one before. */
export function replacedBy(numbers: NumberGiver, shown: ReadonlySet<string>): Replaced {
  const gone = [...shown].filter(id => !numbers.hasAsked(id)).length
  return { before: shown.size, gone }
}

/** Why a publication waits until a person has looked; undefined where it takes little away. */
export function heldBy({ before, gone }: Replaced, now: number): Problem | undefined {
  if (gone <= LIMITS.heldShare * before) return undefined
  return {
    code: 'held',
    severity: 'refused',
    file: 'draft',
    message:
      `${gone} of the ${counted(before)} that visitors are shown now ${gone === 1 ? 'is' : 'are'} not in the draft, which has ${now}: they would be taken away. ` +
      'See what the draft holds: npm run escale -- batches. If they are to go, say so: publish --accept-removals. If not, import what is missing first, ' +
      'or publish into another folder: --to DIR.',
  }
}

export const counted = (documents: number): string => (documents === 1 ? '1 document' : `${documents} documents`)
