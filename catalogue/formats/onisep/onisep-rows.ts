import type { Problem } from '../../model/problem.ts'
import { namedRows } from '../csv/named-rows.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { textOfCell } from '../html-text.ts'
import { readXmlRecords } from '../xml/read-xml-records.ts'
import { textIn } from '../xml/xml-trees.ts'
import { foldColumn, isXml } from './onisep-tables.ts'

/** One row, from CSV or from XML: a cell's text by its column as `foldColumn` has it, undefined where it is empty or not there. */
export type OnisepRow = Readonly<{ file: string; record: number; cell(column: string): string | undefined }>

/** The rows of a table of Onisep's, and what is wrong with single ones. Cells that hold HTML entities are read as text. Throws `FileReadError`. */
export async function* onisepRows(file: SourceFile, context: ReadContext): AsyncGenerator<OnisepRow | Problem> {
  if (!isXml(file)) {
    for await (const row of namedRows(file, context, foldColumn)) {
      if (isProblem(row)) yield row
      else yield { file: file.name, record: row.record, cell: column => textOfCell(row.cell(column)) }
    }
    return
  }
  for await (const item of readXmlRecords(file, context, name => name === 'item')) {
    if (isProblem(item)) {
      yield item
      continue
    }
    const cells = new Map(item.tree.children.map(child => [foldColumn(child.name), textIn(child) ?? '']))
    yield { file: file.name, record: item.record, cell: column => textOfCell(cells.get(column) ?? '') }
  }
}
