import type { Problem } from '../../../model/problem.ts'
import { guessDialect } from '../../csv/csv-dialect.ts'
import { foldHeader } from '../../csv/fold-header.ts'
import type { NamedRow } from '../../csv/named-rows.ts'
import { namedRows } from '../../csv/named-rows.ts'
import type { Claim, ReadContext, SourceFile } from '../../format.ts'
import { isProblem } from '../../format.ts'
import { releaseOf } from '../../rome/rome-release.ts'
import type { ConceptPart, ConceptRecord, VocabularyFormat } from '../concept-record.ts'

/**
 * ROME, the French job classification, as a vocabulary: a sheet's label, and its titles ("appellations") as alternative ones, both genders as written.
 * The two tables are those of the open data set; releases 3 and 4 differ in columns that are not needed here.
 */
export const romeVocabulary: VocabularyFormat = { id: 'rome', source: 'rome-vocabulary', counts: 'line', claim: claimRome, read: readRome }

const TABLES = {
  sheets: ['code_rome', 'libelle_rome', 'code_ogr'],
  titles: ['code_rome', 'code_ogr', 'libelle_appellation_long', 'libelle_appellation_court'],
} as const
type Table = keyof typeof TABLES

function tableOf(file: SourceFile): Table | undefined {
  const header = new Set(guessDialect(file)?.header.map(foldHeader))
  if (TABLES.titles.every(column => header.has(column))) return 'titles'
  return TABLES.sheets.every(column => header.has(column)) ? 'sheets' : undefined
}

const depth = ({ name }: SourceFile) => name.split('/').length

/** Of two copies of a table the nearest to the top folder is read, then the first by name. */
function claimRome(files: readonly SourceFile[]): readonly Claim[] {
  const chosen = new Map<Table, SourceFile>()
  const leaves: SourceFile[] = []
  for (const file of [...files].sort((a, b) => depth(a) - depth(b))) {
    const table = tableOf(file)
    if (table === undefined) continue
    if (chosen.has(table)) leaves.push(file)
    else chosen.set(table, file)
  }
  return chosen.size === 0 ? [] : [{ files: [...chosen.values()], sureness: 1, leaves, learnt: { release: releaseOf(files, 'ROME') } }]
}

async function* readRome(files: readonly SourceFile[], context: ReadContext): AsyncIterable<ConceptRecord | Problem> {
  const whose = { licence: 'Licence Ouverte 2.0', attribution: `France Travail, ${context.learnt?.release ?? 'ROME'}` }
  for (const file of files) {
    const make = tableOf(file) === 'titles' ? title : sheet
    for await (const row of namedRows(file, context)) {
      if (isProblem(row)) yield row
      else yield { file: file.name, record: row.record, concept: { ...make(row), ...whose } }
    }
  }
}

function sheet(row: NamedRow): ConceptPart {
  const code = row.cell('code_rome')
  const parent = row.cell('code_rome_parent').trim()
  return { scheme: 'ROME', code, prefLabel: { fr: label(row, 'libelle_rome') }, broader: parent === '' ? [] : [parent] }
}

const title = (row: NamedRow): ConceptPart => ({
  scheme: 'ROME',
  code: row.cell('code_rome'),
  altLabel: { fr: [label(row, 'libelle_appellation_long'), label(row, 'libelle_appellation_court')] },
})

// The SQL export of release 3 doubled its apostrophes; no label has two of them side by side.
const label = (row: NamedRow, column: string): string => row.cell(column).replaceAll("''", "'")
