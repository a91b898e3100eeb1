import type { Problem } from '../../model/problem.ts'
import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { isWebAddress } from '../web-address.ts'
import type { OnisepRow } from './onisep-rows.ts'
import { onisepRows } from './onisep-rows.ts'
import { ONISEP } from './onisep-source.ts'

/** What each general upper school teaches as specialities of the first year of the baccalaureate: one entry of a directory per row. Throws `FileReadError`. */
export async function* onisepSchools(file: SourceFile, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  for await (const row of onisepRows(file, context)) {
    if (isProblem(row)) {
      yield row
      continue
    }
    const school = cleanLine(row.cell('libellelieudecours'))
    const key = cleanLine(row.cell('identifiantactiondeformation'))
    if (school === undefined || key === undefined)
      yield incomplete(row, school === undefined ? 'libelle_lieu_de_cours' : 'identifiant_action_de_formation')
    else yield { file: file.name, record: row.record, key, document: schoolDocument(school, row) }
  }
}

function schoolDocument(school: string, row: OnisepRow): DocumentDraft {
  const cell = (column: string) => cleanLine(row.cell(column))
  const town = cell('communelieudecours')
  const taught = distinct((cell('enseignementsdespecialitedeclassede1eregenerale') ?? '').split(' / ').map(cleanLine))
  const link = cell('identifiantetficheoniseplieudecours')
  const postal = [cell('codepostallieudecours'), town].filter(part => part !== undefined).join(' ')
  const address = [cell('adresselieudecours'), cell('boitepostalelieudecours'), postal].filter(part => part !== undefined && part !== '')
  const uai = cell('uailieudecours')
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Adresse', address.length === 0 ? undefined : address.join(', ')],
    ['Académie', cell('academielieudecours')],
    ['Région', cell('regionlieudecours')],
  ]
  return {
    kind: 'directory',
    title: town === undefined ? school : `${school}, ${town}`,
    subtitle: 'Enseignements de spécialité de première générale',
    ...(taught.length > 0 && { body: { text: `Enseignements de spécialité\n${taught.map(name => `- ${name}`).join('\n')}` } }),
    language: 'fr',
    subjects: taught,
    concepts: uai === undefined ? [] : [{ scheme: 'UAI', code: uai, label: school }],
    ...ONISEP,
    links: link !== undefined && isWebAddress(link) ? [{ url: link, label: 'Onisep' }] : [],
    facts: facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }])),
  }
}

const incomplete = ({ file, record }: OnisepRow, field: string): Problem => ({
  code: 'missing-field',
  severity: 'refused',
  file,
  record,
  field,
  message: `The row has no ${field}. Leave it out, or fetch the file again from opendata.onisep.fr.`,
})
