import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import type { RecordCount } from '../record-count.ts'
import { detectEncoding, encodingRemark, hasBrokenCharacters } from '../text-encoding.ts'
import { guessDialect } from './csv-dialect.ts'
import type { CsvRow } from './csv-rows.ts'
import { csvRows } from './csv-rows.ts'
import { foldHeader } from './fold-header.ts'
import { raggedMessage } from './ragged-row.ts'

/** One row of a table whose columns are known by name; a column that is not there is empty. */
export type NamedRow = Readonly<{ record: number; cell(column: string): string }>

/**
 * The rows of a table, with the remarks on its encoding and a refusal for each row that is ragged or cannot be read. Columns by what `fold` makes of their
 * names. Throws `FileReadError`.
 */
export async function* namedRows(file: SourceFile, { limits, count }: ReadContext, fold = foldHeader): AsyncGenerator<NamedRow | Problem> {
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const { separator = ',', skip } = guessDialect(file) ?? {}
  let columns = new Map<string, number>()
  for await (const batch of countedRows(file.name, csvRows(file, { separator, encoding, recordBytes: limits.recordBytes, skip }), count)) {
    for (const item of batch) {
      if ('code' in item) yield item
      else if (item.row === 0) columns = new Map(item.cells.map((name, index) => [fold(name), index]))
      else yield namedRow(file.name, item, { columns, separator })
    }
  }
}

/** Whether an item of a table is a row of it, good or bad, and not its header or what is said of the file. */
const isRow = (item: CsvRow | Problem, isHeadless: boolean): boolean =>
  'code' in item ? item.severity === 'refused' && item.record !== undefined : item.row > 0 || isHeadless

/** The same rows, each of them counted; `isHeadless`: the first one is no header. */
export async function* countedRows(
  file: string,
  rows: AsyncIterable<readonly (CsvRow | Problem)[]>,
  count: RecordCount | undefined,
  isHeadless = false,
): AsyncGenerator<readonly (CsvRow | Problem)[]> {
  for await (const batch of rows) {
    for (const item of batch) if (isRow(item, isHeadless)) count?.met(file)
    yield batch
  }
}

type Columns = Readonly<{ columns: ReadonlyMap<string, number>; separator: string }>

function namedRow(file: string, { line, cells }: CsvRow, { columns, separator }: Columns): NamedRow | Problem {
  const place = { severity: 'refused', file, record: line } as const
  if (cells.length !== columns.size) {
    return { ...place, code: 'bad-row', message: raggedMessage(cells, columns.size, separator) }
  }
  if (cells.some(hasBrokenCharacters)) {
    const message = 'The row holds characters that cannot be read. Fetch the file again, as UTF-8.'
    return { ...place, code: 'bad-encoding', message }
  }
  return { record: line, cell: column => cells[columns.get(column) ?? -1] ?? '' }
}
