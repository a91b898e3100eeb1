import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { csvRows } from '../helpers/esco-vocabulary.ts'

const plain = (xml: string): string => xml.replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&')
const element = (item: string, name: string): string => plain(new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(item)?.[1] ?? '')

/** The ROME codes that Onisep gives to the job of each name. */
export type OnisepJobs = ReadonlyMap<string, ReadonlySet<string>>

function byName(pairs: readonly (readonly [name: string, code: string])[]): OnisepJobs {
  const jobs = new Map<string, Set<string>>()
  for (const [name, code] of pairs) if (name !== '' && code !== '') jobs.set(name, (jobs.get(name) ?? new Set()).add(code))
  return jobs
}

/** Onisep's list of jobs of April 2022, with the codes of ROME 3. */
export const onisepJobs2022 = (folder: string): OnisepJobs =>
  byName(
    csvRows(readFileSync(join(folder, 'ideo-metiers_onisep_2022-04.csv')), ';').map(
      row => [row['libellé métier'] ?? '', row['code ROME'] ?? ''] as const,
    ),
  )

/** That of about October 2025, with the codes of ROME 3 still. */
export const onisepJobs2025 = (folder: string): OnisepJobs =>
  byName(
    [...readFileSync(join(folder, 'ideo-metiers_onisep_2025-10.xml'), 'utf8').matchAll(/<item>(.*?)<\/item>/gs)].map(
      ([, item]) => [element(item!, 'libelle_metier'), element(item!, 'code_rome')] as const,
    ),
  )

/** The distinct names of the certifications in Onisep's table: no codes of occupations stand there. */
export function certificationTitles(folder: string): readonly string[] {
  const xml = gunzipSync(readFileSync(join(folder, 'table_de_passage_codes_certifications_et_formations.xml.gz'))).toString('utf8')
  return [...new Set([...xml.matchAll(/<ci_intitule>(.*?)<\/ci_intitule>/gs)].map(([, title]) => plain(title!)))]
}
