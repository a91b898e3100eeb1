import type { Attachment } from '../../model/document.ts'
import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'

/** Where an export of ours has the files that documents name, beside the catalogue itself. */
export const ATTACHED_FOLDER = 'attachments'

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** The files of an export that lie beside its catalogue, by the name a document calls them. */
export function filesBeside(catalogue: SourceFile, files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  const folder = `${folderOf(catalogue.name)}${ATTACHED_FOLDER}/`
  return new Map(files.filter(({ name }) => name.startsWith(folder)).map(file => [file.name.slice(folder.length), file]))
}

type Asked = Readonly<{
  attachments: readonly Attachment[]
  beside: ReadonlyMap<string, SourceFile>
  place: Readonly<{ file: string; record: number }>
}>

/** The attachments whose files are there and are what was exported, kept with the draft; for each other one, what is missing. Only the draft's own disk throws. */
export async function keepAttached(
  { attachments, beside, place }: Asked,
  context: ReadContext,
): Promise<Readonly<{ kept: readonly Attachment[]; missing: readonly Problem[] }>> {
  const kept: Attachment[] = []
  const missing: Problem[] = []
  for (const attachment of attachments) {
    const why = await keep(attachment, beside, context)
    if (why === undefined) kept.push(attachment)
    else {
      const message = `Its attachment ${ATTACHED_FOLDER}/${attachment.path} ${why}. The record went in without it; put the file back beside the catalogue and import the folder again.`
      missing.push({ ...place, code: 'missing-file', severity: 'warning', field: 'attachments', message })
    }
  }
  return { kept, missing }
}

/** Why the attachment cannot be kept; undefined when it is. */
async function keep(
  { path, sha256, bytes }: Attachment,
  beside: ReadonlyMap<string, SourceFile>,
  context: ReadContext,
): Promise<string | undefined> {
  const file = beside.get(path)
  if (file === undefined) return 'is not there'
  try {
    await context.keepFile?.(file, { path, sha256, bytes })
    return undefined
  } catch (error) {
    if (!(error instanceof FileReadError)) throw error
    return 'cannot be read, or is not the file that was exported'
  }
}
