import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { isKnownTable, readKnownTable } from '../known-table/known-table.ts'
import { decodeHead } from '../text-encoding.ts'
import { readXmlRecords } from '../xml/read-xml-records.ts'
import { rncpDocument } from './rncp-sheet.ts'
import { RNCP_TABLE } from './rncp-table.ts'
import { rncpSheet } from './rncp-xml.ts'

/**
 * The French directories of certifications, RNCP and RS, as France compétences publishes them: the XML of whole sheets, or the CSV of their titles and levels.
 * Keys are the sheets' numbers (`RNCP35584`).
 */
export const rncp: Format = { id: 'rncp', source: 'rncp', claim: claimRncp, read: readRncp }

const isXmlOfSheets = (file: SourceFile): boolean => /<FICHE>\s*<[\s\S]*<NUMERO_FICHE>/.test(decodeHead(file.head))

function claimRncp(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(file => isXmlOfSheets(file) || isKnownTable(file, RNCP_TABLE)).map(file => ({ files: [file], sureness: 1 }))
}

async function* readRncp(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  for (const file of files) yield* isXmlOfSheets(file) ? readSheets(file, context) : readKnownTable(file, RNCP_TABLE, context)
}

async function* readSheets(file: SourceFile, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  for await (const item of readXmlRecords(file, context, name => name === 'FICHE')) {
    if (isProblem(item)) {
      yield item
      continue
    }
    const place = { file: file.name, record: item.record }
    const sheet = rncpSheet(item.tree)
    if ('missing' in sheet) {
      const message = `The sheet has no ${sheet.missing}. Fetch the file again from data.gouv.fr.`
      yield { ...place, code: 'missing-field', severity: 'refused', field: sheet.missing, message }
    } else yield { ...place, key: sheet.number, document: rncpDocument(sheet) }
  }
}
