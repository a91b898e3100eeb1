import type { SearchRequest, SearchResponse } from '../search/types.ts'
import { saidBy } from './said-by.ts'
import type { Said } from './types.ts'
import { isAskedFor, isMetUrgently } from './urgent.ts'

/** What words say to what is answered above the documents. */
export type SaidAbove = Readonly<{
  said: Said
  /** The words were understood without documents: what they ask for is in the house, or they are of somebody in distress. Then they are searched as they are typed. */
  isUnderstood: boolean
  /** They are of somebody in distress: nothing is put beside the answer to them. */
  isUrgent: boolean
}>

type Asked = Pick<SearchRequest, 'words' | 'verbatim'>

/** The words as they are typed: those that documents do not know may be slips for what the centre has. */
export function typedSaid({ words }: Asked, response: SearchResponse): Said {
  const doubtful = response.corrected.map(({ from }) => from)
  return response.total === 0 ? { words } : { words, unsure: response.unknown, doubtful }
}

const isDoubtful = ({ corrected, unknown, total }: SearchResponse): boolean => corrected.length > 0 || unknown.length > 0 || total === 0

/**
 * Where words that documents do not know are answered by what the centre has (R26), they are not taken for other words: nobody who asks for help is told of a
 * spelling. `met`: how well the words as they are typed meet each amenity.
 */
export function saidAbove(asked: Asked, response: SearchResponse, met: readonly number[]): SaidAbove {
  const isUrgent = isMetUrgently(met)
  const isUnderstood = isUrgent || (isAskedFor(met) && asked.verbatim !== true && isDoubtful(response))
  return { said: isUnderstood ? typedSaid(asked, response) : saidBy(asked, response), isUnderstood, isUrgent }
}
