import type { SearchRequest, SearchResponse } from '../search/types.ts'
import { withCorrections } from '../search/with-corrections.ts'
import type { Said } from './types.ts'

/**
 * What a search says to the desks: its words as they were read, so that a slip of the finger counts for desks as it does for documents.
 * Only words that the catalogue does not know may be nearly a desk's word; none where the visitor refused corrections.
 */
export function saidBy(request: Pick<SearchRequest, 'words' | 'verbatim'>, response: SearchResponse | undefined): Said {
  const { words, verbatim } = request
  if (verbatim === true) return { words, unsure: [] }
  if (response === undefined) return { words }
  const meant = withCorrections(words, response.corrected)
  // A last word that may be unfinished is never called unknown: where nothing was found, it may be.
  const { situations, total, unknown } = response
  const said = { words: meant, ...(situations.length > 0 && { situations }) }
  return total === 0 ? said : { ...said, unsure: unknown }
}
