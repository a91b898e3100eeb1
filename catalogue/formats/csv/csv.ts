import type { Problem } from '../../model/problem.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { openTable, readRow } from '../table/read-rows.ts'
import { TableNotes } from '../table/table-notes.ts'
import { usedMapping } from '../table/used-mapping.ts'
import { withSeparators } from '../table/with-separators.ts'
import { detectEncoding, encodingRemark, utf16Of } from '../text-encoding.ts'
import type { CsvDialect } from './csv-dialect.ts'
import { guessDialect, NAMED_AS_TABLE } from './csv-dialect.ts'
import type { UsedMapping } from './csv-mapping.ts'
import type { CsvRow } from './csv-rows.ts'
import { csvRows } from './csv-rows.ts'
import { foldHeader } from './fold-header.ts'
import { countedRows } from './named-rows.ts'
import { proposeCsvMapping, sketchCsvMapping } from './propose-mapping.ts'
import { rowCut } from './ragged-row.ts'

/** CSV and TSV with a mapping: which column is which field. Without one, obvious headers (titre, auteur, isbn, cote) make it. */
export const csv: Format = { id: 'csv', counts: 'line', claim: claimCsv, read: readCsv, proposeMapping, sketchMapping }

// A table has rows as wide as its header; prose with commas has not.
const EVEN_ENOUGH = 0.8

function claimCsv(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(isTable).map(file => ({ files: [file], sureness: 0.5 }))
}

function isTable(file: SourceFile): boolean {
  if (isAboutTheExport(file.name) || looksLikeMarkup(file.head) || looksLikeMarc(file.head)) return false
  const named = NAMED_AS_TABLE.test(file.name)
  const dialect = guessDialect(file, named)
  return dialect !== undefined && (named || (dialect.even >= EVEN_ENOUGH && !looksLikeProse(dialect)))
}

/** Longer names of columns are sentences. */
const LONGEST_NAME = 60

/** A text has commas too: one line of it, or one that begins with a sentence, is no table unless it is called one. */
const looksLikeProse = ({ separator, header, firstRows }: CsvDialect): boolean =>
  separator === ',' && (firstRows.length === 0 || header.some(name => name.length > LONGEST_NAME || /[.!?…:]\s*$/.test(name)))

/** A stray NUL happens in tables; files full of them are something else. */
const NULS_IN_A_TABLE = 0.05

/** XML, JSON and binaries are no tables. UTF-16 is half NUL. */
function looksLikeMarkup(head: Uint8Array): boolean {
  if (utf16Of(head) !== undefined) return false
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

async function* readCsv(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const [first] = files
  const mapping = usedMapping(files, (first === undefined ? undefined : guessDialect(first, true))?.header ?? [], context)
  if (!('key' in mapping)) {
    yield mapping
    return
  }
  for (const file of files) yield* readTable(file, mapping, context)
}

async function* readTable(file: SourceFile, mapping: UsedMapping, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const encoding = await detectEncoding(file)
  const remark = await encodingRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const dialect = guessDialect(file, true)
  const { separator = ',', firstRows = [] } = dialect ?? {}
  const given = headerGiven(mapping, dialect)
  const whole = withSeparators(mapping, given ?? dialect?.header ?? [], firstRows)
  const notes = new TableNotes()
  const open = (header: readonly string[]) =>
    openTable({ file: file.name, header, mapping: whole, notes, cut: rowCut(header, { separator, firstRows }) }, context)
  const skip = given === undefined ? (dialect?.skip ?? 0) : 0
  const rows = countedRows(
    file.name,
    csvRows(file, { separator, encoding, recordBytes: context.limits.recordBytes, skip }),
    context.count,
    given !== undefined,
  )
  yield* readRows(rows, {
    first: given === undefined ? undefined : open(given),
    open({ cells, line }) {
      if (skip > 0) context.tell?.(file.name, aboveHeader(skip, line))
      return open(cells)
    },
  })
  yield* notes.problems(file.name, 'line')
}

type Opened = ReturnType<typeof openTable>

/** Rows by the table that the first of them opens, or that is open already; nothing below a header that lacks a column. */
async function* readRows(
  rows: ReturnType<typeof csvRows>,
  { first, open }: Readonly<{ first: Opened | undefined; open(header: CsvRow): Opened }>,
): AsyncGenerator<FormatRecord | Problem> {
  let opened = first
  for await (const batch of rows) {
    for (const item of batch) {
      if (opened?.ok === false) break
      if ('code' in item) yield item
      else if (opened === undefined) opened = open(item)
      else yield* readRow(item, opened.value)
    }
    if (opened?.ok === false) break
  }
  if (opened?.ok === false) yield* opened.error
}

/** The names that a mapping gives to columns without any; a file that has them in its first row after all is read as it says itself. */
function headerGiven({ header }: UsedMapping, dialect: CsvDialect | undefined): readonly string[] | undefined {
  const own = dialect?.header.map(foldHeader).join('\n')
  return header === undefined || header.map(foldHeader).join('\n') === own ? undefined : header
}

const aboveHeader = (skip: number, line: number): string =>
  `the names of the columns stand in line ${line}; ${skip === 1 ? '1 row of explanation above them was' : `${skip} rows of explanation above them were`} left out`
