import type { Limits } from '../../model/limits.ts'
import { LIMITS } from '../../model/limits.ts'
import type { Format, SourceFile } from '../format.ts'
import { workbookReader } from '../table/read-workbook.ts'
import type { Workbook } from '../table/sheet.ts'
import type { Package } from '../xlsx/xlsx-parts.ts'
import { readPart, unreadable } from '../xlsx/xlsx-parts.ts'
import { namesInHead } from '../zip/names-in-head.ts'
import { openZip } from '../zip/open-zip.ts'
import { odsRows } from './ods-rows.ts'

/**
 * ODS workbooks (OpenDocument 1.2 and 1.3, as LibreOffice saves them) as tables, by the same mapping as CSV, read like XLSX: yauzl for the archive, saxes for the XML, rows
 * by us, because no library on the registry reads them as a stream. Formulas are never calculated, scripts and outside links never looked at.
 */
export const ods: Format = {
  id: 'ods',
  counts: 'row',
  claim: files => files.filter(isOds).map(file => ({ files: [file], sureness: 0.95 })),
  ...workbookReader(openOds, LIMITS),
}

const MEDIA_TYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** The media type stands first and not compressed, so that it can be seen; some programs compress it. */
function isOds(file: SourceFile): boolean {
  const names = namesInHead(file.head)
  const beginning = Buffer.from(file.head.subarray(0, 200)).toString('latin1')
  return names.length > 0 && (beginning.includes(MEDIA_TYPE) || /\.(ods|ots)(\.gz)?$/i.test(file.name))
}

const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'

async function openOds(file: SourceFile, limits: Limits): Promise<Workbook> {
  const pack: Package = { file, limits, zip: await openZip(file, limits) }
  if (!pack.zip.names.includes(CONTENT)) throw unreadable(file, 'it has no table inside')
  if (await isEncrypted(pack)) throw unreadable(file, 'it is protected by a password')
  const sheets = await listSheets(pack)
  const hasScripts = pack.zip.names.some(name => /^(Basic|Scripts)\//.test(name))
  return {
    sheets: sheets.map(({ name, isHidden }, index) => ({ name, isHidden, rows: targets => odsRows(pack, CONTENT, index, targets) })),
    remarks: hasScripts ? ['The workbook holds macros: they were not looked at, only its cells were read. Nothing to do.'] : [],
  }
}

async function isEncrypted(pack: Package): Promise<boolean> {
  let found = false
  if (!pack.zip.names.includes(MANIFEST)) return false
  await readPart(pack, MANIFEST, {
    open(name) {
      if (name.endsWith(':encryption-data')) found = true
    },
  })
  return found
}

/** The tables of a workbook by name; those inside a cell are none. */
async function listSheets(pack: Package): Promise<readonly Readonly<{ name: string; isHidden: boolean }>[]> {
  const sheets: { name: string; isHidden: boolean }[] = []
  const hiddenStyles = new Set<string>()
  let style = ''
  let depth = 0
  await readPart(pack, CONTENT, {
    open(name, attributes) {
      if (name === 'style:style') style = attributes['style:name'] ?? ''
      if (name === 'style:table-properties' && attributes['table:display'] === 'false') hiddenStyles.add(style)
      if (name !== 'table:table') return
      if (depth++ === 0) {
        sheets.push({ name: attributes['table:name'] ?? '', isHidden: hiddenStyles.has(attributes['table:style-name'] ?? '') })
      }
    },
    close(name) {
      if (name === 'table:table') depth--
    },
  })
  return sheets
}
