import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Vocabulary } from '../../catalogue/model/centre.ts'
import { vocabularySchema } from '../../catalogue/model/centre.ts'
import { titleForms, titleKey } from '../../catalogue/text/title-forms.ts'

const rows = z.array(z.record(z.string(), z.string()))

function readCsv(...path: readonly string[]): z.infer<typeof rows> {
  const bytes = readFileSync(join(...path))
  return rows.parse(parse(path.at(-1)?.endsWith('.gz') === true ? gunzipSync(bytes) : bytes, { columns: true, bom: true }))
}

const ESCO = [
  ['fr', 'esco-v1.0-fr-es-en', 'occupations_fr.csv'],
  ['es', 'esco-v1.0-fr-es-en', 'occupations_es.csv'],
  ['en', 'esco-v1.0.x-ar-fr-en', 'occupations_en.csv.gz'],
  ['ar', 'esco-v1.0.x-ar-fr-en', 'occupations_ar.csv'],
] as const

/** What a French label is compared by: both genders, without case, accents and kinds of apostrophes. */
const keysOf = (label: string): readonly string[] => titleForms(label.replace(/\s*\/\s*/g, ' / ')).map(titleKey)

/** ROME codes by the folded job titles of their sheets. */
function romeCodes(folder: string): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>()
  for (const row of readCsv(folder, 'rome-v4-60', 'unix_referentiel_appellation_v460_utf8.csv.gz')) {
    for (const key of [...keysOf(row.libelle_appellation_long ?? ''), ...keysOf(row.libelle_appellation_court ?? '')]) {
      codes.set(key, (codes.get(key) ?? new Set()).add(row.code_rome ?? ''))
    }
  }
  return codes
}

type Concept = z.input<typeof vocabularySchema>['concepts'][number]

/**
 * ESCO's occupations in French, Spanish, English and Arabic. Where their French name is also a job title of ROME they match its sheets' codes exactly,
 * where only an alternative one is, nearly.
 */
export function testVocabularies(folder: string): readonly Vocabulary[] {
  const rome = romeCodes(folder)
  const matchesOf = (labels: readonly string[]) =>
    [...new Set(labels.flatMap(keysOf).flatMap(key => [...(rome.get(key) ?? [])]))].map(code => ({ scheme: 'ROME', code }))
  const concepts = new Map<string, Concept & { altLabel: Record<string, string[]> }>()
  for (const [language, ...file] of ESCO) {
    for (const { conceptUri = '', preferredLabel = '', altLabels = '' } of readCsv(folder, ...file)) {
      const code = conceptUri.split('/').at(-1) ?? ''
      const others = altLabels.split('\n').filter(label => label.trim() !== '')
      const concept = concepts.get(code) ?? { code, prefLabel: {}, altLabel: {} }
      concepts.set(code, concept)
      concept.prefLabel[language] = preferredLabel
      concept.altLabel[language] = others
      if (language !== 'fr') continue
      concept.exactMatch = matchesOf([preferredLabel])
      concept.closeMatch = concept.exactMatch.length > 0 ? [] : matchesOf(others)
    }
  }
  return [vocabularySchema.parse({ scheme: 'ESCO', concepts: [...concepts.values()] })]
}
