import type { CatalogueDocument } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import type { Remark } from './remark.ts'

/** Kinds of which many bear one title: courses of many schools, offers of many firms, issues of one review. */
const MANY_OF_A_TITLE = new Set(['training', 'job-offer', 'issue', 'article', 'job-sheet', 'directory'])

/** An ISSN is every issue's of a periodical, and an ISBN a book's. */
const numbersOf = ({ kind, identifiers }: CatalogueDocument): readonly string[] =>
  identifiers
    .filter(({ scheme }) => scheme === 'isbn' || (scheme === 'issn' && kind === 'periodical'))
    .map(({ scheme, value }) => `${scheme} ${value.replace(/[\s-]/g, '')}`)

function titleKey({ kind, title, subtitle, issued, publisher }: CatalogueDocument): string | undefined {
  const dated = issued?.slice(0, 4) ?? publisher
  if (MANY_OF_A_TITLE.has(kind) || dated === undefined) return undefined
  return [kind, fold(`${title} ${subtitle ?? ''}`).replace(/[^\p{L}\p{N}]+/gu, ''), dated].join('\n')
}

/** The same thing twice under two ids: the same ISBN or ISSN, or the same title, kind and year (or publisher, where no year is known). Holds a line of each document. */
export function twinRemarks(): readonly Remark[] {
  const byNumber = new Map<string, string>()
  const byTitle = new Map<string, string>()
  const twin = (keys: readonly string[], known: Map<string, string>, id: string): string | undefined => {
    const first = keys.map(key => known.get(key)).find(one => one !== undefined)
    for (const key of keys) if (!known.has(key)) known.set(key, id)
    return first
  }
  return [
    {
      id: 'same-number',
      code: 'bad-value',
      field: 'identifiers',
      find: document => twin(numbersOf(document), byNumber, document.id),
      one: 'has the ISBN or ISSN of another',
      many: 'have the ISBN or ISSN of another',
      remedy: 'If they are the same, leave one out, or make its copies holdings of the other; else correct the number.',
    },
    {
      id: 'same-title',
      code: 'bad-value',
      field: 'title',
      find: document => {
        const key = titleKey(document)
        return key === undefined ? undefined : twin([key], byTitle, document.id)
      },
      one: 'has the title, kind and year of another',
      many: 'have the title, kind and year of another',
      remedy: 'If they are the same, leave one out, or make its copies holdings of the other.',
    },
  ]
}
