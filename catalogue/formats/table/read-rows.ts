import type { Problem } from '../../model/problem.ts'
import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import type { CellReader } from '../csv/csv-columns.ts'
import { findColumns } from '../csv/csv-columns.ts'
import { csvDocument, rowKey } from '../csv/csv-document.ts'
import type { UsedMapping } from '../csv/csv-mapping.ts'
import type { CsvRow } from '../csv/csv-rows.ts'
import { foldHeader } from '../csv/fold-header.ts'
import type { RowCut } from '../csv/ragged-row.ts'
import { fitsHeader, raggedMessage } from '../csv/ragged-row.ts'
import type { FormatRecord, ReadContext } from '../format.ts'
import type { RecordCount } from '../record-count.ts'
import { hasBrokenCharacters } from '../text-encoding.ts'
import { isLeftOut } from './left-out.ts'
import type { TableNotes } from './table-notes.ts'
import { tableRemarks } from './table-remarks.ts'

/** A table whose header is understood; `file` is how reports call it. */
export type Table = Readonly<{
  file: string
  cell: CellReader
  header: readonly string[]
  mapping: UsedMapping
  notes: TableNotes
  count?: RecordCount | undefined
  cut: RowCut
}>

/** Of a sheet every cell has its column. */
const UNCUT: RowCut = { separator: ',', margin: 0 }

type TableBeginning = Readonly<{ file: string; header: readonly string[]; mapping: UsedMapping; notes: TableNotes; cut?: RowCut }>

/** Finds the mapping's columns in a table's header; fails with every column that is not there, by name. */
export function openTable(
  { file, header, mapping, notes, cut = UNCUT }: TableBeginning,
  { limits, tell, count }: Pick<ReadContext, 'limits' | 'tell' | 'count'>,
): Result<Table, readonly Problem[]> {
  if (header.length > limits.columns) {
    const message = `The table has more than ${limits.columns} columns. Export only those that are needed.`
    return fail([{ code: 'too-big', severity: 'refused', file, message }])
  }
  const columns = findColumns(file, header, mapping)
  if (columns.ok) for (const remark of tableRemarks(header, mapping)) tell?.(file, remark)
  return columns.ok ? ok({ file, cell: columns.value, header, mapping, notes, count, cut }) : columns
}

/** A number of ten digits or more as spreadsheets show what they take for a quantity: 8.24E+13. */
const SHORTENED = /^\s*\d[.,]\d+E\+?(9|[1-9]\d)\s*$/i

/** Of a row whose cells have slipped only the first one surely stands in its column. */
const keyComesFirst = ({ key }: UsedMapping, [first = '']: readonly string[]): boolean =>
  [key].flat().every(column => foldHeader(column) === foldHeader(first))

/** One row as a record, or why it is refused; nothing for a row that the mapping leaves out. */
export function* readRow(
  { line: row, cells }: Omit<CsvRow, 'row'>,
  { file, cell, header, mapping, notes, count, cut }: Table,
): Generator<FormatRecord | Problem> {
  const width = header.length
  const isWhole = fitsHeader(cells, width, cut)
  const id = isWhole || (cells.length > width && keyComesFirst(mapping, header)) ? rowKey(cells, cell, mapping) : ''
  const place = { file, record: row } as const
  const refuse = (code: Problem['code'], field: string | undefined, message: string): Problem => ({
    ...place,
    code,
    severity: 'refused',
    ...(id !== '' && { id }),
    ...(field !== undefined && { field }),
    message,
  })
  if (!isWhole) {
    yield refuse('bad-row', undefined, raggedMessage(cells, width, cut.separator))
    return
  }
  if (cells.some(hasBrokenCharacters)) {
    yield refuse('bad-encoding', undefined, 'The row holds characters that cannot be read. Export the file again as UTF-8.')
    return
  }
  if (isLeftOut(cells, cell, mapping)) {
    notes.note('left-out', undefined, row)
    count?.passed(file)
    return
  }
  for (const [index, text] of cells.entries()) if (SHORTENED.test(text)) notes.note('shortened', header[index], row)
  const made = csvDocument(cells, cell, mapping)
  if (made.document === undefined) {
    yield refuse('missing-field', 'title', 'The row has no title. Fill it in the source.')
    return
  }
  for (const { field, message, values } of made.troubles) {
    const once = values !== undefined && notes.isNews(field) ? `${values} ` : ''
    yield { ...place, code: 'bad-value', severity: 'warning', field, message: `${message} ${once}The document went in without it.` }
  }
  yield { ...place, key: made.key, document: made.document }
}
