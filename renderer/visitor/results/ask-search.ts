import { saidBy } from '../../../catalogue/desks/said-by.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { isAskedFor, isMetUrgently } from '../../../catalogue/desks/urgent.ts'
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

/** The words as typed, for amenities: those that documents do not know may be slips for theirs. */
function asTyped({ words }: Query, response: SearchResponse): Said {
  const doubtful = response.corrected.map(({ from }) => from)
  return response.total === 0 ? { words } : { words, unsure: response.unknown, doubtful }
}

const isDoubtful = ({ corrected, unknown, total }: SearchResponse): boolean => corrected.length > 0 || unknown.length > 0 || total === 0

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
  const typed = asTyped(query, response)
  const met = await search.meetAmenities(typed, spoken)
  const isUrgent = isMetUrgently(met)
  const isMet = isAskedFor(met) && query.verbatim !== true && isDoubtful(response)
  if (!isMet && !isUrgent) return { ...read, said: saidBy(query, response) }
  if (response.corrected.length === 0) return { ...read, said: typed, isUnderstood: true, isUrgent }
  const plain = { ...request, verbatim: true }
  const again = await search.search(plain)
  return again === undefined ? undefined : { query, request: plain, response: again, said: typed, isUnderstood: true, isUrgent }
}
