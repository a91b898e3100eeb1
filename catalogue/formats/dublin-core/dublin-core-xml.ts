import type { Problem } from '../../model/problem.ts'
import { bibliographicDocument } from '../bibliographic/bibliographic-document.ts'
import { cleanLine } from '../clean-text.ts'
import type { Claim, Format, FormatRecord, ReadContext, SourceFile } from '../format.ts'
import { isProblem } from '../format.ts'
import { kindByWord } from '../kind-words.ts'
import { decodeHead } from '../text-encoding.ts'
import { isWebAddress } from '../web-address.ts'
import { readXmlRecords } from '../xml/read-xml-records.ts'
import type { XmlTree } from '../xml/xml-trees.ts'
import { childrenOf, textAt, textIn } from '../xml/xml-trees.ts'
import { Harvest } from './harvest.ts'

/**
 * Dublin Core in XML (DCMI Metadata Terms): OAI-PMH responses, one page or a folder of them, and plain files of `dc` or `rdf:Description` elements. Keys are the
 * repository's identifiers. Records marked as deleted are left out and counted; a harvest that ends before its end is said to.
 */
export const dublinCore: Format = { id: 'dublin-core', claim: claimDublinCore, read: readDublinCore }

/** The elements that are records: one of OAI-PMH, or one that holds the elements of Dublin Core. */
const RECORDS = new Set(['record', 'dc', 'qualifieddc', 'Description'])
const NAMESPACE = /purl\.org\/dc\/(elements\/1\.1|terms)\/|openarchives\.org\/OAI\/2\.0/
const ELEMENT = /<(?:[\w.-]+:)?(?:title|identifier|creator|subject)[\s>]/
/** OAI-PMH carries MARC as well, which is read as such. */
const OTHERS = /<(?:[\w.-]+:)?(?:datafield|controlfield|notice|concept|ConceptScheme)[\s>]|skos\/core/i

function claimDublinCore(files: readonly SourceFile[]): readonly Claim[] {
  const known = files.filter(file => {
    const text = decodeHead(file.head)
    return /^\ufeff?\s*</.test(text) && NAMESPACE.test(text) && ELEMENT.test(text) && !OTHERS.test(text)
  })
  return known.length === 0 ? [] : [{ files: known, sureness: 0.9 }]
}

async function* readDublinCore(files: readonly SourceFile[], context: ReadContext): AsyncIterable<FormatRecord | Problem> {
  const harvest = new Harvest()
  for (const file of files) {
    harvest.begin(file.name)
    for await (const item of readXmlRecords(file, context, name => RECORDS.has(name) || name === 'resumptionToken')) {
      if (isProblem(item)) yield item
      else if (item.tree.name === 'resumptionToken') {
        context.count?.passed(file.name)
        harvest.token(item.tree)
      } else yield* recordOf(item.tree, { file: file.name, record: harvest.next() }, { harvest, context })
    }
  }
  yield* harvest.remarks()
}

type Place = Readonly<{ file: string; record: number }>

function* recordOf(
  tree: XmlTree,
  place: Place,
  { harvest, context }: Readonly<{ harvest: Harvest; context: ReadContext }>,
): Generator<FormatRecord | Problem> {
  const [header] = childrenOf(tree, 'header')
  if (header?.attributes['status'] === 'deleted') {
    harvest.deleted()
    context.count?.passed(place.file)
    return
  }
  const core = coreOf(tree)
  const all = (...names: readonly string[]) => core.flatMap(part => names.flatMap(name => childrenOf(part, name).map(textIn)))
  const identifiers = all('identifier')
  const key =
    cleanLine(textAt(tree, 'header', 'identifier')) ?? cleanLine(identifiers.find(one => !isWebAddress(one ?? '')) ?? identifiers[0])
  const types = all('type').map(cleanLine)
  const document = bibliographicDocument(
    {
      kind: types.map(type => kindByWord(type ?? '')).find(kind => kind !== undefined) ?? 'document',
      titles: all('title', 'alternative'),
      creators: all('creator'),
      contributors: all('contributor'),
      subjects: all('subject'),
      descriptions: all('description', 'abstract'),
      publishers: all('publisher'),
      dates: all('issued', 'date', 'created'),
      languages: all('language'),
      identifiers: identifiers.filter(one => cleanLine(one) !== key || isWebAddress(one ?? '')),
      rights: all('license', 'rights'),
    },
    context.language,
  )
  if (key === undefined)
    yield refused(
      place,
      'identifier',
      'missing-id',
      'The record has no identifier, by which it would be known the next time. Ask the supplier for one.',
    )
  else if (document === undefined)
    yield { ...refused(place, 'title', 'missing-field', 'The record has no title. Correct it in the source and export again.'), id: key }
  else yield { ...place, key, document }
}

/** Where the elements of Dublin Core stand: in the record itself, or in its metadata. */
function coreOf(tree: XmlTree): readonly XmlTree[] {
  const metadata = childrenOf(tree, 'metadata').flatMap(({ children }) => children)
  return metadata.length > 0 ? metadata : [tree]
}

const refused = (place: Place, field: string, code: Problem['code'], message: string): Problem => ({
  ...place,
  code,
  severity: 'refused',
  field,
  message,
})
