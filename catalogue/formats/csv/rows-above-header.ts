import { foldHeader } from './fold-header.ts'

/** A row above a header is a sentence, a date, a name and its value: it fills so little of the table's width. */
const LITTLE = 1 / 3
const FULL_ENOUGH = 0.6
const LONGEST_NAME = 100

/**
 * How many rows of explanation stand above a table's header: the first row fills little of the width that most rows have, and further down stands one that fills it with
 * names, all different. 0 where the first row may be the header.
 */
export function rowsAboveHeader(rows: readonly (readonly string[])[]): number {
  const [first] = rows
  const width = usualWidth(rows)
  if (first === undefined || width < 2 || filledOf(first) > Math.max(1, width * LITTLE)) return 0
  const index = rows.findIndex(row => row.length === width && filledOf(row) >= width * FULL_ENOUGH && isHeading(row))
  return Math.max(0, index)
}

const filledOf = (row: readonly string[]): number => row.filter(cell => cell.trim() !== '').length

function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [best = [0, 0]] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return best[0]
}

/** Names of columns: short, all different, no numbers and no sentences. */
function isHeading(row: readonly string[]): boolean {
  const names = row.map(cell => cell.trim()).filter(name => name !== '')
  return (
    new Set(names.map(foldHeader)).size === names.length && names.every(name => name.length <= LONGEST_NAME && !/^[\d\s.,/:-]+$/.test(name))
  )
}
