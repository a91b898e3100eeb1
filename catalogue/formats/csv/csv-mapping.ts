import { z } from 'zod'
import { cost, HORIZONS, holding as holdingSchema } from '../../model/document.ts'
import { looksAtRecords, needRuleShape } from '../../model/need-rule.ts'
import { languageTag, slug } from '../../model/text.ts'

/** What a document costs, as the model says it. */
export const COSTS = cost.shape.kind.options

/** Fields that hold one text. */
const TEXT_FIELDS = [
  'title',
  'subtitle',
  'summary',
  'easySummary',
  'body',
  'publisher',
  'level',
  'licence',
  'attribution',
  'costNote',
] as const

/** Fields that hold a list: one column's cell is split by the separator, several columns are joined. */
export const LIST_FIELDS = ['alternativeTitles', 'subjects', 'contributors', 'audience', 'links', 'isbn', 'issn'] as const

/** Lists whose entries are names, titles or addresses. */
export const NAME_FIELDS = ['contributors', 'alternativeTitles', 'links'] as const satisfies readonly (typeof LIST_FIELDS)[number][]

/** Fields that hold a date. */
export const DATE_FIELDS = ['issued', 'modified', 'checked', 'reviewBy', 'validUntil'] as const

/** Fields whose values the model closes or makes short names of: a value table says what the source's words mean. */
const CODED_FIELDS = ['kind', 'language', 'horizon', 'cost', 'needs', 'collections'] as const

/** Fields of a copy or a run that a row tells of. */
export const HOLDING_FIELDS = [
  'site',
  'zone',
  'shelf',
  'place',
  'callNumber',
  'scheme',
  'spineColour',
  'statement',
  'latest',
  'access',
  'loan',
  'use',
  'state',
  'copies',
] as const
export type HoldingField = (typeof HOLDING_FIELDS)[number]

/** Every field that a column can be mapped to. */
export const MAPPED_FIELDS = [...TEXT_FIELDS, ...LIST_FIELDS, ...DATE_FIELDS, ...CODED_FIELDS, ...HOLDING_FIELDS] as const
export type MappedField = (typeof MAPPED_FIELDS)[number]

const column = z.string().min(1)

/** From which column a field comes, and how its cells are read. A plain string is a column's name. */
const columnSpec = z.union([
  column,
  z.strictObject({
    column: z.union([column, z.array(column).min(1)]),
    /** Splits a cell into a list: `;`, `|`, ` / `, `\n`. */
    separator: z.string().min(1).optional(),
    /** What the source's words mean: `{"Livre": "book"}`. Compared without case and accents. */
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
    /** For words the table does not know. */
    otherwise: z.string().optional(),
  }),
])

/** Codes of a scheme (ROME, Formacode, RNCP) that stand in columns, with their labels where the table has them. */
const conceptColumns = z.strictObject({
  scheme: z.string().min(1),
  column,
  label: column.optional(),
  separator: z.string().min(1).optional(),
})

/** What a row is when a column's cell holds a word; without `contains`, when it holds anything. The first rule that says a thing decides it. */
const rule = z.strictObject({
  column,
  contains: z.string().min(1).optional(),
  kind: slug.optional(),
  horizon: z.enum(HORIZONS).optional(),
  cost: z.enum(COSTS).optional(),
  costNote: z.string().min(1).optional(),
  needs: z.array(slug).default([]),
  collections: z.array(slug).default([]),
  concepts: z
    .array(z.strictObject({ scheme: z.string().min(1), code: z.string().min(1), label: z.string().min(1).optional() }))
    .default([]),
})

/** A copy's columns; a column's cell with a separator is one copy for each of its parts. */
const copyColumns = z
  .partialRecord(z.enum(HOLDING_FIELDS), columnSpec)
  .refine(copy => Object.keys(copy).length > 0, 'a copy needs at least one column')

/** Rows that are no records: the column's cell holds the word, or anything at all. */
const leftOut = z.strictObject({ column, contains: z.string().min(1).optional() })

/** Needs that rows serve when a column's cell holds a word, or that records serve by what they say of themselves; without either, every row. */
const needRule = z
  .strictObject({ ...needRuleShape, column: column.optional(), contains: z.string().min(1).optional() })
  .refine(one => one.column === undefined || !looksAtRecords(one), 'a rule has a column, or lists such as "words", not both')

/** The kind of a row that says none, or one that nobody knows: nothing is invented. */
export const UNKNOWN_KIND = 'document'

/**
 * How the columns of a CSV file make documents: one JSON file per source, written by hand or proposed from obvious headers.
 * Column names are compared without case, accents and punctuation.
 */
export const csvMappingSchema = z.strictObject({
  /** The column with the source's own key, or several whose cells make it together. */
  key: z.union([column, z.array(column).min(1)]),
  fields: z
    .partialRecord(z.enum(MAPPED_FIELDS), columnSpec)
    .refine(fields => fields.title !== undefined, 'the field "title" must be mapped'),
  /** Values for every row, where its column is empty or there is none. */
  constants: z
    .strictObject({
      kind: slug.default(UNKNOWN_KIND),
      /** Absent: the centre's own. */
      language: languageTag.optional(),
      publisher: z.string().min(1).optional(),
      horizon: z.enum(HORIZONS).optional(),
      licence: z.string().min(1).optional(),
      attribution: z.string().min(1).optional(),
      cost: z.enum(COSTS).optional(),
      costNote: z.string().min(1).optional(),
      audience: z.array(z.string().min(1)).optional(),
      collections: z.array(slug).optional(),
      /** Of every copy: where the whole source stands, and how one comes to it. */
      site: z.string().min(1).optional(),
      zone: z.string().min(1).optional(),
      access: holdingSchema.shape.access,
    })
    .prefault({}),
  needs: z.array(needRule).default([]),
  /** Natural persons named in offers stay; absent: they are left out (R28). */
  persons: z.literal('kept').optional(),
  rules: z.array(rule).default([]),
  concepts: z.array(conceptColumns).default([]),
  /** More copies than the one of `fields`: one entry for each. */
  holdings: z.array(copyColumns).default([]),
  leaveOut: z.array(leftOut).default([]),
  /** Of a CSV file without a row of names: what its columns are called, from the first to the last. */
  header: z.array(column).min(1).optional(),
  /** Of a workbook: the sheet that is read, or several; absent, every sheet that has the columns. */
  sheet: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).optional(),
  /** Of a JSON file that holds several lists: the one that is read, by the names that lead to it (`response.docs`). */
  list: z.string().min(1).optional(),
})
export type CsvMapping = z.infer<typeof csvMappingSchema>
/** A mapping with the language of records that say none, the file that it was read from where it was, and the centre's own kinds and needs where they are known. */
export type UsedMapping = CsvMapping &
  Readonly<{
    constants: Readonly<{ language: string }>
    from?: string
    kinds?: ReadonlyMap<string, readonly string[]>
    ownNeeds?: ReadonlyMap<string, readonly string[]>
  }>
export type CsvMappingInput = z.input<typeof csvMappingSchema>

/** A field's columns, separator and value table, whichever way the mapping wrote them. */
export type ColumnSpec = Readonly<{
  columns: readonly string[]
  separator?: string
  values?: Readonly<Record<string, string | readonly string[]>>
  otherwise?: string
}>

export function columnSpecOf(spec: NonNullable<CsvMapping['fields'][MappedField]>): ColumnSpec {
  if (typeof spec === 'string') return { columns: [spec] }
  const { column: named, ...rest } = spec
  return { columns: typeof named === 'string' ? [named] : named, ...rest }
}
