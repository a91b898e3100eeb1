import { csv } from '../csv/csv.ts'
import { guessDialect } from '../csv/csv-dialect.ts'
import type { CsvMappingInput } from '../csv/csv-mapping.ts'
import { columnSpecOf } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { proposeCsvMapping, sketchCsvMapping } from '../csv/propose-mapping.ts'
import type { SourceFile } from '../format.ts'
import { paperNames } from './paper-names.ts'

/** A table that says what papers beside it are, and its column that names them. */
export type PaperTable = Readonly<{ file: SourceFile; column: string; index: number }>

/** Cells of the column that name a paper, of those that hold anything. */
const ENOUGH = 0.5

/** The tables among these files that have a column whose cells name papers, that of most papers first: known by its values, however it is headed. */
export function findPaperTables(files: readonly SourceFile[], papers: readonly SourceFile[]): readonly PaperTable[] {
  const names = paperNames(papers)
  const known = new Set(papers)
  const tables: Readonly<{ table: PaperTable; found: number }>[] = []
  for (const file of files.filter(one => !known.has(one) && csv.claim([one]).length > 0)) {
    const { header = [], firstRows = [] } = guessDialect(file, true) ?? {}
    let best: Readonly<{ table: PaperTable; found: number }> | undefined
    for (const [index, column] of header.entries()) {
      const cells = firstRows.map(row => row[index] ?? '').filter(cell => cell.trim() !== '')
      const found = cells.filter(cell => names.inCell(cell).found.length > 0).length
      if (column.trim() !== '' && found > 0 && found >= cells.length * ENOUGH && found > (best?.found ?? 0))
        best = { table: { file, column, index }, found }
    }
    if (best !== undefined) tables.push(best)
  }
  return tables.sort((a, b) => b.found - a.found).map(({ table }) => table)
}

/** The mapping that the table's headers suggest; what the table lacks, a key or a title, is the paper's own: its column stands there in the mapping. */
export function proposePaperMapping({ file, column }: PaperTable): CsvMappingInput | undefined {
  const { header = [], firstRows = [] } = guessDialect(file, true) ?? {}
  const withKey = [...header, 'id']
  const rows = firstRows.map((row, index) => [...header.map((_, place) => row[place] ?? ''), String(index)])
  const own = proposeCsvMapping(header, firstRows)
  const proposed = own ?? proposeCsvMapping(withKey, rows)
  const made = proposed ?? sketchCsvMapping(header, firstRows)
  if (made === undefined) return undefined
  const isOfPaper = (name: string): boolean => foldHeader(name) === foldHeader(column)
  const fields = Object.fromEntries(
    Object.entries(made.fields).filter(([, spec]) => spec !== undefined && !columnSpecOf(spec).columns.some(isOfPaper)),
  )
  const key =
    own !== undefined && [own.key].flat().every(name => tellsApart(firstRows.map(row => row[header.indexOf(name)] ?? '')))
      ? own.key
      : column
  const title = proposed === undefined ? column : (fields.title ?? column)
  return { ...made, key, fields: { ...fields, title } }
}

/** A key that some rows lack is none where their papers have one. */
const tellsApart = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() !== '') && new Set(cells).size === cells.length
