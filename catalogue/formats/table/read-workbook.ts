import type { Limits } from '../../model/limits.ts'
import type { Problem } from '../../model/problem.ts'
import type { CsvMappingInput, UsedMapping } from '../csv/csv-mapping.ts'
import { foldHeader } from '../csv/fold-header.ts'
import { proposeCsvMapping, sketchCsvMapping } from '../csv/propose-mapping.ts'
import type { Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { FileReadError } from '../format.ts'
import { findHeader, HEADER_WITHIN, textsOf } from './find-header.ts'
import type { SheetBeginning } from './read-sheet.ts'
import { readSheet } from './read-sheet.ts'
import type { Sheet, SheetRow, Workbook } from './sheet.ts'
import { usedMapping } from './used-mapping.ts'

/** Opens a workbook. Throws `FileReadError`. */
export type OpenWorkbook = (file: SourceFile, limits: Limits) => Promise<Workbook>

type Beginning = Readonly<{ header: readonly string[]; firstRows: readonly (readonly string[])[] }>

/** How workbooks of one kind are read as tables, by the same mapping as CSV: their sheets are its tables. */
export function workbookReader(open: OpenWorkbook, limits: Limits): Pick<Format, 'read' | 'proposeMapping' | 'sketchMapping'> {
  const propose = async (files: readonly SourceFile[], make: typeof proposeCsvMapping): Promise<CsvMappingInput | undefined> => {
    const [file] = files
    if (file === undefined) return undefined
    try {
      for (const { header, firstRows } of await beginnings(await open(file, limits))) {
        const mapping = make(header, firstRows)
        if (mapping !== undefined) return mapping
      }
    } catch (error) {
      // What cannot be opened is told when it is read.
      if (!(error instanceof FileReadError)) throw error
    }
    return undefined
  }
  return {
    read: (files, context) => readWorkbooks(open, files, context),
    proposeMapping: files => propose(files, proposeCsvMapping),
    sketchMapping: files => propose(files, sketchCsvMapping),
  }
}

/** The header and first rows of every sheet that is shown and has rows. */
async function beginnings(workbook: Workbook): Promise<readonly Beginning[]> {
  const found: Beginning[] = []
  for (const sheet of workbook.sheets.filter(({ isHidden }) => !isHidden)) {
    const rows = await firstRowsOf(sheet)
    const { index } = findHeader(rows, undefined)
    const header = rows[index]
    if (header !== undefined && rows.length > index + 1)
      found.push({ header: textsOf(header), firstRows: rows.slice(index + 1).map(textsOf) })
  }
  return found
}

async function firstRowsOf(sheet: Sheet): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = []
  for await (const batch of sheet.rows(false)) {
    rows.push(...batch.slice(0, HEADER_WITHIN - rows.length).map(({ cells }) => cells))
    if (rows.length >= HEADER_WITHIN) break
  }
  return rows
}

async function* readWorkbooks(
  open: OpenWorkbook,
  files: readonly SourceFile[],
  context: ReadContext,
): AsyncGenerator<FormatRecord | Problem> {
  for (const file of files) {
    // A file that cannot be opened is that file's trouble and no mapping's.
    const workbook = await open(file, context.limits)
    const header = context.mapping === undefined ? ((await beginnings(workbook))[0]?.header ?? []) : []
    const mapping = usedMapping(files, header, context)
    if ('key' in mapping) yield* readWorkbook(file, workbook, mapping, context)
    else yield mapping
  }
}

async function* readWorkbook(
  file: SourceFile,
  workbook: Workbook,
  mapping: UsedMapping,
  context: ReadContext,
): AsyncGenerator<FormatRecord | Problem> {
  for (const message of workbook.remarks) yield { code: 'bad-value', severity: 'warning', file: file.name, message }
  const chosen = chooseSheets(file, workbook.sheets, mapping)
  if ('code' in chosen) {
    yield chosen
    return
  }
  const isOnly = workbook.sheets.length === 1
  const aside: SheetBeginning[] = []
  let read = 0
  for (const sheet of chosen) {
    const place = isOnly ? file.name : `${file.name}, sheet "${sheet.name}"`
    const firstRows = await firstRowsOf(sheet)
    const beginning: SheetBeginning = { sheet, place, firstRows, ...findHeader(firstRows, mapping) }
    // A sheet of explanations has none of the columns: it is no table of this mapping.
    if (beginning.found === 0 && mapping.sheet === undefined && !isOnly) aside.push(beginning)
    else {
      read++
      yield* readSheet(beginning, mapping, context)
    }
  }
  if (read === 0 && aside[0] !== undefined) yield* readSheet(aside[0], mapping, context)
  else if (aside.length > 0) yield leftAside(file, aside)
}

function chooseSheets(file: SourceFile, sheets: readonly Sheet[], { sheet: named, from }: UsedMapping): readonly Sheet[] | Problem {
  if (named === undefined) {
    const shown = sheets.filter(({ isHidden }) => !isHidden)
    return shown.length > 0 ? shown : sheets
  }
  const wanted = typeof named === 'string' ? [named] : named
  const found = wanted.map(name => sheets.find(sheet => foldHeader(sheet.name) === foldHeader(name)))
  const missing = wanted.filter((_, index) => found[index] === undefined)
  if (missing.length === 0) return found.filter(sheet => sheet !== undefined)
  const names = missing.map(name => `"${name}"`).join(', ')
  const message = `The mapping${from === undefined ? '' : ` in ${from}`} names a sheet ${names} that the file does not have; its sheets are ${sheets.map(sheet => `"${sheet.name}"`).join(', ')}.`
  return { code: 'missing-column', severity: 'refused', file: file.name, field: 'sheet', message }
}

function leftAside(file: SourceFile, aside: readonly SheetBeginning[]): Problem {
  const names = aside.map(({ sheet }) => `"${sheet.name}"`).join(', ')
  const message = `Sheets without any of the mapping's columns were left aside: ${names}. To read only certain sheets, name them in the mapping ("sheet").`
  return { code: 'missing-column', severity: 'warning', file: file.name, field: 'sheet', message }
}
