import type { Problem } from '../../model/problem.ts'
import { cleanLine, distinct } from '../clean-text.ts'
import type { DocumentDraft, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { TRADE_NEED } from '../trade-need.ts'
import { isWebAddress } from '../web-address.ts'
import type { OnisepRow } from './onisep-rows.ts'
import { onisepRows } from './onisep-rows.ts'
import { ONISEP } from './onisep-source.ts'

/** What the table says where Onisep has published nothing on a job. */
const NO_PUBLICATION = 'pas de publication Onisep spécifique'

/**
 * The jobs of Onisep's list. It has a row per job and publication: rows of one name are one job, whose key is that of its page (`MET.782`) where it has one.
 * All rows are read before the first job is given. Throws `FileReadError`.
 */
export async function* onisepJobs(file: SourceFile, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const jobs = new Map<string, OnisepRow[]>()
  for await (const row of onisepRows(file, context)) {
    if (isProblem(row)) {
      yield row
      continue
    }
    const title = cleanLine(row.cell('libellemetier'))
    if (title === undefined) yield withoutTitle(row)
    else jobs.set(title, [...(jobs.get(title) ?? []), row])
  }
  for (const [title, rows] of jobs) {
    const [first] = rows
    context.count?.passed(file.name, rows.length - 1)
    if (first !== undefined) yield { file: file.name, record: first.record, key: keyOf(rows) ?? title, document: jobDocument(title, rows) }
  }
}

const keyOf = (rows: readonly OnisepRow[]): string | undefined =>
  rows.map(row => /\b(MET\.\d+)\b/.exec(row.cell('liensiteonisepfr') ?? '')?.[1]).find(key => key !== undefined)

function jobDocument(title: string, rows: readonly OnisepRow[]): DocumentDraft {
  const all = (column: string): string[] => distinct(rows.map(row => cleanLine(row.cell(column))))
  const domains = all('domainesousdomaine').flatMap(cell => cell.split('|').map(part => part.trim()))
  const links = all('liensiteonisepfr').filter(isWebAddress)
  const publications = distinct(rows.map(publicationOf))
  return {
    kind: 'job-sheet',
    title,
    language: 'fr',
    subjects: distinct([...domains.flatMap(domain => domain.split('/').map(cleanLine).reverse()), ...all('gfe').map(withoutCode)]),
    concepts: distinct(rows.map(row => row.cell('coderome'))).map(code => {
      const label = cleanLine(rows.find(row => row.cell('coderome') === code)?.cell('libellerome'))
      return { scheme: 'ROME', code, ...(label !== undefined && { label }) }
    }),
    needs: [TRADE_NEED],
    ...ONISEP,
    links: links.map(url => ({ url, label: 'Onisep' })),
    facts: publications.length === 0 ? [] : [{ label: 'Publications de l’Onisep', value: publications.join(' ; ') }],
  }
}

/** "GFE R : santé, social" without the letter of its group. */
const withoutCode = (group: string): string => group.replace(/^GFE\s+\w+\s*:\s*/, '')

/** "Les métiers au service des autres (Zoom sur les métiers, 2019)"; nothing where there is none. */
function publicationOf(row: OnisepRow): string | undefined {
  const name = cleanLine(row.cell('nompublication'))
  const series = cleanLine(row.cell('collection'))
  if (name === undefined || name === NO_PUBLICATION || series === NO_PUBLICATION) return undefined
  const about = [series, cleanLine(row.cell('annee'))].filter(part => part !== undefined)
  return about.length === 0 ? name : `${name} (${about.join(', ')})`
}

const withoutTitle = ({ file, record }: OnisepRow): Problem => ({
  code: 'missing-field',
  severity: 'refused',
  file,
  record,
  field: 'libellé métier',
  message: 'The row names no job. Leave it out, or fetch the file again from opendata.onisep.fr.',
})
