import { cleanLine, cleanParagraphs, distinct } from '../clean-text.ts'
import { readDate } from '../csv/read-date.ts'
import type { DocumentDraft } from '../format.ts'
import { languageByWord } from '../language-words.ts'
import { isWebAddress } from '../web-address.ts'
import { identifierOf } from './identifier-of.ts'

/** What any list of books and articles says of one of them, under the names of Dublin Core; each list may be empty. */
export type BibliographicFields = Readonly<{
  kind: DocumentDraft['kind']
  titles: readonly (string | undefined)[]
  subtitle?: string | undefined
  creators?: readonly (string | undefined)[]
  contributors?: readonly (string | undefined)[]
  subjects?: readonly (string | undefined)[]
  descriptions?: readonly (string | undefined)[]
  publishers?: readonly (string | undefined)[]
  /** As the source writes them; the first that is a date counts. */
  dates?: readonly (string | undefined)[]
  languages?: readonly (string | undefined)[]
  /** ISBN, ISSN, DOI, web addresses, the source's own numbers, in any order and form. */
  identifiers?: readonly (string | undefined)[]
  rights?: readonly (string | undefined)[]
  facts?: readonly Readonly<{ label: string; value: string | undefined }>[]
}>

/**
 * The document that these fields make; undefined without a title. What they do not say stays absent: the language is `und` when nobody said, and the centre's
 * own `language` where it is given for that.
 */
export function bibliographicDocument(fields: BibliographicFields, language?: string): DocumentDraft | undefined {
  const [title, ...others] = distinct((fields.titles ?? []).map(cleanLine))
  if (title === undefined) return undefined
  const summary = distinct((fields.descriptions ?? []).map(cleanParagraphs)).join('\n')
  const publisher = distinct((fields.publishers ?? []).map(cleanLine)).join(', ')
  const issued = (fields.dates ?? []).map(date => readDate(cleanLine(date) ?? '')).find(date => date !== undefined)
  const known = distinct((fields.identifiers ?? []).map(cleanLine)).map(identifierOf)
  const licence = distinct((fields.rights ?? []).map(cleanLine)).join(' ; ')
  const said = (fields.languages ?? []).map(word => languageByWord(cleanLine(word) ?? '')).find(tag => tag !== undefined)
  const subtitle = cleanLine(fields.subtitle)
  return {
    kind: fields.kind,
    title,
    ...(subtitle !== undefined && { subtitle }),
    alternativeTitles: others,
    ...(summary !== '' && { summary }),
    language: said ?? language ?? 'und',
    subjects: distinct((fields.subjects ?? []).flatMap(text => (text ?? '').split(/\s*[;|]\s*|\s+--\s+/).map(cleanLine))),
    ...(publisher !== '' && { publisher }),
    contributors: [
      ...distinct((fields.creators ?? []).map(cleanLine)).map(name => ({ name, role: 'author' as const })),
      ...distinct((fields.contributors ?? []).map(cleanLine)).map(name => ({ name })),
    ],
    ...(issued !== undefined && { issued }),
    identifiers: known.flatMap(one => ('identifier' in one ? [one.identifier] : [])),
    links: distinct(known.flatMap(one => ('url' in one && isWebAddress(one.url) ? [one.url] : []))).map(url => ({ url })),
    ...(licence !== '' && { rights: { licence } }),
    facts: (fields.facts ?? []).flatMap(({ label, value }) => {
      const text = cleanLine(value)
      return text === undefined ? [] : [{ label, value: text }]
    }),
  }
}
