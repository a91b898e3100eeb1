import { guessDialect } from '../csv/csv-dialect.ts'
import type { SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'

/**
 * The files of Onisep's open data (opendata.onisep.fr, base Idéo) of which documents are made, known by names that stand in their beginning: jobs and
 * the publications on them, what general upper schools teach, descriptions of trainings, and the table that names those trainings.
 */
const MARKS = {
  jobs: ['libellemetier', 'liensiteonisepfr'],
  schools: ['enseignementsdespecialitedeclassede1eregenerale', 'libellelieudecours'],
  trainingNames: ['ideoidentifiantformation', 'ideolibellecompletformation'],
} as const
const TRAININGS = /^\ufeff?\s*\{\s*"FOR\.\d+"\s*:\s*\{/

export type OnisepTable = keyof typeof MARKS | 'trainings'

/** A column's name as compared: letters and digits alone. "lien site onisep.fr" in CSV is `lien_site_onisepfr` in XML. */
export const foldColumn = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

export const isXml = (file: SourceFile): boolean => /^\ufeff?\s*</.test(decodeHead(file.head))

/** Which of the files one is; undefined for any other. */
export function onisepTable(file: SourceFile): OnisepTable | undefined {
  const text = decodeHead(file.head)
  if (TRAININGS.test(text)) return 'trainings'
  const names = new Set(isXml(file) ? elementsIn(text) : guessDialect(file)?.header.map(foldColumn))
  const tables = Object.keys(MARKS) as (keyof typeof MARKS)[]
  return tables.find(table => MARKS[table].every(name => names.has(name)))
}

const elementsIn = (text: string): string[] => [...text.matchAll(/<([\w.-]+)/g)].map(([, name = '']) => foldColumn(name))
