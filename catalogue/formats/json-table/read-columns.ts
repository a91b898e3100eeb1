import type { ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { textOfCell } from '../html-text.ts'
import type { JsonRecords } from '../json/find-records.ts'
import { readJsonRecords } from '../json/find-records.ts'
import type { JsonItem } from '../json/read-json-items.ts'
import { flatCells, KEY_COLUMN } from './flat-cells.ts'

/** All columns of a file, and its first rows. */
export type Columns = Readonly<{ header: readonly string[]; rows: readonly (readonly string[])[] }>

const FIRST_ROWS = 200

/** The columns of the first `most` records of a file, in the order in which they are met. What is wrong is told when the rows are read. Throws `FileReadError`. */
export async function readColumns(
  file: SourceFile,
  records: JsonRecords,
  context: Pick<ReadContext, 'limits'>,
  most = Number.POSITIVE_INFINITY,
): Promise<Columns> {
  const columns = new Set<string>()
  const first: JsonItem[] = []
  let seen = 0
  for await (const item of readJsonRecords(file, context, records)) {
    if (isProblem(item)) continue
    if (seen === 0 && records.isByKey) columns.add(KEY_COLUMN)
    seen++
    if (first.length < FIRST_ROWS) first.push(item)
    for (const column of flatCells(item.value).keys()) columns.add(column)
    // One more than may be: the table then says that it has too many.
    if (columns.size > context.limits.columns || seen >= most) break
  }
  const header = [...columns]
  return { header, rows: first.map(item => cellsOf(item, records.isByKey, header)) }
}

/** The cells of one record under the columns of its file. */
export function cellsOf({ key, value }: JsonItem, isByKey: boolean, header: readonly string[]): string[] {
  const cells = flatCells(value)
  if (isByKey) cells.set(KEY_COLUMN, key)
  return header.map(column => textOfCell(cells.get(column) ?? '') ?? '')
}
