import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { missingTable, nearestTables, tableOf } from './nearest-tables.ts'
import { readRomeData } from './rome-data.ts'
import { releaseOf } from './rome-release.ts'
import { romeSheet } from './rome-sheet.ts'
import { isRomeName, REQUIRED_TABLES, ROME_TABLES } from './rome-tables.ts'

/**
 * ROME 4.0, the French job classification, as France Travail publishes it: a folder of CSV tables joined on the ROME code.
 * One document per code; ids are `<source>:<code>`. A table that is there twice is read once: the copy nearest to the top folder, then the first by name.
 */
export const rome: Format = { id: 'rome', source: 'rome', counts: 'line', claim: claimRome, read: readRome }

function claimRome(files: readonly SourceFile[]): readonly Claim[] {
  const tables = nearestTables(files, ROME_TABLES)
  if (!tables.has('sheets') && tables.size < 2) return []
  const chosen = new Set(tables.values())
  const rest = files.filter(file => !chosen.has(file))
  const copies = rest.filter(file => tableOf(file, ROME_TABLES) !== undefined)
  const others = rest.filter(file => isRomeName(file.name) && !copies.includes(file))
  return [{ files: [...chosen, ...others], sureness: 1, leaves: copies, learnt: { release: releaseOf(files, 'ROME 4.0') } }]
}

async function* readRome(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const tables = nearestTables(files, ROME_TABLES)
  const missing = REQUIRED_TABLES.filter(table => !tables.has(table))
  const sheetFile = tables.get('sheets')
  if (missing.length > 0 || sheetFile === undefined) {
    for (const table of missing) yield missingTable(ROME_TABLES[table], files)
    return
  }
  const problems: Problem[] = []
  const data = await readRomeData(tables, context, problems)
  yield* problems
  for (const sheet of data.sheets) {
    const document = romeSheet(sheet, data, context.learnt?.release ?? 'ROME 4.0')
    yield { file: sheetFile.name, record: sheet.record, key: sheet.code, document }
  }
}
