import type { CatalogueDocument } from '../model/document.ts'
import { escapeHtml } from '../text/escape-html.ts'

/** What XML 1.0 does not allow, or discourages (2.2, Char). */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

const xml = (text: string): string => escapeHtml(text.replace(NOT_XML, '')).replaceAll('\r', '&#13;')

/** The fields of a document that Dublin Core has no element for: what who takes this export does not get. */
export const NOT_IN_DUBLIN_CORE = [
  'subtitle',
  'body',
  'easySummary',
  'needs',
  'horizon',
  'modified',
  'checked',
  'reviewBy',
  'validUntil',
  'holdings',
  'attachments',
  'concepts',
  'territory',
  'cost',
  'level',
  'minutes',
  'collections',
  'audience',
  'facts',
] as const satisfies readonly (keyof CatalogueDocument)[]

/** These documents as simple Dublin Core in the form of OAI-PMH's records (oai_dc), one `record` each: what any library's program reads. */
export async function* dublinCoreOf(documents: AsyncIterable<CatalogueDocument>): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  yield '<records xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
  for await (const document of documents) yield recordOf(document)
  yield '</records>\n'
}

function recordOf(document: CatalogueDocument): string {
  const key = document.id.slice(document.source.length + 1)
  const lines = elementsOf(key, document).map(([name, value]) => `    <dc:${name}>${xml(value)}</dc:${name}>\n`)
  return `<record>\n  <header><identifier>${xml(key)}</identifier></header>\n  <metadata><oai_dc:dc>\n${lines.join('')}  </oai_dc:dc></metadata>\n</record>\n`
}

/** The elements of one document, in the order of the fifteen (DCMI Metadata Element Set 1.1). */
function elementsOf(key: string, document: CatalogueDocument): readonly (readonly [string, string])[] {
  const several = (name: string, values: readonly (string | undefined)[]) =>
    values.flatMap((value): readonly (readonly [string, string])[] => (value === undefined || value === '' ? [] : [[name, value]]))
  const isAuthor = ({ role }: CatalogueDocument['contributors'][number]) => role === 'author'
  const names = (list: CatalogueDocument['contributors']) => list.map(({ name }) => name)
  return [
    ...several('title', [document.title, ...document.alternativeTitles]),
    ...several('creator', names(document.contributors.filter(isAuthor))),
    ...several('subject', document.subjects),
    ...several('description', [document.summary]),
    ...several('publisher', [document.publisher]),
    ...several('contributor', names(document.contributors.filter(one => !isAuthor(one)))),
    ...several('date', [document.issued]),
    ...several('type', [document.kind]),
    ...several('identifier', [key, ...document.identifiers.map(({ value }) => value), ...document.links.map(({ url }) => url)]),
    ...several('language', [document.language]),
    ...several('rights', [document.rights?.licence]),
  ]
}
