import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { missingTable, nearestTables, tableOf } from '../rome/nearest-tables.ts'
import { releaseOf } from '../rome/rome-release.ts'
import type { Rome3Sheet } from './rome3-data.ts'
import { readRome3Data } from './rome3-data.ts'
import { rome3Sheet } from './rome3-sheet.ts'
import type { Rome3Table } from './rome3-tables.ts'
import { isCrosswalkName, isRome3Name, REQUIRED_TABLES, ROME3_TABLES } from './rome3-tables.ts'

const NAME = 'ROME 3'

/**
 * ROME 3, the French job classification as published before ROME 4.0: other columns under the same file names, codes that ROME 4.0 goes on using.
 * One document per code; ids are `<source>:<code>`, so that ROME 4.0 imported afterwards with --mode snapshot takes their place. A table that is there twice is read
 * once: the copy nearest to the top folder.
 */
export const rome3: Format = { id: 'rome-3', source: 'rome', claim: claimRome3, read: readRome3 }

function claimRome3(files: readonly SourceFile[]): readonly Claim[] {
  const tables = nearestTables(files, ROME3_TABLES)
  // The table of RIASEC letters has the same columns in both schemas: alone it says nothing.
  if (tables.size - Number(tables.has('riasec')) < 2 && !tables.has('sheets')) return []
  const chosen = new Set(tables.values())
  const rest = files.filter(file => !chosen.has(file))
  const copies = rest.filter(file => tableOf(file, ROME3_TABLES) !== undefined || isCrosswalkName(file.name))
  const others = rest.filter(file => isRome3Name(file.name) && !copies.includes(file))
  return [{ files: [...chosen, ...others], sureness: 1, leaves: copies, learnt: { release: releaseOf(files, NAME) } }]
}

async function* readRome3(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const tables = nearestTables(files, ROME3_TABLES)
  const missing = REQUIRED_TABLES.filter(table => !tables.has(table))
  for (const table of missing) yield missingTable(ROME3_TABLES[table], files)
  if (missing.length > 0) return
  const problems: Problem[] = []
  const data = await readRome3Data(tables, context, problems)
  yield* problems
  for (const sheet of data.sheets) {
    const file = fileOf(sheet, tables)
    if (sheet.nameFrom === 'titles') yield namedByTitle(sheet, file)
    yield { file, record: sheet.record, key: sheet.code, document: rome3Sheet(sheet, data, context.learnt?.release ?? NAME) }
  }
}

const fileOf = ({ nameFrom }: Rome3Sheet, tables: ReadonlyMap<Rome3Table, SourceFile>): string =>
  tables.get(nameFrom === 'codes' ? 'sheets' : 'titles')?.name ?? ''

function namedByTitle({ code, name, record }: Rome3Sheet, file: string): Problem {
  return {
    code: 'bad-value',
    severity: 'warning',
    file,
    record,
    field: 'libelle_rome',
    message: `The table of codes has no name for ${code}: its sheet is called by its first title, "${name}". Ask the supplier for the missing row, or correct the name by hand.`,
  }
}
