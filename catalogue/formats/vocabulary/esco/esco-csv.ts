import type { Problem } from '../../../model/problem.ts'
import { guessDialect } from '../../csv/csv-dialect.ts'
import { foldHeader } from '../../csv/fold-header.ts'
import type { NamedRow } from '../../csv/named-rows.ts'
import { namedRows } from '../../csv/named-rows.ts'
import type { Claim, ReadContext, SourceFile } from '../../format.ts'
import { isProblem } from '../../format.ts'
import type { ConceptPart, ConceptRecord, VocabularyFormat } from '../concept-record.ts'
import { knownScheme } from '../known-scheme.ts'
import { isEscoTable, languageInName, otherLabels, withoutLanguage } from './esco-files.ts'
import { genderForms } from './gender-forms.ts'

/**
 * ESCO, the European classification of occupations, as the Commission's CSV downloads give it: a file a language (`occupations_fr.csv`,
 * `ISCOGroups_fr.csv`), and one for the tree (`broaderRelationsOccPillar.csv`). Occupations are of the scheme `ESCO`, the groups above them of `ISCO-08`.
 * Releases 1.0 to 1.2 differ in columns and in what separates alternative labels; each row is read by the names of its columns.
 */
export const escoCsv: VocabularyFormat = { id: 'esco', source: 'esco', counts: 'line', claim: claimEsco, read: readEsco }

const WHOSE = { licence: 'CC BY 4.0', attribution: 'ESCO classification of the European Commission' } as const

function claimEsco(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(isEscoTable).map(file => ({ files: [file], sureness: 1 }))
}

async function* readEsco(files: readonly SourceFile[], context: ReadContext): AsyncIterable<ConceptRecord | Problem> {
  for (const file of files) yield* readTable(file, context)
}

async function* readTable(file: SourceFile, context: ReadContext): AsyncGenerator<ConceptRecord | Problem> {
  const dialect = guessDialect(file)
  const header = dialect?.header.map(foldHeader) ?? []
  if (areSkills(header, dialect?.firstRows[0])) {
    yield skillsLeftAside(file.name)
    return
  }
  const isTree = header.includes('broaderuri')
  const language = isTree ? undefined : languageInName(file.name)
  if (!isTree && language === undefined) {
    yield withoutLanguage(file.name)
    return
  }
  for await (const row of namedRows(file, context)) {
    if (isProblem(row)) {
      yield row
      continue
    }
    const concept = language === undefined ? branch(row) : labels(row, language)
    if (concept === undefined) yield unknownConcept(file.name, row)
    else if (concept === 'nothing-new') context.count?.passed(file.name)
    else yield { file: file.name, record: row.record, concept: { ...concept, ...WHOSE } }
  }
}

function labels(row: NamedRow, language: string): ConceptPart | undefined {
  const known = knownScheme(row.cell('concepturi').trim())
  if (known === undefined || known.scheme === 'ESCO-skills') return undefined
  const label = row.cell('preferredlabel')
  const group = known.scheme === 'ESCO' ? row.cell('iscogroup').trim() : known.code.slice(0, -1)
  return {
    ...known,
    prefLabel: { [language]: label },
    altLabel: { [language]: [...otherLabels(row.cell), ...genderForms(label)] },
    broader: group === '' ? [] : [group],
  }
}

/** An occupation's place under another one. Those under a group say so in their own row, and groups by their number. */
function branch(row: NamedRow): ConceptPart | 'nothing-new' | undefined {
  const known = knownScheme(row.cell('concepturi').trim())
  const above = knownScheme(row.cell('broaderuri').trim())
  if (known === undefined || above === undefined) return undefined
  return known.scheme === 'ESCO' ? { ...known, broader: [above.code] } : 'nothing-new'
}

const areSkills = (header: readonly string[], firstRow: readonly string[] | undefined): boolean =>
  (firstRow?.[header.indexOf('concepturi')] ?? '').includes('/esco/skill/')

const skillsLeftAside = (file: string): Problem => ({
  code: 'type-mismatch',
  severity: 'warning',
  file,
  message: 'These are ESCO’s skills. Only occupations are taken, for they are what visitors ask for: this file was left aside.',
})

const unknownConcept = (file: string, { record }: NamedRow): Problem => ({
  code: 'bad-value',
  severity: 'refused',
  file,
  record,
  field: 'conceptUri',
  message: 'This is not the address of an ESCO occupation or group (http://data.europa.eu/esco/occupation/...). Fetch the file again.',
})
