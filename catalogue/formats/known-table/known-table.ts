import type { Problem } from '../../model/problem.ts'
import { guessDialect } from '../csv/csv-dialect.ts'
import { foldHeader } from '../csv/fold-header.ts'
import type { NamedRow } from '../csv/named-rows.ts'
import { namedRows } from '../csv/named-rows.ts'
import type { DocumentDraft, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'

/** A table whose columns are published: how it is known, and what one row makes. Columns by `foldHeader`; any other columns may stand beside them. */
export type KnownTable = Readonly<{
  columns: readonly string[]
  /** The row's own key and its document, or the field that is missing. */
  document(row: NamedRow): Readonly<{ key: string; document: DocumentDraft }> | Readonly<{ missing: string }>
  /** Where a table has a row per year: the column of the year. Of rows with one key the newest makes the document; all are read before the first is given. */
  year?: string
}>

/** Whether a file is such a table, by its header. */
export function isKnownTable(file: SourceFile, { columns }: KnownTable): boolean {
  const header = new Set(guessDialect(file)?.header.map(foldHeader))
  return columns.every(column => header.has(column))
}

/** The documents of a table, row by row. A row that lacks its key or its title is refused with the column named. Throws `FileReadError`. */
export async function* readKnownTable(file: SourceFile, table: KnownTable, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const newest = new Map<string, Readonly<{ year: string; record: FormatRecord }>>()
  for await (const row of namedRows(file, context)) {
    if (isProblem(row)) {
      yield row
      continue
    }
    const record = recordOf(file.name, row, table)
    if (isProblem(record) || table.year === undefined) {
      yield record
      continue
    }
    const year = row.cell(table.year).trim()
    // Of a key's rows the newest alone makes a document.
    if (newest.has(record.key)) context.count?.passed(file.name)
    if (year >= (newest.get(record.key)?.year ?? '')) newest.set(record.key, { year, record })
  }
  for (const { record } of newest.values()) yield record
}

function recordOf(file: string, row: NamedRow, table: KnownTable): FormatRecord | Problem {
  const made = table.document(row)
  const place = { file, record: row.record }
  if (!('missing' in made)) return { ...place, ...made }
  const message = `The row has no ${made.missing}. Leave it out, or fetch the file again.`
  return { ...place, code: 'missing-field', severity: 'refused', field: made.missing, message }
}
