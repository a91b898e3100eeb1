import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import type { KnownTable } from '../known-table/known-table.ts'
import { isKnownTable, readKnownTable } from '../known-table/known-table.ts'
import { MASTERS_TABLE } from './masters-table.ts'
import { PARCOURSUP_TABLES } from './parcoursup-tables.ts'

/**
 * What can be studied in France, as the ministry's open data has it: Parcoursup's trainings (fr-esr-parcoursup, any year's columns) and the master's degrees of
 * Trouver mon master. A document per training and place.
 */
export const parcoursup: Format = { id: 'parcoursup', source: 'parcoursup', claim: claimParcoursup, read: readParcoursup }

const TABLES: readonly KnownTable[] = [...PARCOURSUP_TABLES, MASTERS_TABLE]
const tableOf = (file: SourceFile): KnownTable | undefined => TABLES.find(table => isKnownTable(file, table))

function claimParcoursup(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(file => tableOf(file) !== undefined).map(file => ({ files: [file], sureness: 1 }))
}

async function* readParcoursup(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  for (const file of files) {
    const table = tableOf(file)
    if (table !== undefined) yield* readKnownTable(file, table, context)
  }
}
