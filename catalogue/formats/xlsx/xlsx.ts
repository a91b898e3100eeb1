import type { Limits } from '../../model/limits.ts'
import { LIMITS } from '../../model/limits.ts'
import type { Claim, Format, SourceFile } from '../format.ts'
import { workbookReader } from '../table/read-workbook.ts'
import type { Workbook } from '../table/sheet.ts'
import { namesInHead } from '../zip/names-in-head.ts'
import { openZip } from '../zip/open-zip.ts'
import { sheetRows } from './sheet-rows.ts'
import { readFormats, readSharedTexts, readWorkbookPart } from './workbook-parts.ts'
import type { Package } from './xlsx-parts.ts'
import { relationsOf, unreadable } from './xlsx-parts.ts'

/**
 * XLSX workbooks (ECMA-376, Office Open XML) as tables, by the same mapping as CSV. The archive is read by yauzl and the XML by saxes, as streams; the rows are ours: the
 * libraries that read workbooks (SheetJS, ExcelJS, read-excel-file) hold whole sheets in memory or trust the sizes an archive claims, and they give numbers and instants
 * where a catalogue needs the text that was typed: a code with its zeros, a date without a time zone. Formulas are never calculated; macros and outside links never
 * looked at.
 */
export const xlsx: Format = {
  id: 'xlsx',
  counts: 'row',
  claim: files => files.flatMap(file => claimOf(file)),
  ...workbookReader(openXlsx, LIMITS),
}

function claimOf(file: SourceFile): Claim[] {
  const isNamed = /\.xl[st][xm]?(\.gz)?$/i.test(file.name)
  // The old binary format; a workbook with a password is wrapped in the same.
  if (isCompoundFile(file.head)) return isNamed ? [{ files: [file], sureness: 0.6 }] : []
  const names = namesInHead(file.head)
  const isXlsx = names.some(name => name.startsWith('xl/')) || (isNamed && names.length > 0)
  return isXlsx ? [{ files: [file], sureness: 0.95 }] : []
}

const isCompoundFile = (head: Uint8Array): boolean => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => head[index] === byte)

async function openXlsx(file: SourceFile, limits: Limits): Promise<Workbook> {
  if (isCompoundFile(file.head)) throw unreadable(file, 'it is an .xls file of before 2007, or it is protected by a password')
  const pack: Package = { file, limits, zip: await openZip(file, limits) }
  const main = [...(await relationsOf(pack, '')).values()].find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'
  if (!pack.zip.names.includes(main)) throw unreadable(file, 'it has no workbook inside')
  const { dates, sheets } = await readWorkbookPart(pack, main)
  const relations = await relationsOf(pack, main)
  const partOf = (type: string) => [...relations.values()].find(relation => relation.type === type && !relation.isOutside)?.target
  const [textsPart, stylesPart] = [partOf('sharedStrings'), partOf('styles')]
  const texts = textsPart === undefined ? [] : await readSharedTexts(pack, textsPart)
  const formats = stylesPart === undefined ? [] : await readFormats(pack, stylesPart)
  return {
    sheets: sheets.flatMap(({ name, relation, isHidden }) => {
      const found = relations.get(relation)
      // A sheet that is only a chart or a macro has no rows.
      if (found?.type !== 'worksheet' || found.isOutside) return []
      return [{ name, isHidden, rows: (targets: boolean) => sheetRows(pack, found.target, { texts, formats, dates }, targets) }]
    }),
    remarks: remarksOn(pack.zip.names),
  }
}

function remarksOn(names: readonly string[]): string[] {
  const hasMacros = names.some(name => /vbaProject|macrosheets\//i.test(name))
  const hasOutside = names.some(name => /externalLinks\//i.test(name))
  return [
    ...(hasMacros ? ['The workbook holds macros: they were not looked at, only its cells were read. Nothing to do.'] : []),
    ...(hasOutside
      ? ['The workbook points to other workbooks: they were not opened, the values that it keeps of them were taken. Nothing to do.']
      : []),
  ]
}
