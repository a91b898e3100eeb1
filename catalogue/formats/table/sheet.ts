import type { TableNotes } from './table-notes.ts'

/** One cell as text, with where its hyperlink leads if it has one and that was asked for. */
export type SheetCell = Readonly<{ text: string; target?: string; remark?: CellRemark }>

/** What is to be said of a cell once its column's name is known. */
export type CellRemark = Parameters<TableNotes['note']>[0]

/** A row of a sheet; cells that are not there are `undefined`. Rows without any text are left out. */
export type SheetRow = readonly (SheetCell | undefined)[]

/** A row with the number that a spreadsheet program shows beside it. */
export type NumberedRow = Readonly<{ number: number; cells: SheetRow }>

/** A sheet of a workbook. */
export type Sheet = Readonly<{
  name: string
  isHidden: boolean
  /** Its rows, some at a time, from the first each time anew. Throws `FileReadError`. `targets`: read where hyperlinks lead. */
  rows(targets: boolean): AsyncIterable<readonly NumberedRow[]>
}>

/** A workbook, opened: its sheets in their order, and what is to be said of it as a whole. */
export type Workbook = Readonly<{ sheets: readonly Sheet[]; remarks: readonly string[] }>

/** True for a row that says anything. A formula filled down beyond the data, whose result is empty, says nothing. */
export const hasText = (row: SheetRow): boolean =>
  row.some(cell => cell !== undefined && (cell.text.trim() !== '' || cell.remark === 'no-result' || cell.remark === 'error'))
