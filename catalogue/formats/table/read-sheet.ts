import type { Problem } from '../../model/problem.ts'
import { namedColumns } from '../csv/csv-columns.ts'
import type { UsedMapping } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import type { FormatRecord, ReadContext } from '../format.ts'
import { LINK_SUFFIX, textsOf, withoutSuffix } from './find-header.ts'
import type { Table } from './read-rows.ts'
import { openTable, readRow } from './read-rows.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { TableNotes } from './table-notes.ts'
import { withSeparators } from './with-separators.ts'

/** A sheet, how reports call it, which of its first rows is the header, and how many of the mapping's columns that has. */
export type SheetBeginning = Readonly<{ sheet: Sheet; place: string; index: number; found: number; firstRows: readonly SheetRow[] }>

/** The records of one sheet, from below its header; in the end what is to be said of it. Throws `FileReadError`. */
export async function* readSheet(
  { sheet, place, index, firstRows }: SheetBeginning,
  given: UsedMapping,
  context: Pick<ReadContext, 'limits' | 'tell' | 'count'>,
): AsyncGenerator<FormatRecord | Problem> {
  const notes = new TableNotes()
  const [header = [], ...below] = firstRows.slice(index).map(textsOf)
  const mapping = withSeparators(given, header, below)
  const linked = new Set(
    namedColumns(mapping)
      .filter(({ name }) => name.endsWith(LINK_SUFFIX))
      .map(({ name }) => foldHeader(withoutSuffix(name))),
  )
  let opened: Readonly<{ columns: readonly Column[]; table: Table }> | undefined
  let row = -index - 1
  for await (const batch of sheet.rows(linked.size > 0)) {
    for (const { number, cells } of batch) {
      row++
      if (row < 0) continue
      if (opened !== undefined) {
        context.count?.met(place)
        yield* readCells(number, cells, opened)
        continue
      }
      const columns = columnsOf(textsOf(cells), linked)
      const table = openTable({ file: place, header: columns.map(({ name }) => name), mapping, notes }, context)
      if (!table.ok) {
        yield* table.error
        return
      }
      opened = { columns, table: table.value }
    }
  }
  yield* notes.problems(place, 'row')
}

function* readCells(
  row: number,
  cells: SheetRow,
  { columns, table }: Readonly<{ columns: readonly Column[]; table: Table }>,
): Generator<FormatRecord | Problem> {
  const last = Math.max(...columns.map(({ index }) => index))
  if (cells.slice(last + 1).some(beyond => beyond !== undefined && beyond.text.trim() !== '')) table.notes.note('beside', undefined, row)
  for (const { name, index, isTarget } of columns) {
    const remark = isTarget ? undefined : cells[index]?.remark
    if (remark !== undefined) table.notes.note(remark, name, row)
  }
  const texts = columns.map(({ index, isTarget }) => (isTarget ? cells[index]?.target : cells[index]?.text) ?? '')
  yield* readRow({ line: row, cells: texts }, table)
}

/** A column of a sheet, or of the targets of its cells. */
type Column = Readonly<{ name: string; index: number; isTarget: boolean }>

/** The columns that have a name; what stands beside them is the sheet's margin. */
function columnsOf(header: readonly string[], linked: ReadonlySet<string>): readonly Column[] {
  const named = header.map((name, index) => ({ name, index, isTarget: false })).filter(({ name }) => name !== '')
  const targets = named.filter(({ name }) => linked.has(foldHeader(name)))
  return [...named, ...targets.map(({ name, index }) => ({ name: `${name}${LINK_SUFFIX}`, index, isTarget: true }))]
}
