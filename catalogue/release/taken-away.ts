import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleaseDocument } from '../model/document.ts'
import { LIMITS } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import type { NumberGiver } from './numbers.ts'
import { openRelease } from './open-release.ts'
import { blockDocuments, documentBlocks } from './recover-registry.ts'

/** How many documents the release before had, how many of them the next one has no more, and how many it has otherwise. */
export type Replaced = Readonly<{ before: number; gone: number; changed: number }>

/** What visitors are shown now, each document by its id and a digest of all that it says. */
export type Shown = ReadonlyMap<string, number>

/** What visitors are shown now; undefined where nothing was published, or nothing of it can be opened. Rejects where the disk fails meanwhile. */
export async function shownNow(releases: string): Promise<Shown | undefined> {
  const shown = await openRelease(releases)
  if (!shown.ok) return undefined
  const digests = new Map<string, number>()
  for (const { path, records } of documentBlocks(shown.value)) {
    // Every byte was verified a moment ago: read here, a disk that fails says by which error.
    const block = await readFile(join(shown.value.dir, path))
    for await (const document of blockDocuments(block, records)) digests.set(document.id, digestOf(document))
  }
  return digests
}

/** 48 bits, which take little memory and differ where documents do, but for one time in many million million. */
const DIGEST_BYTES = 6

const digestOf = (document: ReleaseDocument): number =>
  createHash('sha256').update(JSON.stringify(document)).digest().readUIntBE(0, DIGEST_BYTES)

/** Counts the documents of a new release that were shown before and say something else now. */
export class ChangedDocuments {
  readonly #shown: Shown
  count = 0

  constructor(shown: Shown = new Map()) {
    this.#shown = shown
  }

  /** `document`: as the release carries it. */
  see(document: ReleaseDocument): void {
    const before = this.#shown.get(document.id)
    if (before !== undefined && before !== digestOf(document)) this.count += 1
  }
}

/** What a release that was given its numbers takes away of the one before. */
export function replacedBy(numbers: NumberGiver, shown: Shown, { count }: ChangedDocuments): Replaced {
  const gone = [...shown.keys()].filter(id => !numbers.hasAsked(id)).length
  return { before: shown.size, gone, changed: count }
}

/** Why a publication waits until a person has looked; undefined where it takes little away. */
export function heldBy({ before, gone }: Omit<Replaced, 'changed'>, now: number): Problem | undefined {
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
