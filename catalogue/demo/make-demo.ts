import { createHash } from 'node:crypto'
import { cp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dateIn, minutesOf } from '../desks/zone-time.ts'
import { writeDurably } from '../draft/durable-file.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { CentreFolder } from '../release/centre-folder.ts'
import { readCentre } from '../release/centre-folder.ts'
import { publish } from '../release/publish.ts'
import { readPointer } from '../release/releases-folder.ts'
import { isMissing } from '../release/system-problem.ts'
import { readDemoDocuments } from './read-demo-documents.ts'

export type MakeDemoOptions = Readonly<{
  /** The demonstration's own installation folder; its centre is written over. */
  home: string
  /** `catalogue/demo`: `centre/` and `documents/`. */
  demoDir: string
  /** The PDF files made by `build/demo-pdfs.mjs`. */
  pdfDir: string
  /** Today: hours, events and relative days count from it. */
  at: Date
  progress?: (line: string) => void
}>

/** The demonstration made. `fresh`: it stood already, made today of the same files. */
export type DemoReport = Readonly<{ releases: string; release: string; fresh: boolean }>

/** Publishes the demonstration centre and its catalogue into `home/releases`, unless that was done today with the same files and the same program. */
export async function makeDemo(options: MakeDemoOptions): Promise<Result<DemoReport, readonly Problem[]>> {
  const centre = await readCentre(join(options.demoDir, 'centre'))
  if (!centre.ok) return centre
  const today = dateIn(minutesOf(options.at), centre.value.centre.timeZone)
  const releases = join(options.home, 'releases')
  const stamp = await stampOf(options, today)
  const standing = await readPointer(releases)
  if (standing !== undefined && (await readStamp(options.home)) === `${stamp} ${standing}`) {
    return ok({ releases, release: standing, fresh: true })
  }
  const documents = await readDemoDocuments({ dir: join(options.demoDir, 'documents'), pdfDir: options.pdfDir, today })
  if (!documents.ok) return documents
  const published = await publishDemo(options, centre.value, documents.value)
  if (!published.ok) return fail(published.error)
  await writeDurably(stampFile(options.home), `${stamp} ${published.value.release}`)
  return ok({ releases, release: published.value.release, fresh: false })
}

async function publishDemo(options: MakeDemoOptions, centre: CentreFolder, documents: readonly CatalogueDocument[]) {
  const published = await publish({
    home: options.home,
    to: join(options.home, 'releases'),
    at: options.at,
    // It is made anew as a whole, whatever was shown there.
    acceptRemovals: true,
    documents: inTurn(documents),
    attachmentFile: path => join(options.pdfDir, path),
    centre,
    ...(options.progress !== undefined && { progress: options.progress }),
  })
  if (published.ok) await copyCentre(centre.dir, join(options.home, 'centre'))
  return published
}

async function* inTurn(documents: readonly CatalogueDocument[]): AsyncGenerator<CatalogueDocument> {
  yield* documents
}

/** The centre's files in the installation, for `check` and `notice`; the old copy goes only when the new one is whole. */
async function copyCentre(from: string, to: string): Promise<void> {
  const fresh = `${to}.tmp-${process.pid}`
  await rm(fresh, { recursive: true, force: true })
  await cp(from, fresh, { recursive: true })
  await rm(to, { recursive: true, force: true })
  await rename(fresh, to)
}

const stampFile = (home: string) => join(home, 'demo.stamp')

async function readStamp(home: string): Promise<string | undefined> {
  try {
    return await readFile(stampFile(home), 'utf8')
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** One hash over the day, every file that the demonstration is made of, and the program that makes it. */
async function stampOf(options: MakeDemoOptions, today: string): Promise<string> {
  const hash = createHash('sha256').update(today)
  for (const folder of ['centre', 'documents'].map(name => join(options.demoDir, name)).concat(options.pdfDir)) {
    for (const file of await filesUnder(folder)) hash.update(`\0${file}\0`).update(await readFile(join(folder, file)))
  }
  return hash.update(await readFile(fileURLToPath(import.meta.url))).digest('hex')
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true })
    return entries
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
