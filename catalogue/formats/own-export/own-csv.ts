import type { Problem } from '../../model/problem.ts'
import type { CsvRow } from '../csv/csv-rows.ts'
import { csvRows } from '../csv/csv-rows.ts'
import { countedRows } from '../csv/named-rows.ts'
import { raggedMessage } from '../csv/ragged-row.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { decodeHead, detectEncoding, utf16Of } from '../text-encoding.ts'
import { filesBeside } from './attached-files.ts'
import type { OwnColumn } from './own-columns.ts'
import { OWN_COLUMNS, ownFields, PARTS_EXAMPLES } from './own-columns.ts'
import { ownRecord } from './own-record.ts'

/**
 * The table that `escale export --as csv` writes, read back to the same documents: the columns of `OWN_COLUMNS` in any order, a file beside it for each attachment.
 * A person may have changed it in a spreadsheet; columns of their own are left aside.
 */
export const ownCsv: Format = { id: 'escale-csv', counts: 'line', claim: claimOwn, read: readOwn }

/** By these a table is ours: no other export has them together, and a person who cuts columns away leaves them. */
const SIGNATURE = ['key', 'kind', 'title', 'language', 'alternativeTitles', 'easySummary', 'bodyPages'] as const satisfies OwnColumn[]

const SEPARATORS = [';', ',', '\t'] as const

/** The separator of a table of ours, by its first line: names of columns, in letters that every encoding of a spreadsheet has. */
function ownSeparator({ head }: SourceFile): string | undefined {
  const text = utf16Of(head) === undefined ? Buffer.from(head).toString('latin1').replace(/^ï»¿/, '') : decodeHead(head)
  const [line = ''] = text.replace(/^\ufeff/, '').split(/[\r\n]/, 1)
  return SEPARATORS.find(separator => {
    const names = line.split(separator).map(name => name.replaceAll('"', ''))
    return SIGNATURE.every(column => names.includes(column))
  })
}

function claimOwn(files: readonly SourceFile[]): readonly Claim[] {
  return files
    .filter(file => ownSeparator(file) !== undefined)
    .map(file => ({ files: [file, ...filesBeside(file, files).values()], sureness: 1 }))
}

async function* readOwn(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const [table] = files
  if (table === undefined) return
  const beside = filesBeside(table, files)
  const separator = ownSeparator(table) ?? ';'
  const options = {
    separator,
    encoding: await detectEncoding(table),
    recordBytes: context.limits.recordBytes,
  }
  let header: readonly string[] = []
  for await (const batch of countedRows(table.name, csvRows(table, options), context.count)) {
    for (const item of batch) {
      // Texts of several pages look like rows that a quotation mark swallowed: here they are texts.
      if ('code' in item && item.severity === 'refused') yield item
      else if ('code' in item) continue
      else if (item.row === 0) header = item.cells
      else yield* recordOf(item, header, { table, separator, beside, context })
    }
  }
  const known: ReadonlySet<string> = new Set(OWN_COLUMNS)
  const others = header.filter(name => !known.has(name) && name.trim() !== '')
  if (others.length > 0) context.tell?.(table.name, `columns that are not ours were left aside: ${others.join(', ')}`)
}

type Reading = Readonly<{ table: SourceFile; separator: string; beside: ReadonlyMap<string, SourceFile>; context: ReadContext }>

async function* recordOf(
  { line, cells }: CsvRow,
  header: readonly string[],
  { table, separator, ...reading }: Reading,
): AsyncGenerator<FormatRecord | Problem> {
  const place = { file: table.name, record: line }
  if (cells.length !== header.length) {
    yield { ...place, code: 'bad-row', severity: 'refused', message: raggedMessage(cells, header.length, separator) }
    return
  }
  const read = ownFields(column => cells[header.indexOf(column)] ?? '')
  if ('notJson' in read) {
    const example = PARTS_EXAMPLES[read.notJson]
    const message = `This cell has parts, and they can no longer be read${example === undefined ? '' : `: they are written as ${example}`}. Correct it, or put back what the export had there, and import again.`
    yield { ...place, code: 'bad-value', severity: 'refused', field: read.notJson, message }
    return
  }
  yield* ownRecord(read, place, reading)
}
