import type { Problem } from '../../model/problem.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import { cleanLine } from '../clean-text.ts'
import type { NamedRow } from '../csv/named-rows.ts'
import { namedRows } from '../csv/named-rows.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { isEscoTable, withoutLanguage } from '../vocabulary/esco/esco-files.ts'
import { knownScheme } from '../vocabulary/known-scheme.ts'
import type { EscoData } from './esco-data.ts'
import { readEscoData } from './esco-data.ts'
import { escoDocument } from './esco-document.ts'
import type { EscoTable } from './esco-tables.ts'
import { escoTable } from './esco-tables.ts'

/**
 * ESCO, the European classification of occupations, as documents: a folder of the Commission's CSV tables, one sheet per occupation in the centre's
 * language where the set has it, else in the first one it has. Ids are `<source>:<uuid>`, the same in every release. What the other languages call an
 * occupation stands on its sheet; groups, skills and the relations between them are read where they are there.
 */
export const esco: Format = { id: 'esco', source: 'esco', claim: claimEsco, read: readEsco }

function claimEsco(files: readonly SourceFile[]): readonly Claim[] {
  const tables = files.flatMap(file => escoTable(file) ?? [])
  if (!tables.some(({ kind }) => kind === 'occupations')) return []
  return [{ files: files.filter(file => escoTable(file) !== undefined || isEscoTable(file)), sureness: 1 }]
}

async function* readEsco(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const tables = files.flatMap(file => escoTable(file) ?? [])
  const occupations = tables.filter(({ kind }) => kind === 'occupations')
  for (const { file, language } of occupations) if (language === undefined) yield withoutLanguage(file.name)
  const chosen = chooseLanguage(occupations, context.language)
  if (chosen === undefined) return
  if (context.language !== undefined && primaryLanguage(chosen) !== primaryLanguage(context.language))
    yield inAnotherLanguage(occupations, chosen, context.language)
  const problems: Problem[] = []
  const data = await readEscoData(tables, chosen, context, problems)
  yield* problems
  for (const { file, language } of occupations) if (language === chosen) yield* readOccupations(file, { language: chosen, data, context })
}

/** The centre's language where the set has it, else the set's first. */
function chooseLanguage(occupations: readonly EscoTable[], wanted: string | undefined): string | undefined {
  const languages = occupations.flatMap(({ language }) => language ?? [])
  return languages.find(language => wanted !== undefined && primaryLanguage(language) === primaryLanguage(wanted)) ?? languages[0]
}

async function* readOccupations(
  file: SourceFile,
  { language, data, context }: Readonly<{ language: string; data: EscoData; context: ReadContext }>,
): AsyncGenerator<FormatRecord | Problem> {
  const [tag = language] = Intl.getCanonicalLocales(language)
  for await (const row of namedRows(file, context)) {
    if (isProblem(row)) {
      yield row
      continue
    }
    const uri = row.cell('concepturi').trim()
    const known = knownScheme(uri)
    const title = cleanLine(row.cell('preferredlabel'))
    if (known?.scheme !== 'ESCO')
      yield refused(
        file,
        row,
        'conceptUri',
        'This is not the address of an ESCO occupation (http://data.europa.eu/esco/occupation/...). Fetch the file again.',
      )
    else if (title === undefined)
      yield refused(file, row, 'preferredLabel', 'The occupation has no name in this language. Fetch the file again, or leave the row out.')
    else
      yield {
        file: file.name,
        record: row.record,
        key: known.code,
        document: escoDocument({ uri, code: known.code, title, cell: row.cell }, tag, data),
      }
  }
}

const refused = ({ name }: SourceFile, { record }: NamedRow, field: string, message: string): Problem => ({
  code: field === 'conceptUri' ? 'bad-value' : 'missing-field',
  severity: 'refused',
  file: name,
  record,
  field,
  message,
})

const inAnotherLanguage = (occupations: readonly EscoTable[], chosen: string, wanted: string): Problem => ({
  code: 'missing-file',
  severity: 'warning',
  file: occupations.map(({ file }) => file.name).join(', '),
  message: `There are no occupations in the centre’s language (${wanted}): the sheets are in ${chosen}. Put occupations_${wanted}.csv beside them and import again.`,
})
