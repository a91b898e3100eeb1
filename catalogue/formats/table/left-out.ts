import { cleanLine } from '../clean-text.ts'
import type { CellReader } from '../csv/csv-columns.ts'
import type { CsvMapping } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'

/** True for a row that the mapping leaves out: explanations under the header, examples, a supplier's own lines. */
export const isLeftOut = (cells: readonly string[], cell: CellReader, { leaveOut }: CsvMapping): boolean =>
  leaveOut.some(({ column, contains }) => {
    const text = cleanLine(cell(cells, column))
    return text !== undefined && (contains === undefined || foldHeader(text).includes(foldHeader(contains)))
  })
