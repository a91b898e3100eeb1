import { namedColumns } from '../csv/csv-columns.ts'
import type { CsvMapping } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { proposeCsvMapping } from '../csv/propose-mapping.ts'
import type { SheetRow } from './sheet.ts'

/** How many rows of a sheet may stand before its header. */
export const HEADER_WITHIN = 40

/** Columns of the mapping that stand for the target of a hyperlink: "Titre (link)" is where the cells of "Titre" lead. */
export const LINK_SUFFIX = ' (link)'

export const textsOf = (row: SheetRow): string[] => row.map(cell => cell?.text.trim() ?? '')

/**
 * Which of a sheet's first rows is its header: with a mapping, the first one that has most of its columns; without one, the first under which a title and a key are
 * obvious, else the first that is as full as most and no sentence. `found`: how many of the mapping's columns it has.
 */
export function findHeader(rows: readonly SheetRow[], mapping: CsvMapping | undefined): Readonly<{ index: number; found: number }> {
  const texts = rows.map(textsOf)
  if (mapping !== undefined) return mostNamed(texts, mapping)
  const obvious = texts.findIndex((row, index) => isHeading(row) && proposeCsvMapping(row, texts.slice(index + 1)) !== undefined)
  if (obvious !== -1) return { index: obvious, found: 0 }
  const filled = texts.map(row => row.filter(text => text !== '').length)
  const fullest = Math.max(0, ...filled)
  const index = texts.findIndex((row, place) => (filled[place] ?? 0) >= fullest * FULL_ENOUGH && isHeading(row))
  return { index: Math.max(0, index), found: 0 }
}

const FULL_ENOUGH = 0.6
const LONGEST_NAME = 100

/** Names of columns: short, all different, no numbers. */
function isHeading(row: readonly string[]): boolean {
  const names = row.filter(text => text !== '')
  const different = new Set(names.map(foldHeader))
  return (
    names.length > 1 &&
    different.size > names.length / 2 &&
    names.filter(name => name.length > LONGEST_NAME || /^\d+$/.test(name)).length === 0
  )
}

function mostNamed(texts: readonly (readonly string[])[], mapping: CsvMapping): Readonly<{ index: number; found: number }> {
  const wanted = new Set(namedColumns(mapping).map(({ name }) => foldHeader(withoutSuffix(name))))
  let best = { index: 0, found: 0 }
  for (const [index, row] of texts.entries()) {
    const names = new Set(row.map(foldHeader))
    const found = [...wanted].filter(name => names.has(name)).length
    if (found > best.found) best = { index, found }
  }
  return best
}

export const withoutSuffix = (name: string): string => (name.endsWith(LINK_SUFFIX) ? name.slice(0, -LINK_SUFFIX.length) : name)
