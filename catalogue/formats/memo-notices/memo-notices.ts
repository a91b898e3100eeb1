import type { Problem } from '../../model/problem.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { decodeHead } from '../text-encoding.ts'
import { readXmlRecords } from '../xml/read-xml-records.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { childrenOf } from '../xml/xml-trees.ts'
import { identityOf, memoNotice } from './memo-notice.ts'

/**
 * MémoNotices, the XML that BCDI and e-sidoc export and school documentation centres subscribe to. A document per notice, general or part (an article, a
 * contribution); its key is `IDENTITE_N`. The general notice that comes inside of a part is a document too, once.
 *
 * The producer publishes no schema: elements are those that PMB's conversion `bcdi_memodocnet.xsl` reads.
 */
export const memoNotices: Format = { id: 'memo-notices', claim: claimMemoNotices, read: readMemoNotices }

const NOTICES = new Set(['NOTICE_GENERALE', 'NOTICE_PARTIE'])

function claimMemoNotices(files: readonly SourceFile[]): readonly Claim[] {
  return files.filter(file => /<MEMO_NOTICES[\s>]/.test(decodeHead(file.head))).map(file => ({ files: [file], sureness: 1 }))
}

async function* readMemoNotices(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  for (const file of files) yield* readFile(file, context)
}

async function* readFile(file: SourceFile, context: ReadContext): AsyncGenerator<FormatRecord | Problem> {
  const given = new Set<string>()
  const inside = new Map<string, Readonly<{ notice: XmlTree; record: number }>>()
  for await (const item of readXmlRecords(file, context, name => NOTICES.has(name))) {
    if (isProblem(item)) {
      yield item
      continue
    }
    const { record, tree } = item
    for (const notice of childrenOf(tree, 'NOTICE_GENERALE')) inside.set(identityOf(notice) ?? '', { notice, record })
    given.add(identityOf(tree) ?? '')
    yield recordOf(tree, { file: file.name, record }, context)
  }
  for (const [key, { notice, record }] of inside) {
    if (key === '' || given.has(key)) continue
    context.count?.met(file.name)
    yield recordOf(notice, { file: file.name, record }, context)
  }
}

function recordOf(notice: XmlTree, place: Readonly<{ file: string; record: number }>, { language }: ReadContext): FormatRecord | Problem {
  const key = identityOf(notice)
  const refused = (field: string, code: Problem['code'], message: string): Problem => ({
    ...place,
    code,
    severity: 'refused',
    field,
    message,
  })
  if (key === undefined)
    return refused(
      'IDENTITE_N',
      'missing-id',
      'The notice has no identity of its own (IDENTITE_N). Export it again from the library’s program.',
    )
  const document = memoNotice(notice, language)
  if (document !== undefined) return { ...place, key, document }
  return {
    ...refused('TITRE_N', 'missing-field', 'The notice has no title. Correct it in the library’s program and export again.'),
    id: key,
  }
}
