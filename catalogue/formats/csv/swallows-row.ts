/** "2026-14" and "2025-3" are written alike: digits and letters in the same order. */
const shapeOf = (key: string): string =>
  key
    .trim()
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'a')

/**
 * Whether a cell of several lines holds what would be a row by itself: as wide as the others, and with a first cell written as that of its own row. A mark that closes
 * there was most likely opened lines before.
 */
export function swallowsRow(cells: readonly string[], separator: string): boolean {
  const [key = ''] = cells
  if (!/\d/.test(key)) return false
  return cells.some((cell, index) => {
    const lines = index === 0 ? [] : cell.split(/\r\n|\n|\r/)
    return lines.slice(1).some((line, at) => {
      const parts = line.split(separator)
      const after = at === lines.length - 2 ? cells.length - index - 1 : 0
      return parts.length > 1 && parts.length + after === cells.length && shapeOf(parts[0] ?? '') === shapeOf(key)
    })
  })
}
