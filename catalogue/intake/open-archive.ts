import type { SourceFile } from '../formats/format.ts'
import { FileReadError, headBytesOf } from '../formats/format.ts'
import { namesInHead } from '../formats/zip/names-in-head.ts'
import type { ZipArchive } from '../formats/zip/open-zip.ts'
import { openZip } from '../formats/zip/open-zip.ts'
import type { Limits } from '../model/limits.ts'
import type { Problem } from '../model/problem.ts'
import { fileProblem, keptHead, rangeOf } from './open-file.ts'

/** Parts that only a document of an office program or a book has: such an archive is one file, and a format's. A folder may be called `word` as well. */
const OF_ONE_DOCUMENT =
  /^(\[Content_Types\]\.xml|mimetype|META-INF\/(container|manifest)\.xml|word\/document\.xml|xl\/workbook\.(xml|bin)|ppt\/presentation\.xml|_rels\/\.rels)$/

/** Called a document, it is one, if a broken one. */
const NAMED_AS_DOCUMENT = /\.(docx|docm|xlsx|xlsm|pptx|odt|ods|odp|epub)$/i

/** Left behind by systems, and by who packs a folder as it lies there. */
const HIDDEN = /(^|\/)(\.|__MACOSX\/|Thumbs\.db$)/

const EMPTY_ARCHIVE = 'PK\u0005\u0006'
/** Packed in other ways, by how they begin. */
const FOREIGN: Readonly<Record<string, string>> = {
  'PK\u0007\u0008': 'one of several parts of a ZIP',
  'Rar!\u001a\u0007': 'packed as RAR',
  '7z\u00bc\u00af\u0027\u001c': 'packed as 7z',
  '\u00fd7zXZ\u0000': 'packed as XZ',
  'BZh91AY&SY': 'packed as bzip2',
}
const LONGEST_BEGINNING = 16

function refuseForeign(beginning: string, name: string): void {
  const known = Object.entries(FOREIGN).find(([begins]) => beginning.startsWith(begins))
  if (known === undefined) return
  const message = `The file cannot be read: it is ${known[1]}, and only ZIP and gzip are opened here. Unpack it and import the folder, or pack it as one ZIP.`
  throw new FileReadError(fileProblem('unknown-format', name, message))
}

/** What is in an archive: files to read, names that are left aside, and files that are refused for their names. */
export type OpenedArchive = Readonly<{ files: readonly SourceFile[]; ignored: readonly string[]; refused: readonly Problem[] }>

/**
 * The files of a ZIP archive that stands for a folder, each called `<archive>/<its name>`; undefined for any other file, a workbook or a Word file among them. Nothing
 * is unpacked to the disk, and archives inside are files. A file whose name alone is unsafe is refused by itself. Throws
 * `FileReadError` for an archive that is damaged, or made to climb out or to explode.
 */
export async function openArchive(file: SourceFile, limits: Limits): Promise<OpenedArchive | undefined> {
  const first = Buffer.from(file.head.subarray(0, LONGEST_BEGINNING)).toString('latin1')
  refuseForeign(first, file.name)
  if (first.startsWith(EMPTY_ARCHIVE)) return { files: [], ignored: [], refused: [] }
  const beginning = namesInHead(file.head)
  if (beginning.length === 0 || NAMED_AS_DOCUMENT.test(file.name) || beginning.some(name => OF_ONE_DOCUMENT.test(name))) return undefined
  const archive = await openZip(file, limits, { withoutUnsafe: true })
  if (archive.names.some(name => OF_ONE_DOCUMENT.test(name))) return undefined
  if (archive.bytes > limits.archiveBytes) {
    const why = `its parts hold more than ${limits.archiveBytes} bytes in all`
    throw new FileReadError(fileProblem('too-big', file.name, `The file is refused: ${why}. Import it in parts.`))
  }
  const shown = archive.names.filter(name => !HIDDEN.test(name)).sort()
  const files: SourceFile[] = []
  for (const part of shown) files.push(await partOf(archive, { part, archiveName: file.name, headBytes: headBytesOf(shown.length) }))
  return {
    files,
    ignored: archive.names.filter(name => HIDDEN.test(name)).map(name => `${file.name}/${name}`),
    refused: refusedParts(file, archive),
  }
}

/** Files of an archive that stay out while the others go in: each with why, and what to do. */
const refusedParts = ({ name: archiveName }: SourceFile, { leftOut }: ZipArchive): readonly Problem[] =>
  leftOut.map(({ name, why }) => {
    const message = `This file stays out, for there is ${why} in its name (${JSON.stringify(name.slice(0, 80))}), which not every system can write: give it another and pack it again. The others go in.`
    return fileProblem('unsafe-path', `${archiveName}/${clean(name)}`, message)
  })

/** A name without what no terminal and no page should be given. */
const clean = (name: string): string => name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffd]/gu, '?')

type Wanted = Readonly<{ part: string; archiveName: string; headBytes: number }>

async function partOf(archive: ZipArchive, { part, archiveName, headBytes }: Wanted): Promise<SourceFile> {
  const name = `${archiveName}/${part}`
  const range = (from: number, to: number): Promise<Uint8Array> => rangeOf(archive.stream(part), from, to)
  return { name, head: keptHead(await range(0, headBytes), headBytes), stream: () => archive.stream(part), range }
}
