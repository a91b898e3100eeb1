import type { ZipPart } from './build-zip.ts'
import { buildZip } from './build-zip.ts'

/** A sheet: its name and what stands between its `sheetData` tags, or its rows as texts. */
export type SheetOf = Readonly<{
  name: string
  rows: string | readonly (readonly string[])[]
  hidden?: boolean
  after?: string
  relations?: string
}>

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** Rows of texts as XLSX writes them inside the sheet. */
export const inlineRows = (rows: readonly (readonly string[])[]): string =>
  rows.map(row => `<row>${row.map(text => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`).join('')}</row>`).join('')

/** The parts of an XLSX workbook, for tests to add to or to spoil. */
export function workbookParts(
  sheets: readonly SheetOf[],
  { date1904 = false, texts = '', formats = '', xfs = '' }: { date1904?: boolean; texts?: string; formats?: string; xfs?: string } = {},
): ZipPart[] {
  const relation = (id: string, type: string, target: string) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const relations = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
  const list = sheets
    .map(
      ({ name, hidden }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden === true ? ' state="hidden"' : ''}/>`,
    )
    .join('')
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relations(
        sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`)).join('') +
          relation('rIdT', 'sharedStrings', 'sharedStrings.xml') +
          relation('rIdS', 'styles', 'styles.xml'),
      ),
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${MAIN}">${texts}</sst>` },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="0"/>${xfs}</cellXfs></styleSheet>`,
    },
    ...sheets.flatMap(({ rows, after = '', relations: links }, index): ZipPart[] => [
      {
        name: `xl/worksheets/sheet${index + 1}.xml`,
        content: `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetData>${typeof rows === 'string' ? rows : inlineRows(rows)}</sheetData>${after}</worksheet>`,
      },
      ...(links === undefined ? [] : [{ name: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, content: relations(links) }]),
    ]),
  ]
}

/** An XLSX workbook. */
export const buildXlsx = (...given: Parameters<typeof workbookParts>): Buffer => buildZip(workbookParts(...given))

/** The parts of an ODS workbook; `tables` stands inside its spreadsheet. */
export const odsParts = (tables: string, styles = ''): ZipPart[] => [
  { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
  {
    name: 'content.xml',
    content: `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  },
  { name: 'META-INF/manifest.xml', content: '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>' },
]

/** A table of an ODS workbook from rows of texts. */
export const odsTable = (name: string, rows: readonly (readonly string[])[]): string =>
  `<table:table table:name="${name}">${rows
    .map(
      row =>
        `<table:table-row>${row.map(text => `<table:table-cell office:value-type="string"><text:p>${escaped(text)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`

/** An ODS workbook. */
export const buildOds = (tables: string, styles?: string): Buffer => buildZip(odsParts(tables, styles))
