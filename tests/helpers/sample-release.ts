import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Manifest } from '../../catalogue/model/release.ts'
import { SealedFolder } from '../../catalogue/release/sealed-folder.ts'

/** Runs `use` with a folder of its own that is gone afterwards. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'escale-release-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A sealed release of a few files that are no catalogue: enough for whoever looks at files, hashes and names only. */
export async function sealSample(
  parent: string,
  files: Readonly<Record<string, string | Uint8Array>> = SAMPLE_FILES,
): Promise<{ dir: string; manifest: Manifest }> {
  const dir = join(parent, 'sample')
  await mkdir(dir)
  const folder = new SealedFolder(dir)
  for (const [path, text] of Object.entries(files)) await folder.write(path, text)
  const manifest = await folder.finish({
    format: 1,
    sequence: 4,
    created: '2026-03-02T08:00:00.000Z',
    centre: 'essai',
    languages: ['fr'],
    counts: { documents: 0, byKind: {}, attachments: 0 },
    blockSize: 64,
    expandedUntil: '2027-04-06',
  })
  return { dir, manifest }
}

export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'centre.json': '{"centre":"sample"}',
  'documents/00000.blk': 'a block that is none',
  'index/fr.seg': 'a segment that is none',
  'plan/rez.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'attachments/0123.pdf': '%PDF-1.4',
}
