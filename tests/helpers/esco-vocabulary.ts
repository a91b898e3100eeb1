import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../catalogue/model/centre.ts'

/** Rows of a CSV file with a header, as objects. */
export const csvRows = (text: string | Buffer, delimiter = ','): readonly Record<string, string>[] =>
  parse(text, { columns: true, bom: true, delimiter, skip_empty_lines: true, relax_column_count: true })

const codeOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1)

/** The occupations of an ESCO v1.0 folder in French, with their ISCO group and the wider occupation as what is broader. */
export function escoVocabulary(folder: string): Vocabulary {
  const wider = new Map<string, string[]>()
  for (const row of csvRows(readFileSync(join(folder, 'broaderRelationsOccPillar.csv')))) {
    const code = codeOf(row.conceptUri!)
    if (row.conceptType === 'Occupation') wider.set(code, [...(wider.get(code) ?? []), codeOf(row.broaderUri!)])
  }
  const concepts = csvRows(readFileSync(join(folder, 'occupations_fr.csv'))).map(row => {
    const code = codeOf(row.conceptUri!)
    return {
      code,
      prefLabel: { fr: row.preferredLabel! },
      altLabel: { fr: row.altLabels!.split('\n').filter(label => label.trim() !== '') },
      broader: [...new Set([`C${row.iscoGroup}`, ...(wider.get(code) ?? [])])],
    }
  })
  return vocabularySchema.parse({ scheme: 'ESCO', concepts })
}
