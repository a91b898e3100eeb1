import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Draft } from '../draft/draft.ts'
import { writeDurably } from '../draft/durable-file.ts'
import { ATTACHED_FOLDER } from '../formats/own-export/attached-files.ts'
import type { CatalogueDocument } from '../model/document.ts'
import type { Problem } from '../model/problem.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import { csvOf } from './write-csv.ts'
import { dublinCoreOf, NOT_IN_DUBLIN_CORE } from './write-dublin-core.ts'
import { schemaOrgOf } from './write-schema-org.ts'

/** What a catalogue can leave as, with the file it makes and whether all of a document goes with it. */
export const EXPORTS = {
  csv: { file: 'catalogue.csv', write: csvOf, isWhole: true },
  dc: { file: 'catalogue.xml', write: dublinCoreOf, isWhole: false },
  'schema-org': { file: 'catalogue.jsonld', write: schemaOrgOf, isWhole: true },
} as const
export type ExportForm = keyof typeof EXPORTS

/** One source as it left: its file, its documents, the files that went with them, and the fields that this form has no place for, with how many documents have them. */
export type ExportedSource = Readonly<{
  source: string
  file: string
  documents: number
  attachments: number
  without: Readonly<Partial<Record<string, number>>>
  /** Documents whose text is longer than a spreadsheet's cell may be. */
  longTexts: number
}>

/** A program for spreadsheets cuts a longer cell when it saves the table (Excel: "Total number of characters that a cell can contain"). */
export const SPREADSHEET_CELL_CHARACTERS = 32_767

type Asked = Readonly<{ draft: Draft; form: ExportForm; source: string; to: string }>

/**
 * Writes a source of the draft into `<to>/<source>/`: the catalogue in one file, and beside it the files that its documents name. A catalogue that is there already stays as it is
 * and is said. Rejects with the system's error, and with `DraftDamage`.
 */
export async function exportSource({ draft, form, source, to }: Asked): Promise<Result<ExportedSource, Problem>> {
  const { file: name, write, isWhole } = EXPORTS[form]
  const folder = join(to, source)
  const file = join(folder, name)
  if (existsSync(file)) {
    const message = 'It is there already and stays as it is: name another folder with --to, or take that file away.'
    return fail({ code: 'bad-value', severity: 'refused', file, message })
  }
  const seen: Seen = { documents: 0, longTexts: 0, attached: new Map(), without: {} }
  // The catalogue comes last: where it stands, all that it names stands beside it.
  for await (const _document of watched({ draft, source, isWhole }, seen));
  for (const [path, from] of seen.attached) await writeDurably(join(folder, ATTACHED_FOLDER, path), createReadStream(from))
  await writeDurably(file, write(ofSource(draft, source)))
  const { documents, longTexts } = seen
  return ok({ source, file, documents, attachments: seen.attached.size, without: seen.without, longTexts })
}

/** What went by: how many documents, the files they name, and what of them the form has no place for. */
type Seen = {
  documents: number
  longTexts: number
  readonly attached: Map<string, string>
  readonly without: Partial<Record<string, number>>
}

/** The documents of a source, counted as they go by. */
async function* watched(
  { draft, source, isWhole }: Readonly<{ draft: Draft; source: string; isWhole: boolean }>,
  seen: Seen,
): AsyncGenerator<CatalogueDocument> {
  for await (const document of ofSource(draft, source)) {
    seen.documents++
    if ((document.body?.text.length ?? 0) > SPREADSHEET_CELL_CHARACTERS) seen.longTexts++
    if (isWhole) for (const { path } of document.attachments) seen.attached.set(path, draft.attachmentFile(path))
    else for (const field of NOT_IN_DUBLIN_CORE) if (isSaid(document[field])) seen.without[field] = (seen.without[field] ?? 0) + 1
    yield document
  }
}

async function* ofSource(draft: Draft, source: string): AsyncGenerator<CatalogueDocument> {
  for await (const document of draft.documents()) if (document.source === source) yield document
}

const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)
