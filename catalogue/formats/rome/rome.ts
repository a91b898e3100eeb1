import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { readRomeData } from './rome-data.ts'
import { releaseOf } from './rome-release.ts'
import { romeSheet } from './rome-sheet.ts'
import type { RomeTable } from './rome-tables.ts'
import { isRomeName, REQUIRED_TABLES, ROME_TABLES, romeTable } from './rome-tables.ts'

/**
 * ROME 4.0, the French job classification, as France Travail publishes it: a folder of CSV tables joined on the ROME code.
 * One document per code; ids are `<source>:<code>`. A table that is there twice is read once: the copy nearest to the top folder, then the first by name.
 */
export const rome: Format = { id: 'rome', source: 'rome', counts: 'line', claim: claimRome, read: readRome }

const depth = (name: string) => name.split('/').length

function claimRome(files: readonly SourceFile[]): readonly Claim[] {
  const tables = nearestTables(files)
  if (!tables.has('sheets') && tables.size < 2) return []
  const chosen = new Set(tables.values())
  const rest = files.filter(file => !chosen.has(file))
  const copies = rest.filter(file => romeTable(file) !== undefined)
  const others = rest.filter(file => isRomeName(file.name) && !copies.includes(file))
  return [{ files: [...chosen, ...others], sureness: 1, leaves: copies, learnt: { release: releaseOf(files, 'ROME 4.0') } }]
}

function nearestTables(files: readonly SourceFile[]): Map<RomeTable, SourceFile> {
  const tables = new Map<RomeTable, SourceFile>()
  for (const file of [...files].sort((a, b) => depth(a.name) - depth(b.name))) {
    const table = romeTable(file)
    if (table !== undefined && !tables.has(table)) tables.set(table, file)
  }
  return tables
}

async function* readRome(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const tables = nearestTables(files)
  const missing = REQUIRED_TABLES.filter(table => !tables.has(table))
  const sheetFile = tables.get('sheets')
  if (missing.length > 0 || sheetFile === undefined) {
    for (const table of missing) yield missingTable(table, files)
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

function missingTable(table: RomeTable, files: readonly SourceFile[]): Problem {
  return {
    code: 'missing-file',
    severity: 'refused',
    file: files.map(file => file.name).join(', '),
    message: `The ROME folder lacks the table with the columns ${ROME_TABLES[table].join(', ')}. Download the whole set and import its folder.`,
  }
}
