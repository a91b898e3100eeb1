import type { Problem } from '../../model/problem.ts'
import type { UsedMapping } from '../csv/csv-mapping.ts'
import { csvMappingSchema } from '../csv/csv-mapping.ts'
import { columnList, explainMappingIssue } from '../csv/explain-mapping.ts'
import type { ReadContext, SourceFile } from '../format.ts'

/** Of records that say none, where no centre is known either: the language of the demonstration. */
const LAST_LANGUAGE = 'fr'

/** The mapping by which tables are read, or why there is none. `header`: the columns of the first table, for the sentence. */
export function usedMapping(
  files: readonly SourceFile[],
  header: readonly string[],
  { mapping: raw, mappingFile, language = LAST_LANGUAGE, kinds }: ReadContext,
): UsedMapping | Problem {
  const table = files.map(file => file.name).join(', ')
  const name = raw === undefined ? table : (mappingFile ?? table)
  const bad = (message: string): Problem => ({ code: 'bad-mapping', severity: 'refused', file: name, field: 'mapping', message })
  if (raw === undefined) {
    const start =
      mappingFile === undefined
        ? 'Write a mapping and give it with --mapping'
        : `A start is written in ${mappingFile}: name the key there, correct the other columns and give it with --mapping`
    const key = 'The key is what the source calls each record by, a number or a code of its own in every row'
    return bad(`Which columns hold the title and the key is not obvious. ${key}. ${start}; the columns are ${columnList(header)}.`)
  }
  const parsed = csvMappingSchema.safeParse(raw)
  if (parsed.success) {
    const constants = { ...parsed.data.constants, language: parsed.data.constants.language ?? language }
    return { ...parsed.data, constants, ...(mappingFile !== undefined && { from: mappingFile }), ...(kinds !== undefined && { kinds }) }
  }
  // A name that nobody knows is why another one is missing.
  const issue = parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? parsed.error.issues[0]
  return bad(issue === undefined ? 'The mapping cannot be read.' : explainMappingIssue(issue))
}
