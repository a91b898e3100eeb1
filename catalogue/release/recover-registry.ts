import { blockPath, readBlockRecord } from '../index/block.ts'
import type { ReleaseDocument } from '../model/document.ts'
import type { NumberRegistry } from './numbers.ts'
import { registrySchema } from './numbers.ts'
import type { OpenRelease } from './open-release.ts'

/** The file of a release that holds the numbers its documents do not: retired ones, and the next free one. */
export const NUMBERS_FILE = 'numbers.json'

/** The number registry that a release was made with: it travels in the release, so that a lost `registry.json` comes back whole. */
export async function recoverRegistry(release: OpenRelease): Promise<NumberRegistry> {
  const rest = registrySchema.parse(JSON.parse(new TextDecoder().decode(await mustRead(release, NUMBERS_FILE))))
  const numbers = new Map(Object.entries(rest.numbers))
  for await (const document of releaseDocuments(release)) numbers.set(document.id, document.number)
  return { ...rest, numbers: Object.fromEntries(numbers) }
}

/** Every document of a release, in its order. Rejects when a block is damaged inside: verified files that are no blocks are a bug of who wrote them. */
export async function* releaseDocuments(release: OpenRelease): AsyncGenerator<ReleaseDocument> {
  for (const { path, records } of documentBlocks(release)) yield* blockDocuments(await mustRead(release, path), records)
}

/** Where the documents of a release lie, in their order, and how many in each. */
export function documentBlocks({ manifest: { blockSize, counts } }: OpenRelease): readonly Readonly<{ path: string; records: number }>[] {
  const blocks = Math.ceil(counts.documents / blockSize)
  return Array.from({ length: blocks }, (_, block) => ({
    path: blockPath(block),
    records: Math.min(blockSize, counts.documents - block * blockSize),
  }))
}

/** The documents of one block. Rejects when it is damaged inside. */
export async function* blockDocuments(bytes: Uint8Array, records: number): AsyncGenerator<ReleaseDocument> {
  const block = new Uint8Array(bytes).buffer
  for (let record = 0; record < records; record += 1) yield await readBlockRecord(block, record)
}

async function mustRead(release: OpenRelease, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const read = await release.read(path)
  if (!read.ok) throw new Error(`release ${release.manifest.name}: ${path} is ${read.error.code}`)
  return new Uint8Array(read.value)
}
