import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { fromRandomAccessReaderPromise } from 'yauzl'
import type { Limits } from '../../model/limits.ts'
import type { ProblemCode } from '../../model/problem.ts'
import type { SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'
import { entryNames } from './entry-names.ts'
import { RangeReader } from './range-reader.ts'
import { climbingName, sameOnDisk, unsafeName } from './safe-name.ts'

/** An archive whose list is read and found safe. */
export type ZipArchive = Readonly<{
  /** Names of its files, folders left out, in the order of its list. */
  names: readonly string[]
  /** Its files that are left out for their names alone, and why; none unless they may be. */
  leftOut: readonly Readonly<{ name: string; why: string }>[]
  /** What its files hold in all, as its list says; none holds more than is said of it. */
  bytes: number
  /** A file's bytes, each time anew; throws `FileReadError` where they are not what the list says, and for a name that is not there. */
  stream(name: string): AsyncIterable<Uint8Array>
}>

/** `withoutUnsafe`: a part whose name no folder could take, and that leads nowhere, is left out and the others are read; else the archive is refused for it. */
type ZipOptions = Readonly<{ withoutUnsafe?: boolean }>

/** Below this, the ratio says nothing: a small file of one letter compresses a thousandfold, harmlessly. */
const RATIO_COUNTS_FROM = 16 * 1024 * 1024

/**
 * Opens a ZIP archive: yauzl reads its list and its parts by ranges (MIT, Node alone, no streaming guesses: the central directory is the truth). What yauzl leaves
 * to its callers is done here: names, links, encryption, doubles and overlaps are refused before anything is unpacked; while unpacking, bytes are counted as they come
 * and the check sum is compared. Archives inside are never opened. Throws `FileReadError`.
 */
export async function openZip(file: SourceFile, limits: Limits, options: ZipOptions = {}): Promise<ZipArchive> {
  const zip = await openDirectory(file)
  if (zip.entryCount > limits.zipEntries) throw tooMany(file, limits)
  const { entries, leftOut } = sorted(file, await listEntries(file, zip, limits), options)
  const unpacked = { bytes: 0 }
  return {
    names: [...entries.keys()],
    leftOut,
    bytes: [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0),
    stream(name) {
      const entry = entries.get(name)
      if (entry === undefined) throw trouble(file, 'unreadable-file', `it lacks its part ${name}`)
      return unpack({ file, zip, entry, name, limits, unpacked })
    },
  }
}

async function openDirectory(file: SourceFile): Promise<ZipFile> {
  let bytes = 0
  for await (const chunk of file.stream()) bytes += chunk.length
  try {
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true }
    return await fromRandomAccessReaderPromise(new RangeReader(file), bytes, options)
  } catch (error) {
    throw damaged(file, error)
  }
}

const LINK_OR_DEVICE = new Set([0o120000, 0o060000, 0o020000, 0o010000, 0o140000])

async function listEntries(file: SourceFile, zip: ZipFile, limits: Limits): Promise<readonly Entry[]> {
  const listed: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      if (listed.length >= limits.zipEntries) throw tooMany(file, limits)
      listed.push(entry)
    }
  } catch (error) {
    throw damaged(file, error)
  }
  return listed
}

type Sorted = Readonly<{ entries: ReadonlyMap<string, Entry>; leftOut: ZipArchive['leftOut'] }>

/** The files by their names, and those that are left out. */
function sorted(file: SourceFile, listed: readonly Entry[], { withoutUnsafe = false }: ZipOptions): Sorted {
  const entries = new Map<string, Entry>()
  const leftOut: { name: string; why: string }[] = []
  const taken = new Set<string>()
  const names = entryNames(listed)
  for (const [index, entry] of listed.entries()) {
    const name = names[index] ?? ''
    checkEntry(file, entry, name, taken)
    const unsafe = unsafeName(name)
    if (unsafe !== undefined && !withoutUnsafe) throw unsafePart(file, name, unsafe)
    if (name.endsWith('/')) continue
    if (unsafe === undefined) entries.set(name, entry)
    else leftOut.push({ name, why: unsafe })
  }
  refuseOverlaps(
    file,
    listed.filter((_, index) => names[index]?.endsWith('/') !== true),
  )
  return { entries, leftOut }
}

const shownName = (name: string): string => JSON.stringify(name.slice(0, 80))

const unsafePart = (file: SourceFile, name: string, why: string) =>
  trouble(file, 'unsafe-path', `its part ${shownName(name)} has ${why} in its name`)

function checkEntry(file: SourceFile, entry: Entry, name: string, taken: Set<string>): void {
  const climbs = climbingName(name)
  if (climbs !== undefined) throw unsafePart(file, name, climbs)
  if (LINK_OR_DEVICE.has((entry.externalFileAttributes >>> 16) & 0o170000)) {
    throw trouble(file, 'unsafe-path', `its part ${shownName(name)} is a link or a device and not a file`)
  }
  const same = sameOnDisk(name)
  if (taken.has(same)) throw trouble(file, 'unsafe-path', `two of its parts are called ${shownName(name)}`)
  taken.add(same)
  if (entry.isEncrypted()) throw trouble(file, 'unreadable-file', 'it is protected by a password; save it without one')
}

/** An archive whose parts share bytes is made to unpack to more than it holds. */
function refuseOverlaps(file: SourceFile, entries: readonly Entry[]): void {
  const placed = entries
    .map(entry => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize,
    }))
    .sort((a, b) => a.from - b.from)
  const overlapping = placed.some(({ from }, index) => from < (placed[index - 1]?.to ?? 0))
  if (overlapping) throw trouble(file, 'unreadable-file', 'its parts lie over each other, as no program writes them')
}

type Unpacking = Readonly<{
  file: SourceFile
  zip: ZipFile
  entry: Entry
  name: string
  limits: Limits
  /** What came out of the whole archive so far. */
  unpacked: { bytes: number }
}>

async function* unpack({ file, zip, entry, name, limits, unpacked }: Unpacking): AsyncGenerator<Uint8Array> {
  let bytes = 0
  let sum = 0
  try {
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length
      unpacked.bytes += chunk.length
      sum = crc32(chunk, sum)
      if (bytes > limits.fileBytes) throw tooBig(file, `its part ${name} holds more than ${limits.fileBytes} bytes`)
      if (bytes > RATIO_COUNTS_FROM && bytes > entry.compressedSize * limits.gzipRatio) {
        throw tooBig(file, `its part ${name} unpacks to more than ${limits.gzipRatio} times its size`)
      }
      yield chunk
    }
  } catch (error) {
    throw damaged(file, error)
  }
  if (sum !== entry.crc32) throw trouble(file, 'unreadable-file', `its part ${name} is damaged (its check sum is another)`)
}

const trouble = (file: SourceFile, code: ProblemCode, why: string) =>
  new FileReadError({ code, severity: 'refused', file: file.name, message: `The file cannot be read: ${why}. Save or fetch it again.` })

const tooBig = (file: SourceFile, why: string) =>
  new FileReadError({ code: 'too-big', severity: 'refused', file: file.name, message: `The file is refused: ${why}.` })

const tooMany = (file: SourceFile, { zipEntries }: Limits) => tooBig(file, `it has more than ${zipEntries} parts`)

/** What yauzl and zlib say of an archive, as the file's problem. */
function damaged(file: SourceFile, error: unknown): FileReadError {
  if (error instanceof FileReadError) return error
  if (!(error instanceof Error)) throw error
  return trouble(file, 'unreadable-file', `its wrapping (ZIP) is damaged or cut (${error.message.slice(0, 120)})`)
}
