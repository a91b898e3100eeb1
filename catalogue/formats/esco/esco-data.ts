import type { Problem } from '../../model/problem.ts'
import { primaryLanguage } from '../../text/primary-language.ts'
import { cleanLine } from '../clean-text.ts'
import { namedRows } from '../csv/named-rows.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { uncounted } from '../record-count.ts'
import { knownScheme } from '../vocabulary/known-scheme.ts'
import type { EscoTable } from './esco-tables.ts'

/** What the tables beside the occupations say of them, by the occupation's code and the group's number. */
export type EscoData = Readonly<{
  groups: ReadonlyMap<string, string>
  /** The essential skills of an occupation, in the words of the skills' table, in the source's order. */
  skills: ReadonlyMap<string, readonly string[]>
  /** What an occupation is called in each other language of the set. */
  elsewhere: ReadonlyMap<string, readonly (readonly [language: string, label: string])[]>
}>

/** Reads all tables but the occupations of `language`. What is wrong with single rows goes to `problems`. Throws `FileReadError`. */
export async function readEscoData(
  tables: readonly EscoTable[],
  language: string,
  context: ReadContext,
  problems: Problem[],
): Promise<EscoData> {
  const isOurs = (table: EscoTable) => table.language !== undefined && primaryLanguage(table.language) === primaryLanguage(language)
  const filesOf = (kind: EscoTable['kind']) => tables.filter(table => table.kind === kind)
  const groups = await labelsOf(filesOf('groups').filter(isOurs), context, problems)
  const skillLabels = await labelsOf(filesOf('skills').filter(isOurs), context, problems)
  const skills = new Map<string, string[]>()
  for (const { file } of filesOf('relations')) {
    await eachRow(file, context, problems, row => {
      const skill = skillLabels.get(knownScheme(row('skilluri').trim())?.code ?? '')
      const occupation = knownScheme(row('occupationuri').trim())?.code
      if (row('relationtype').trim() === 'essential' && skill !== undefined && occupation !== undefined) append(skills, occupation, skill)
    })
  }
  const elsewhere = new Map<string, (readonly [string, string])[]>()
  for (const table of filesOf('occupations').filter(other => !isOurs(other))) {
    if (table.language === undefined) continue
    for (const [code, label] of await labelsOf([table], context, problems)) append(elsewhere, code, [table.language, label] as const)
  }
  return { groups, skills, elsewhere }
}

async function labelsOf(tables: readonly EscoTable[], context: ReadContext, problems: Problem[]): Promise<Map<string, string>> {
  const labels = new Map<string, string>()
  for (const { file } of tables) {
    await eachRow(file, context, problems, row => {
      const code = knownScheme(row('concepturi').trim())?.code
      const label = cleanLine(row('preferredlabel'))
      if (code !== undefined && label !== undefined) labels.set(code, label)
    })
  }
  return labels
}

type Take = (cell: (column: string) => string) => void

/** A row that cannot be read costs its label, not its occupation: a warning. */
async function eachRow(file: SourceFile, context: ReadContext, problems: Problem[], take: Take): Promise<void> {
  for await (const row of namedRows(file, uncounted(context))) {
    if (isProblem(row)) problems.push({ ...row, severity: 'warning' })
    else take(row.cell)
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
