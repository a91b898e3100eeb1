import { guessDialect } from '../csv/csv-dialect.ts'
import { foldHeader } from '../csv/fold-header.ts'
import type { SourceFile } from '../format.ts'
import { languageInName } from '../vocabulary/esco/esco-files.ts'

/** The tables of ESCO's CSV download of which documents are made. */
const KINDS = ['occupations', 'groups', 'skills', 'relations'] as const
type EscoKind = (typeof KINDS)[number]

/** One table: what it holds, and in which language; the relations between occupations and skills have none. */
export type EscoTable = Readonly<{ kind: EscoKind; language: string | undefined; file: SourceFile }>

const ADDRESSES = [
  ['occupations', '/esco/occupation/'],
  ['groups', '/esco/isco/'],
  ['skills', '/esco/skill/'],
] as const

/** Which of ESCO's tables a file is, by its columns and the address of its first row; undefined for other files and for tables of which nothing is made. */
export function escoTable(file: SourceFile): EscoTable | undefined {
  const dialect = guessDialect(file)
  const header = dialect?.header.map(foldHeader) ?? []
  if (header.includes('occupationuri') && header.includes('skilluri')) return { kind: 'relations', language: undefined, file }
  if (!header.includes('concepturi') || !header.includes('preferredlabel')) return undefined
  const address = dialect?.firstRows[0]?.[header.indexOf('concepturi')] ?? ''
  const kind = ADDRESSES.find(([, part]) => address.includes(part))?.[0]
  return kind === undefined ? undefined : { kind, language: languageInName(file.name), file }
}
