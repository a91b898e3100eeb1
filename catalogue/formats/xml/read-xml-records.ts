import type { Problem } from '../../model/problem.ts'
import type { ReadContext, SourceFile } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import { doctypeIn } from './doctype-in.ts'
import { DOCTYPE_REFUSED, readXml, XmlStop } from './read-xml.ts'
import { xmlEncoding, xmlRemark } from './xml-encoding.ts'
import { refusedXml, stoppedXml, unreadableRecord } from './xml-problems.ts'
import type { XmlTree } from './xml-trees.ts'
import { XmlTrees } from './xml-trees.ts'

/** One record of an XML file, counted from 1. */
export type XmlRecord = Readonly<{ record: number; tree: XmlTree }>

/**
 * The records of an XML file as trees, one at a time. A bad record is refused by its number and its neighbours go on. Where the file is no longer XML,
 * reading stops: what came before is given, and the record at which it stops is named. A document type refuses the file. Throws `FileReadError`.
 */
export async function* readXmlRecords(
  file: SourceFile,
  { limits, count }: ReadContext,
  isRecord: (name: string) => boolean,
): AsyncGenerator<XmlRecord | Problem> {
  if (doctypeIn(decodeHead(file.head))) {
    yield refusedXml(file.name, DOCTYPE_REFUSED)
    return
  }
  const encoding = await xmlEncoding(file)
  const remark = await xmlRemark(file, encoding)
  if (remark !== undefined) yield { code: 'bad-encoding', severity: 'warning', file: file.name, message: remark }
  let record = 0
  try {
    for await (const item of readXml(file, encoding, limits, new XmlTrees(isRecord, limits.recordBytes))) {
      record++
      count?.met(file.name)
      if ('tree' in item) yield { record, tree: item.tree }
      else yield unreadableRecord(file.name, record, item)
    }
  } catch (error) {
    if (!(error instanceof XmlStop)) throw error
    if (!error.refusesFile) count?.met(file.name)
    yield stoppedXml(error, file.name, record + 1)
  }
}
