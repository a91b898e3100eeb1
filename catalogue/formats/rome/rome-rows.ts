import type { Problem } from '../../model/problem.ts'
import { guessDialect } from '../csv/csv-dialect.ts'
import type { CsvRow } from '../csv/csv-rows.ts'
import { csvRows } from '../csv/csv-rows.ts'
import { foldHeader } from '../csv/fold-header.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'
import { detectEncoding, encodingRemark, hasBrokenCharacters } from '../text-encoding.ts'

/** One row of a table: a cell by its column's folded name. Throws `FileReadError` for a column that the table lacks. */
export type RomeRow = Readonly<{ record: number; cell(column: string): string }>

/** All rows of one table of the set, some at a time; ragged or undecodable ones are told to `problems` and left out. */
export async function* romeRows(file: SourceFile, context: ReadContext, problems: Problem[]): AsyncGenerator<readonly RomeRow[]> {
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) problems.push({ code: 'bad-encoding', severity: 'warning', file: file.name, message: remark })
  const { separator = ',', skip } = guessDialect(file) ?? {}
  let columns = new Map<string, number>()
  for await (const batch of csvRows(file, { separator, encoding, recordBytes: context.limits.recordBytes, skip })) {
    const rows: RomeRow[] = []
    for (const item of batch) {
      if ('code' in item) problems.push(item)
      else if (item.row === 0) columns = new Map(item.cells.map((name, index) => [foldHeader(name), index]))
      else if (item.cells.length !== columns.size)
        problems.push(badRow(file.name, item, `${item.cells.length} cells where the header has ${columns.size}`))
      else if (item.cells.some(hasBrokenCharacters)) problems.push(badRow(file.name, item, 'it holds broken characters'))
      else rows.push({ record: item.line, cell: column => cellOf(file.name, { cells: item.cells, columns }, column) })
    }
    yield rows
  }
}

/** Throws where the table lacks the column, which a sheet cannot be made without. */
function cellOf(
  file: string,
  { cells, columns }: Readonly<{ cells: readonly string[]; columns: ReadonlyMap<string, number> }>,
  column: string,
): string {
  const value = cells[columns.get(column) ?? -1]
  if (value !== undefined) return value
  const message = `This table of ROME has no column "${column}". Download it again, whole.`
  throw new FileReadError({ code: 'missing-column', severity: 'refused', file, field: column, message })
}

// A warning: the row is lost, the sheet it belongs to still goes in.
function badRow(file: string, { line: row }: CsvRow, what: string): Problem {
  return { code: 'bad-row', severity: 'warning', file, record: row, message: `This row was left out: ${what}. Download the table again.` }
}
