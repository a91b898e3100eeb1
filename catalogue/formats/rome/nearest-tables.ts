import type { Problem } from '../../model/problem.ts'
import { guessDialect } from '../csv/csv-dialect.ts'
import { foldHeader } from '../csv/fold-header.ts'
import type { SourceFile } from '../format.ts'

/** The tables of a set, each with the columns it must have. */
export type TableColumns<Table extends string> = Readonly<Record<Table, readonly string[]>>

const depth = (name: string) => name.split('/').length

/** Which table of a set a file is, by its header; undefined for any other file. */
export function tableOf<Table extends string>(file: SourceFile, tables: TableColumns<Table>): Table | undefined {
  const header = new Set(guessDialect(file)?.header.map(foldHeader))
  const names = Object.keys(tables) as Table[]
  return names.find(table => tables[table].every(column => header.has(column)))
}

/** The file of each table that is there: of several the copy nearest to the top folder, then the first by name. */
export function nearestTables<Table extends string>(files: readonly SourceFile[], tables: TableColumns<Table>): Map<Table, SourceFile> {
  const nearest = new Map<Table, SourceFile>()
  for (const file of [...files].sort((a, b) => depth(a.name) - depth(b.name))) {
    const table = tableOf(file, tables)
    if (table !== undefined && !nearest.has(table)) nearest.set(table, file)
  }
  return nearest
}

/** Says of a table that a set cannot do without that it is not among the files, and by which columns it would be known. */
export function missingTable(columns: readonly string[], files: readonly SourceFile[]): Problem {
  return {
    code: 'missing-file',
    severity: 'refused',
    file: files.map(file => file.name).join(', '),
    message: `The ROME folder lacks the table with the columns ${columns.join(', ')}. Download the whole set and import its folder.`,
  }
}
