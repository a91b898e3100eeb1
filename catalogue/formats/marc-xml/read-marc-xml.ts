import type { Problem } from '../../model/problem.ts'
import type { FormatRecord, ReadContext, SourceFile } from '../format.ts'
import type { MarcDialect } from '../marc/marc-dialect.ts'
import { MarcDocuments } from '../marc/marc-documents.ts'
import { decodeHead } from '../text-encoding.ts'
import { doctypeIn } from '../xml/doctype-in.ts'
import { DOCTYPE_REFUSED, readXml, XmlStop } from '../xml/read-xml.ts'
import { xmlEncoding, xmlRemark } from '../xml/xml-encoding.ts'
import { refusedXml, stoppedXml, unreadableRecord } from '../xml/xml-problems.ts'
import { MarcXmlRecords } from './marc-xml-records.ts'

/**
 * Reads MARC in XML as a stream. A bad record is refused by its number and its neighbours go in. Where the file is no longer XML, reading stops:
 * what came before is kept, and the record at which it stops is named. A document type refuses the file.
 */
export async function* readMarcXml(
  files: readonly SourceFile[],
  context: ReadContext,
  dialect: MarcDialect,
): AsyncGenerator<FormatRecord | Problem> {
  const documents = new MarcDocuments(dialect)
  for (const file of files) {
    if (doctypeIn(decodeHead(file.head))) yield refusedXml(file.name, DOCTYPE_REFUSED)
    else yield* readFile(file, context, documents)
  }
}

async function* readFile(
  file: SourceFile,
  { limits, count }: ReadContext,
  documents: MarcDocuments,
): AsyncGenerator<FormatRecord | Problem> {
  const encoding = await xmlEncoding(file)
  const records = new MarcXmlRecords(limits.recordBytes)
  let record = 0
  try {
    for await (const item of readXml(file, encoding, limits, records)) {
      record++
      count?.met(file.name)
      const place = { file: file.name, record }
      if ('record' in item) yield* documents.of(item.record, place)
      else yield unreadableRecord(file.name, record, item)
    }
  } catch (error) {
    if (!(error instanceof XmlStop)) throw error
    yield stoppedXml(error, file.name, record + 1)
    if (!error.refusesFile) {
      record++
      count?.met(file.name)
    }
  }
  const remark = await xmlRemark(file, encoding)
  if (remark !== undefined) yield fileWarning(file.name, 'bad-encoding', remark)
  yield* documents.endOfFile(file.name, record)
  yield* remarksOn(records, file.name)
}

function* remarksOn({ strange, deleted }: MarcXmlRecords, file: string): Generator<Problem> {
  if (strange.size > 0) {
    const list = [...strange].slice(0, NAMES_SAID).map(([name, count]) => `${name} (${count} ${count === 1 ? 'record' : 'records'})`)
    const more = strange.size > NAMES_SAID ? ` and ${strange.size - NAMES_SAID} more` : ''
    const message = `In records stands what MARC in XML does not have: ${list.join(', ')}${more}. It was left out, a namespace apart. Look whether something is missing.`
    yield fileWarning(file, 'unknown-version', message)
  }
  if (deleted > 0)
    yield fileWarning(file, 'bad-record', `${deleted} ${deleted === 1 ? 'record is' : 'records are'} marked as deleted and left out.`)
}

const NAMES_SAID = 10

const fileWarning = (file: string, code: Problem['code'], message: string): Problem => ({ code, severity: 'warning', file, message })
