import type { Problem } from '../../model/problem.ts'
import type { CsvMapping, UsedMapping } from '../csv/csv-mapping.ts'
import { columnSpecOf, csvMappingSchema } from '../csv/csv-mapping.ts'
import { columnList, explainMappingIssue } from '../csv/explain-mapping.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { kindByWord, kindList } from '../kind-words.ts'

/** Of records that say none, where no centre is known either: the language of the demonstration. */
const LAST_LANGUAGE = 'fr'

/** The mapping by which tables are read, or why there is none. `header`: the columns of the first table, for the sentence. */
export function usedMapping(
  files: readonly SourceFile[],
  header: readonly string[],
  { mapping: raw, mappingFile, language = LAST_LANGUAGE, kinds, needs }: ReadContext,
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
    const unknown = unknownIn(parsed.data, { language, kinds, needs })
    if (unknown !== undefined) return bad(unknown)
    return {
      ...parsed.data,
      constants,
      ...(mappingFile !== undefined && { from: mappingFile }),
      ...(kinds !== undefined && { kinds }),
      ...(needs !== undefined && { ownNeeds: needs }),
    }
  }
  // A name that nobody knows is why another one is missing.
  const issue = parsed.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? parsed.error.issues[0]
  return bad(issue === undefined ? 'The mapping cannot be read.' : explainMappingIssue(issue))
}

/** A short name that a mapping gives, and where it stands there. */
type Given = Readonly<{ name: string; where: string }>

/** What is said of the first kind or need of a mapping that the centre does not have: it would lead no visitor to a document. Undefined where no centre is known. */
function unknownIn(mapping: CsvMapping, { language = LAST_LANGUAGE, kinds, needs }: Pick<ReadContext, 'language' | 'kinds' | 'needs'>) {
  const kind = givenKinds(mapping).find(({ name }) => kinds !== undefined && !kinds.has(name) && kindByWord(name) !== name)
  if (kind !== undefined) return notThere('kind', kind, [kindList(language), ...(kinds?.keys() ?? [])])
  const need = givenNeeds(mapping).find(({ name }) => needs?.has(name) === false)
  return need === undefined ? undefined : notThere('need', need, [...(needs?.keys() ?? [])])
}

const notThere = (what: string, { name, where }: Given, known: readonly string[]): string =>
  `The mapping is not right at "${where}": "${name}" is no ${what} of this centre, whose ${what}s are ${known.join(', ')}.`

/** What a field's value table and its `otherwise` give. */
function tableOf({ fields }: CsvMapping, field: 'kind' | 'needs'): readonly Given[] {
  const spec = fields[field]
  if (spec === undefined) return []
  const { values = {}, otherwise } = columnSpecOf(spec)
  const listed = Object.entries(values).flatMap(([word, means]) =>
    [means].flat().map(name => ({ name, where: `fields.${field}.values.${word}` })),
  )
  return otherwise === undefined ? listed : [...listed, { name: otherwise, where: `fields.${field}.otherwise` }]
}

const givenKinds = (mapping: CsvMapping): readonly Given[] => [
  ...tableOf(mapping, 'kind'),
  { name: mapping.constants.kind, where: 'constants.kind' },
  ...mapping.rules.flatMap(({ kind }, index) => (kind === undefined ? [] : [{ name: kind, where: `rules.${index}.kind` }])),
]

const givenNeeds = (mapping: CsvMapping): readonly Given[] => [
  ...tableOf(mapping, 'needs'),
  ...(['needs', 'rules'] as const).flatMap(part =>
    mapping[part].flatMap(({ needs }, index) => needs.map(name => ({ name, where: `${part}.${index}.needs` }))),
  ),
]
