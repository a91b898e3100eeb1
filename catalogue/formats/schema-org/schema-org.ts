import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { findRecords, noneOf, outermostOf, readJsonRecords, VALUES } from '../json/find-records.ts'
import { filesBeside } from '../own-export/attached-files.ts'
import { ownRecord } from '../own-export/own-record.ts'
import { decodeHead } from '../text-encoding.ts'
import { fromSchemaOrg } from './from-schema-org.ts'
import { SCHEMA_TYPES } from './schema-types.ts'
import { schemaWork } from './schema-work.ts'

/**
 * Works in schema.org's words as JSON-LD: a `@graph`, a list, or one a line. What `escale export --as schema-org` wrote comes back to the same documents; another
 * producer's nodes as far as schema.org says what a document is.
 */
export const schemaOrg: Format = { id: 'schema-org', claim: claimWorks, read: readWorks }

const CONTEXT = /"@context"\s*:\s*[^,]*schema\.org/
const TYPE = new RegExp(`"@type"\\s*:\\s*(?:\\[[^\\]]*)?"(?:${SCHEMA_TYPES.join('|')})"`)

function claimWorks(files: readonly SourceFile[]): readonly Claim[] {
  return files.flatMap(file => {
    const text = decodeHead(file.head)
    if (!/^\ufeff?\s*[[{]/.test(text) || !CONTEXT.test(text) || !TYPE.test(text)) return []
    const beside = [...filesBeside(file, files).values()]
    return [{ files: [file, ...beside], sureness: beside.length > 0 ? 1 : 0.9 }]
  })
}

async function* readWorks(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const [file] = files
  if (file === undefined) return
  const beside = filesBeside(file, files)
  const { records: found, places } = await findRecords(file, context, {
    fits: ({ path, names }) => path.join() === '@graph' || names.has('@type'),
  })
  // One work alone is the file itself, whatever lists stand in it.
  const records = found?.isLines !== true && TYPE.test(outermostOf(file)) ? VALUES : found
  if (records === undefined) {
    yield noneOf('works', file.name, places)
    return
  }
  for await (const item of readJsonRecords(file, context, records)) {
    if (isProblem(item)) yield records.isLines ? { ...item, unit: 'line' } : item
    else yield* recordOf(item.value, { file: file.name, record: item.record }, { beside, context })
  }
}

type Reading = Readonly<{ beside: ReadonlyMap<string, SourceFile>; context: ReadContext }>

async function* recordOf(
  value: unknown,
  place: Readonly<{ file: string; record: number }>,
  reading: Reading,
): AsyncGenerator<FormatRecord | Problem> {
  const own = fromSchemaOrg(value)
  if (own?.key !== undefined) {
    yield* ownRecord({ key: own.key, fields: own.fields }, place, reading)
    return
  }
  const made = schemaWork(isNode(value) ? value : {}, reading.context.language)
  if (!('missing' in made)) {
    yield { ...place, ...made }
    return
  }
  const [code, message] =
    made.missing === 'name'
      ? (['missing-field', 'The node has no name, which is a document’s title. Correct it in the source and export again.'] as const)
      : ([
          'missing-id',
          'The node has neither an @id nor an identifier, by which it would be known the next time. Ask the supplier for one.',
        ] as const)
  yield { ...place, ...(made.key !== undefined && { id: made.key }), code, severity: 'refused', field: made.missing, message }
}

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
