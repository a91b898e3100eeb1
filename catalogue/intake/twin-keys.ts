import type { CatalogueDocument } from '../model/document.ts'
import { fold } from '../text/fold.ts'

/** What of a document is asked to know it again under another id. */
export type TwinFields = Pick<CatalogueDocument, 'kind' | 'title' | 'subtitle' | 'issued' | 'publisher' | 'identifiers'>

/** Kinds of which many bear one title: courses of many schools, offers of many firms, issues of one review. */
const MANY_OF_A_TITLE = new Set(['training', 'job-offer', 'issue', 'article', 'job-sheet', 'directory'])

/** An ISSN is every issue's of a periodical, and an ISBN a book's. */
export const numberKeys = ({ kind, identifiers }: TwinFields): readonly string[] =>
  identifiers
    .filter(({ scheme }) => scheme === 'isbn' || (scheme === 'issn' && kind === 'periodical'))
    .map(({ scheme, value }) => `${scheme} ${value.replace(/[\s-]/g, '')}`)

/** The same title, kind and year (or publisher, where no year is known); undefined where that says nothing. */
export function titleKey({ kind, title, subtitle, issued, publisher }: TwinFields): string | undefined {
  const dated = issued?.slice(0, 4) ?? publisher
  if (MANY_OF_A_TITLE.has(kind) || dated === undefined) return undefined
  return [kind, fold(`${title} ${subtitle ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ''), dated].join('\n')
}
