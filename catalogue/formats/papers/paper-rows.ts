import type { Problem } from '../../model/problem.ts'
import { findColumns } from '../csv/csv-columns.ts'
import { guessDialect } from '../csv/csv-dialect.ts'
import type { UsedMapping } from '../csv/csv-mapping.ts'
import { columnSpecOf } from '../csv/csv-mapping.ts'
import { csvRows } from '../csv/csv-rows.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { countedRows } from '../csv/named-rows.ts'
import type { RowCut } from '../csv/ragged-row.ts'
import { rowCut } from '../csv/ragged-row.ts'
import type { FormatRecord, ReadContext } from '../format.ts'
import { isProblem } from '../format.ts'
import type { Table } from '../table/read-rows.ts'
import { openTable, readRow } from '../table/read-rows.ts'
import { TableNotes } from '../table/table-notes.ts'
import { usedMapping } from '../table/used-mapping.ts'
import { withSeparators } from '../table/with-separators.ts'
import { detectEncoding, encodingRemark } from '../text-encoding.ts'
import { LANGUAGE_UNSAID } from './paper-document.ts'
import type { PaperTable } from './paper-table.ts'
import { proposePaperMapping } from './paper-table.ts'

/** A row's record, with the cell that names its papers, and which of its parts are the paper's own. */
export type PaperRow = Readonly<{ record: FormatRecord; cell: string; isKeyOfPaper: boolean; isTitleOfPaper: boolean }>

/** The rows of the table beside papers, read by its mapping as any table is. */
export async function* paperRows(table: PaperTable, context: ReadContext): AsyncGenerator<PaperRow | Problem> {
  const { file, column, index } = table
  const mapping = mappingOf(table, context)
  if (!('key' in mapping)) {
    yield mapping
    return
  }
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const own = ownParts(mapping, column)
  const { separator = ',', skip, header = [], firstRows = [] } = guessDialect(file, true) ?? {}
  const cut = rowCut(header, { separator, firstRows })
  const rows = csvRows(file, { separator, encoding, recordBytes: context.limits.recordBytes, skip })
  for await (const { cells, read } of readRows(rows, { file: file.name, mapping, cut }, context)) {
    if (!isProblem(read)) yield { record: read, cell: cells[index] ?? '', ...own }
    else yield read.record === undefined ? read : { ...read, unit: 'line' }
  }
}

/**
 * The mapping of the table: one that was kept before there was a table says nothing of its columns, and one that was made for another table beside the papers names
 * columns that this one has not; then its own headers say what they are.
 */
function mappingOf(table: PaperTable, context: ReadContext): UsedMapping | Problem {
  const { header = [], firstRows = [] } = guessDialect(table.file, true) ?? {}
  const { mapping: given } = context
  const isWithout = typeof given === 'object' && given !== null && !('key' in given || 'fields' in given)
  const mapping = isWithout ? { ...proposePaperMapping(table), ...given } : given
  const used = usedMapping([table.file], header, { ...context, mapping, language: LANGUAGE_UNSAID })
  if (!('key' in used)) return used
  const own = findColumns(table.file.name, header, used).ok ? undefined : ownMapping(table, header, context)
  if (own !== undefined)
    context.tell?.(table.file.name, `it is read by its own headers, for it has not the columns of the source’s mapping`)
  return withSeparators(own ?? used, header, firstRows)
}

/** What the headers of a table suggest; undefined where that is no mapping. */
function ownMapping(table: PaperTable, header: readonly string[], context: ReadContext): UsedMapping | undefined {
  const mapping = proposePaperMapping(table)
  const used = mapping === undefined ? undefined : usedMapping([table.file], header, { ...context, mapping, language: LANGUAGE_UNSAID })
  return used !== undefined && 'key' in used ? used : undefined
}

type ReadRow = Readonly<{ cells: readonly string[]; read: FormatRecord | Problem }>

/** Records with the cells that they were made of; in the end what is to be said of the table. */
async function* readRows(
  rows: ReturnType<typeof csvRows>,
  { file, mapping, cut }: Readonly<{ file: string; mapping: UsedMapping; cut: RowCut }>,
  context: ReadContext,
): AsyncGenerator<ReadRow> {
  const notes = new TableNotes()
  let table: Table | undefined
  for await (const item of oneByOne(countedRows(file, rows, context.count))) {
    if ('code' in item) {
      yield { cells: [], read: item }
    } else if (table !== undefined) {
      for (const read of readRow(item, table)) yield { cells: item.cells, read }
    } else {
      const opened = openTable({ file, header: item.cells, mapping, notes, cut }, context)
      if (!opened.ok) {
        for (const read of opened.error) yield { cells: [], read }
        return
      }
      table = opened.value
    }
  }
  for (const read of notes.problems(file, 'line')) yield { cells: [], read }
}

async function* oneByOne<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch
}

/** Whether the mapping takes a row's key or title from the column that names its papers: then they are the paper's own. */
function ownParts({ key, fields }: UsedMapping, column: string): Pick<PaperRow, 'isKeyOfPaper' | 'isTitleOfPaper'> {
  const isOne = (names: readonly string[]): boolean => names.length === 1 && foldHeader(names[0] ?? '') === foldHeader(column)
  return {
    isKeyOfPaper: isOne([key].flat()),
    isTitleOfPaper: fields.title !== undefined && isOne(columnSpecOf(fields.title).columns),
  }
}
