import { LIMITS } from '../../model/limits.ts'
import type { Problem } from '../../model/problem.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import type { UsedMapping } from '../csv/csv-mapping.ts'
import { proposeCsvMapping, sketchCsvMapping } from '../csv/propose-mapping.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { textOfCell } from '../html-text.ts'
import type { JsonItem } from '../json/read-json-items.ts'
import { readJsonItems } from '../json/read-json-items.ts'
import { uncounted } from '../record-count.ts'
import { openTable, readRow } from '../table/read-rows.ts'
import { TableNotes } from '../table/table-notes.ts'
import { usedMapping } from '../table/used-mapping.ts'
import { withSeparators } from '../table/with-separators.ts'
import { flatCells, KEY_COLUMN } from './flat-cells.ts'
import type { JsonShape } from './json-shape.ts'
import { jsonShape } from './json-shape.ts'

/**
 * JSON as a table, with a mapping as for CSV: a list of objects, an object of them, a list in an object, or an object a line. Columns are the names in it, those
 * inside of others with dots (`address.city`); texts in HTML are read as text. A file is read twice: for its columns, then for its rows.
 */
export const jsonTable: Format = { id: 'json', claim: claimJson, read: readJson, proposeMapping, sketchMapping }

/** Beside files of a surer format a JSON file is something about them: it is claimed only where nothing surer is. */
const SURENESS = 0.3
const FIRST_ROWS = 200

function claimJson(files: readonly SourceFile[]): readonly Claim[] {
  return files
    .filter(file => !isAboutTheExport(file.name) && jsonShape(file) !== undefined)
    .map(file => ({ files: [file], sureness: SURENESS }))
}

async function* readJson(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const [first] = files
  const beginning = first === undefined ? { header: [], rows: [] } : await readBeginning(first, context)
  const mapping = usedMapping(files, beginning.header, context)
  if (!('key' in mapping)) {
    yield mapping
    return
  }
  for (const file of files) yield* readFile(file, mapping, context)
}

async function* readFile(file: SourceFile, mapping: UsedMapping, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const shape = jsonShape(file)
  if (shape === undefined) return
  const [, list] = /^\$\.(.+)\.\*$/.exec(shape.path) ?? []
  if (list !== undefined) context.tell?.(file.name, `its list "${list}" is read, and nothing else that stands in the file`)
  const { header, rows } = await readColumns(file, shape, context)
  const notes = new TableNotes()
  const opened = openTable({ file: file.name, header, mapping: withSeparators(mapping, header, rows), notes }, context)
  if (!opened.ok) {
    yield* opened.error
    return
  }
  for await (const item of readJsonItems(file, context, [shape.path])) {
    if (isProblem(item)) yield item
    else yield* readRow({ line: item.record, cells: cellsOf(item, shape, header) }, opened.value)
  }
  yield* notes.problems(file.name, 'record')
}

type Beginning = Readonly<{ header: readonly string[]; rows: readonly (readonly string[])[] }>

/** All columns of a file, in the order in which they are met, and its first rows. What is wrong is told when the rows are read. */
async function readColumns(file: SourceFile, shape: JsonShape, context: ReadContext, most = Number.POSITIVE_INFINITY): Promise<Beginning> {
  const columns = new Set(shape.isByKey ? [KEY_COLUMN] : [])
  const first: JsonItem[] = []
  for await (const item of readJsonItems(file, uncounted(context), [shape.path])) {
    if (isProblem(item)) continue
    if (first.length < FIRST_ROWS) first.push(item)
    for (const column of flatCells(item.value).keys()) columns.add(column)
    // One more than may be: the table then says that it has too many.
    if (columns.size > context.limits.columns || item.record >= most) break
  }
  const header = [...columns]
  return { header, rows: first.map(item => cellsOf(item, shape, header)) }
}

function cellsOf({ key, value }: JsonItem, { isByKey }: JsonShape, header: readonly string[]): string[] {
  const cells = flatCells(value)
  if (isByKey) cells.set(KEY_COLUMN, key)
  return header.map(column => textOfCell(cells.get(column) ?? '') ?? '')
}

const NOTHING: Beginning = { header: [], rows: [] }

async function readBeginning(file: SourceFile, context: Pick<ReadContext, 'limits'>): Promise<Beginning> {
  const shape = jsonShape(file)
  return shape === undefined ? NOTHING : readColumns(file, shape, context, FIRST_ROWS)
}

async function proposeMapping(files: readonly SourceFile[]): Promise<unknown> {
  const [file] = files
  const { header, rows } = file === undefined ? NOTHING : await readBeginning(file, { limits: LIMITS })
  return proposeCsvMapping(header, rows)
}

async function sketchMapping(files: readonly SourceFile[]): Promise<unknown> {
  const [file] = files
  const { header, rows } = file === undefined ? NOTHING : await readBeginning(file, { limits: LIMITS })
  return header.length === 0 ? undefined : sketchCsvMapping(header, rows)
}
