import type { Problem } from '../../model/problem.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import type { Table } from '../table/read-rows.ts'
import { openTable, readRow } from '../table/read-rows.ts'
import { TableNotes } from '../table/table-notes.ts'
import { usedMapping } from '../table/used-mapping.ts'
import { withSeparators } from '../table/with-separators.ts'
import { detectEncoding, encodingRemark, utf16Of } from '../text-encoding.ts'
import type { CsvDialect } from './csv-dialect.ts'
import { guessDialect } from './csv-dialect.ts'
import type { UsedMapping } from './csv-mapping.ts'
import { csvRows } from './csv-rows.ts'
import { countedRows } from './named-rows.ts'
import { proposeCsvMapping, sketchCsvMapping } from './propose-mapping.ts'

/** CSV and TSV with a mapping: which column is which field. Without one, obvious headers (titre, auteur, isbn, cote) make it. */
export const csv: Format = { id: 'csv', counts: 'line', claim: claimCsv, read: readCsv, proposeMapping, sketchMapping }

// A table has rows as wide as its header; prose with commas has not.
const EVEN_ENOUGH = 0.8

function claimCsv(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(isTable).map(file => ({ files: [file], sureness: 0.5 }))
}

function isTable(file: SourceFile): boolean {
  if (isAboutTheExport(file.name) || looksLikeMarkup(file.head) || looksLikeMarc(file.head)) return false
  const named = /\.(csv|tsv|tab)(\.gz)?$/i.test(file.name)
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
  const remark = encodingRemark(encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  const dialect = guessDialect(file, true)
  const separator = dialect?.separator ?? ','
  const whole = withSeparators(mapping, dialect?.header ?? [], dialect?.firstRows ?? [])
  const notes = new TableNotes()
  let table: Table | undefined
  const rows = csvRows(file, { separator, encoding, recordBytes: context.limits.recordBytes })
  for await (const batch of countedRows(file.name, rows, context.count)) {
    for (const item of batch) {
      if ('code' in item) {
        yield item
      } else if (table !== undefined) {
        yield* readRow(item, table)
      } else {
        const opened = openTable({ file: file.name, header: item.cells, mapping: whole, notes }, context)
        if (!opened.ok) {
          yield* opened.error
          return
        }
        table = opened.value
      }
    }
  }
  yield* notes.problems(file.name, 'line')
}
