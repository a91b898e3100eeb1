import { LIMITS } from '../../model/limits.ts'
import type { Problem } from '../../model/problem.ts'
import { isAboutTheExport } from '../about-the-export.ts'
import type { CsvMappingInput, UsedMapping } from '../csv/csv-mapping.ts'
import { columnSpecOf } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { proposeCsvMapping, sketchCsvMapping } from '../csv/propose-mapping.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import type { JsonRecords } from '../json/find-records.ts'
import { findRecords, mayHoldRecords, nameOfPlace, readJsonRecords, recordsAt, whichList } from '../json/find-records.ts'
import type { JsonPlace } from '../json/json-outline.ts'
import { uncounted } from '../record-count.ts'
import { openTable, readRow } from '../table/read-rows.ts'
import { TableNotes } from '../table/table-notes.ts'
import { usedMapping } from '../table/used-mapping.ts'
import { withSeparators } from '../table/with-separators.ts'
import { KEY_COLUMN } from './flat-cells.ts'
import { cellsOf, readColumns } from './read-columns.ts'

/**
 * JSON as a table, with a mapping as for CSV: a list of objects, an object of them, a list somewhere in an object, or an object a line. Columns are the names in it, those
 * inside of others with dots (`address.city`); texts in HTML are read as text. A file is read twice: for its columns, then for its rows.
 */
export const jsonTable: Format = { id: 'json', claim: claimJson, read: readJson, proposeMapping, sketchMapping }

/** Beside files of a surer format a JSON file is something about them: it is claimed only where nothing surer is. */
const SURENESS = 0.3
const FIRST_ROWS = 200

function claimJson(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(file => !isAboutTheExport(file.name) && mayHoldRecords(file)).map(file => ({ files: [file], sureness: SURENESS }))
}

async function* readJson(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const [first] = files
  let header: readonly string[] = []
  if (context.mapping === undefined && first !== undefined) {
    const { records, places } = await findRecords(first, context, { fits: () => true })
    if (records === undefined) {
      yield whichList(first.name, places)
      return
    }
    header = (await readColumns(first, records, uncounted(context), FIRST_ROWS)).header
    if (header.length === 0) yield* whyNothing(first, records, context)
    if (header.length === 0) return
  }
  const mapping = usedMapping(files, header, context)
  if (!('key' in mapping)) {
    yield mapping
    return
  }
  for (const file of files) yield* readFile(file, mapping, context)
}

async function* readFile(file: SourceFile, mapping: UsedMapping, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const { records, places } = await findRecords(file, context, { named: mapping.list, fits: place => hasColumns(place, mapping) })
  if (records === undefined) {
    yield whichList(file.name, places, mapping.list)
    return
  }
  tellOfLists(file.name, records, context)
  const { header, rows } = await readColumns(file, records, uncounted(context))
  if (header.length === 0) {
    yield* whyNothing(file, records, context)
    return
  }
  const notes = new TableNotes()
  const opened = openTable({ file: file.name, header, mapping: withSeparators(mapping, header, rows), notes }, context)
  if (!opened.ok) {
    yield* opened.error
    return
  }
  for await (const item of readJsonRecords(file, context, records)) {
    if (isProblem(item)) yield item
    else
      for (const made of readRow({ line: item.record, cells: cellsOf(item, records.isByKey, header) }, opened.value))
        yield records.isLines && isProblem(made) ? { ...made, unit: 'line' } : made
  }
  yield* notes.problems(file.name, records.isLines ? 'line' : 'record')
}

/** Where not one record could be read the reason is that of the first, and no column's. */
async function* whyNothing(file: SourceFile, records: JsonRecords, context: ReadContext): AsyncGenerator<Problem> {
  for await (const item of readJsonRecords(file, context, records)) {
    if (isProblem(item)) yield item
    else
      yield {
        code: 'bad-record',
        severity: 'refused',
        file: file.name,
        record: item.record,
        message: 'The record is empty. Leave it out, or export again.',
      }
  }
}

function tellOfLists(file: string, { place, others }: JsonRecords, { tell }: ReadContext): void {
  if (place === undefined || place.isByKey || place.path.length === 0) return
  const beside = others.map(other => `"${nameOfPlace(other)}" (${other.objects})`).join(', ')
  tell?.(
    file,
    `its list "${nameOfPlace(place)}" is read (${place.objects}), and nothing else that stands in the file${beside === '' ? '' : `, such as the lists ${beside}; the mapping can name another ("list")`}`,
  )
}

/** Whether a place's records have the columns of a mapping's key and title. */
function hasColumns({ names, isByKey }: JsonPlace, { key, fields }: UsedMapping): boolean {
  const folded = new Set([...names].map(foldHeader))
  const wanted = [[key].flat(), fields.title === undefined ? [] : columnSpecOf(fields.title).columns].flat()
  return wanted.every(column =>
    column === KEY_COLUMN ? isByKey : folded.has(foldHeader(column)) || folded.has(foldHeader(column.split('.')[0] ?? '')),
  )
}

/** What each place of a file gives; of one that has a single place, what that gives. */
async function mappingsOf(file: SourceFile, make: typeof proposeCsvMapping): Promise<readonly Made[]> {
  const context = { limits: LIMITS }
  const { records, places } = await findRecords(file, context, { fits: () => false })
  const all = records === undefined ? places.flatMap(place => recordsAt(place, places) ?? []) : [records]
  const made: Made[] = []
  for (const one of all) {
    const { header, rows } = await readColumns(file, one, context, FIRST_ROWS)
    const mapping = header.length === 0 ? undefined : make(header, rows)
    const isNamed = records === undefined && one.place !== undefined
    if (mapping !== undefined)
      made.push({ mapping: isNamed ? { ...mapping, list: nameOfPlace(one.place) } : mapping, objects: one.place?.objects ?? 0 })
  }
  return made
}

type Made = Readonly<{ mapping: CsvMappingInput; objects: number }>

/** Of several lists the one that makes a mapping by itself; two that do are for a person to choose from. */
async function proposeMapping([file]: readonly SourceFile[]): Promise<unknown> {
  const made = file === undefined ? [] : await mappingsOf(file, proposeCsvMapping)
  return made.length === 1 ? made[0]?.mapping : undefined
}

async function sketchMapping([file]: readonly SourceFile[]): Promise<unknown> {
  const made = file === undefined ? [] : await mappingsOf(file, sketchCsvMapping)
  return made.toSorted((a, b) => b.objects - a.objects)[0]?.mapping
}
