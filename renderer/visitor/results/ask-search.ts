import { saidAbove, typedSaid } from '../../../catalogue/desks/said-above.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import type { CatalogueSearch } from '../state/kiosk-context.ts'
import type { Query } from '../state/screen.ts'

/** A response with what was asked for it. */
export type Answer = Readonly<{
  query: Query
  request: SearchRequest
  response: SearchResponse
  /** What the words say to amenities; absent where none were typed. */
  said?: Said
  /** The words were understood without documents: what they ask for is in the house, or they are of somebody in distress. */
  isUnderstood: boolean
  /** They are of somebody in distress: nothing is put beside the answer to them. */
  isUrgent: boolean
}>

type Asking = Readonly<{ query: Query; request: SearchRequest; spoken: readonly string[] }>

/**
 * Searches; where words that documents do not know are answered by what the centre has (R26), they are not taken for other words: nobody who asks for help
 * is told of a spelling. `undefined` when a newer request overtook this one.
 */
export async function askSearch(
  search: Pick<CatalogueSearch, 'search' | 'meetAmenities'>,
  { query, request, spoken }: Asking,
): Promise<Answer | undefined> {
  const response = await search.search(request)
  if (response === undefined) return undefined
  const read: Answer = { query, request, response, isUnderstood: false, isUrgent: false }
  if (query.words === '') return read
  const above = saidAbove(query, response, await search.meetAmenities(typedSaid(query, response), spoken))
  if (!above.isUnderstood || response.corrected.length === 0) return { ...read, ...above }
  const plain = { ...request, verbatim: true }
  const again = await search.search(plain)
  return again === undefined ? undefined : { query, request: plain, response: again, ...above }
}
