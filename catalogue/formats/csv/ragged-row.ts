import type { CsvDialect } from './csv-dialect.ts'

/** How the rows of a text file are parted, and how many empty cells nearly every row has beyond the header: its lines end with a separator. */
export type RowCut = Readonly<{ separator: string; margin: number }>

/** The cut of a file below a header, by its first rows. */
export const rowCut = (header: readonly string[], { separator, firstRows }: Pick<CsvDialect, 'separator' | 'firstRows'>): RowCut => ({
  separator,
  margin: marginOf(header, firstRows),
})

/** So many rows are of one mind about the margin: a row with an unquoted separator and nothing in its last columns looks like one with a margin. */
const MOST = 0.5

function marginOf({ length: width }: readonly string[], rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const row of rows.filter(cells => cells.length > width && isEmpty(cells.slice(width)) && !isTornApart(cells, width)))
    counts.set(row.length - width, (counts.get(row.length - width) ?? 0) + 1)
  const [margin = 0] = [...counts].find(([, count]) => count > rows.length * MOST) ?? []
  return margin
}

/** Whether a row's cells stand under the names of their columns: none too few, and beyond the header no more than the file's margin. */
export function fitsHeader(cells: readonly string[], width: number, { margin }: Pick<RowCut, 'margin'>): boolean {
  if (cells.length === width) return true
  return cells.length > width && cells.length <= width + margin && isEmpty(cells.slice(width)) && !isTornApart(cells, width)
}

/** Why a row that does not fit is refused, and what to do. */
export function raggedMessage(cells: readonly string[], width: number, separator: string): string {
  const count = `The row has ${cells.length} cells, the header ${width}`
  if (cells.length < width) return `${count}: a separator or a quotation mark is missing.`
  const sign = separator === '\t' ? 'a tab' : `a "${separator}"`
  const empty = isEmpty(cells.slice(width)) ? ', or take away the empty cells at its end' : ''
  return `${count}: put the text that holds ${sign} in quotes${empty}.`
}

const isEmpty = (cells: readonly string[]): boolean => cells.every(cell => cell.trim() === '')

/** "vente ; commerce": as many cells as there are too many were parted where a person writes a space on either side. */
function isTornApart(cells: readonly string[], width: number): boolean {
  const torn = cells.filter((cell, index) => /^\s+\S/.test(cell) && /\S\s+$/.test(cells[index - 1] ?? ''))
  return torn.length === cells.length - width
}
