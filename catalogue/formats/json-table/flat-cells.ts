/** The column that holds the key by which an object of records has each of them. */
export const KEY_COLUMN = '@key'

/** Entries of lists stand on lines of their own in a cell, as in the tables of ESCO. */
const BETWEEN = '\n'

/**
 * A JSON value as the cells of a row: what stands in an object has its names joined by dots (`address.city`), lists are one cell with an entry a line, and so are
 * lists of objects, name by name (`refs.url`). True and false are their words, null is an empty cell.
 */
export function flatCells(value: unknown): Map<string, string> {
  const cells = new Map<string, string>()
  for (const [column, text] of leavesOf(value, '')) {
    const before = cells.get(column)
    cells.set(column, before === undefined || before === '' ? text : `${before}${BETWEEN}${text}`)
  }
  return cells
}

function* leavesOf(part: unknown, column: string): Generator<readonly [column: string, text: string]> {
  if (Array.isArray(part)) for (const entry of part) yield* leavesOf(entry, column)
  else if (isObject(part))
    for (const [name, inner] of Object.entries(part)) yield* leavesOf(inner, column === '' ? name : `${column}.${name}`)
  else if (part !== null && part !== undefined) yield [column === '' ? 'value' : column, String(part)]
}

const isObject = (part: unknown): part is object => typeof part === 'object' && part !== null
