import type { Problem } from '../../model/problem.ts'
import type { Result } from '../../model/result.ts'
import { fail, ok } from '../../model/result.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { detectEncoding, encodingRemark, hasBrokenCharacters } from '../text-encoding.ts'
import type { CellReader } from './csv-columns.ts'
import { findColumns } from './csv-columns.ts'
import { guessDialect } from './csv-dialect.ts'
import { csvDocument } from './csv-document.ts'
import type { UsedMapping } from './csv-mapping.ts'
import { csvMappingSchema } from './csv-mapping.ts'
import type { CsvRow } from './csv-rows.ts'
import { csvRows } from './csv-rows.ts'
import { columnList, explainMappingIssue } from './explain-mapping.ts'
import { proposeCsvMapping, sketchCsvMapping } from './propose-mapping.ts'

/** CSV and TSV with a mapping: which column is which field. Without one, obvious headers (titre, auteur, isbn, cote) make it. */
export const csv: Format = { id: 'csv', claim: claimCsv, read: readCsv, proposeMapping, sketchMapping }

// A table has rows as wide as its header; prose with commas has not.
const EVEN_ENOUGH = 0.8

function claimCsv(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(isTable).map(file => ({ files: [file], sureness: 0.5 }))
}

function isTable(file: SourceFile): boolean {
  if (isAboutTheExport(file.name) || looksLikeMarkup(file.head) || looksLikeMarc(file.head)) return false
  const named = /\.(csv|tsv|tab)(\.gz)?$/i.test(file.name)
  const dialect = guessDialect(file, named)
  return dialect !== undefined && (named || dialect.even >= EVEN_ENOUGH)
}

/** A stray NUL happens in tables; files full of them are something else. */
const NULS_IN_A_TABLE = 0.05

/** XML, JSON and binaries are no tables. UTF-16, known by its mark, is half NUL. */
function looksLikeMarkup(head: Uint8Array): boolean {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  if (isUtf16) return false
  const nuls = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0)
  const first = head.find(byte => byte > 0x20 && byte < 0x80)
  return head.length === 0 || nuls > head.length * NULS_IN_A_TABLE || first === 0x3c || first === 0x7b || first === 0x5b
}

/** The leader of an ISO 2709 record: a library's export that another format reads, or none. */
const looksLikeMarc = (head: Uint8Array): boolean =>
  /^\s*\d{5}[a-z][ -~]{4}\d{2}\d{5}/.test(Buffer.from(head.subarray(0, 40)).toString('latin1'))

async function proposeMapping(files: readonly SourceFile[]): Promise<unknown> {
  const [file] = files
  const dialect = file === undefined ? undefined : guessDialect(file, true)
  if (file === undefined || dialect === undefined) return undefined
  return proposeCsvMapping(dialect.header, dialect.firstRows)
}

async function sketchMapping(files: readonly SourceFile[]): Promise<unknown> {
  const [file] = files
  const dialect = file === undefined ? undefined : guessDialect(file, true)
  return dialect === undefined ? undefined : sketchCsvMapping(dialect.header, dialect.firstRows)
}

/** Of records that say none, where no centre is known either: the language of the demonstration. */
const LAST_LANGUAGE = 'fr'

async function* readCsv(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const mapping = parseMapping(files, context)
  if (!('key' in mapping)) {
    yield mapping
    return
  }
  for (const file of files) yield* readTable(file, mapping, context)
}

function parseMapping(
  files: readonly SourceFile[],
  { mapping: raw, mappingFile, language = LAST_LANGUAGE }: ReadContext,
): UsedMapping | Problem {
  const table = files.map(file => file.name).join(', ')
  const name = raw === undefined ? table : (mappingFile ?? table)
  const bad = (message: string): Problem => ({ code: 'bad-mapping', severity: 'refused', file: name, field: 'mapping', message })
  if (raw === undefined) {
    const [file] = files
    const header = (file === undefined ? undefined : guessDialect(file, true))?.header ?? []
    const start =
      mappingFile === undefined
        ? 'Write a mapping and give it with --mapping'
        : `A start is written in ${mappingFile}: correct its columns and give it with --mapping`
    return bad(`Which columns hold the title and the key is not obvious. ${start}; the columns are ${columnList(header)}.`)
  }
  const parsed = csvMappingSchema.safeParse(raw)
  if (parsed.success)
    return { ...parsed.data, constants: { ...parsed.data.constants, language: parsed.data.constants.language ?? language } }
  const issue = parsed.error.issues[0]
  return bad(issue === undefined ? 'The mapping cannot be read.' : explainMappingIssue(issue))
}

async function* readTable(file: SourceFile, mapping: UsedMapping, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const encoding = await detectEncoding(file)
  const remark = encodingRemark(encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const separator = guessDialect(file, true)?.separator ?? ','
  let table: Table | undefined
  for await (const batch of csvRows(file, { separator, encoding, recordBytes: context.limits.recordBytes })) {
    for (const item of batch) {
      if ('code' in item) {
        yield item
      } else if (table !== undefined) {
        yield* readRow(file.name, item, table)
      } else {
        const opened = openTable(file.name, item, mapping, context)
        if (!opened.ok) {
          yield* opened.error
          return
        }
        table = opened.value
      }
    }
  }
}

/** A table whose header is understood. */
type Table = Readonly<{ cell: CellReader; width: number; mapping: UsedMapping }>

function openTable(file: string, header: CsvRow, mapping: UsedMapping, context: ReadContext): Result<Table, readonly Problem[]> {
  if (header.cells.length > context.limits.columns) {
    const message = `The file has more than ${context.limits.columns} columns. Export only those that are needed.`
    return fail([{ code: 'too-big', severity: 'refused', file, message }])
  }
  const columns = findColumns(file, header.cells, mapping)
  return columns.ok ? ok({ cell: columns.value, width: header.cells.length, mapping }) : columns
}

function* readRow(file: string, { row, cells }: CsvRow, { cell, width, mapping }: Table): Generator<FormatRecord | Problem> {
  const place = { file, record: row } as const
  const refuse = (code: Problem['code'], field: string | undefined, message: string): Problem => ({
    ...place,
    code,
    severity: 'refused',
    ...(field !== undefined && { field }),
    message,
  })
  // Cells beyond the header that hold nothing are a spreadsheet's margin.
  if (cells.length < width || cells.slice(width).some(extra => extra.trim() !== '')) {
    yield refuse(
      'bad-row',
      undefined,
      `The row has ${cells.length} cells, the header ${width}: a separator or a quotation mark is missing or too many.`,
    )
    return
  }
  if (cells.some(hasBrokenCharacters)) {
    yield refuse('bad-encoding', undefined, 'The row holds characters that cannot be read. Export the file again as UTF-8.')
    return
  }
  const made = csvDocument(cells, cell, mapping)
  if (made.document === undefined) {
    yield refuse('missing-field', 'title', 'The row has no title. Fill it in the source.')
    return
  }
  for (const { field, message } of made.troubles)
    yield { ...place, code: 'bad-value', severity: 'warning', field, message: `${message} The document went in without it.` }
  yield { ...place, key: made.key, document: made.document }
}
