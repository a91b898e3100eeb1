import type { SearchResponse } from '../../../catalogue/search/types.ts'
import { isGreeting } from '../../../catalogue/text/greetings.ts'

/** A greeting that no document is about: it is answered, and nobody who greets is told that there is nothing. */
export const isGreeted = (words: string, response: Pick<SearchResponse, 'total'> | undefined): boolean =>
  response?.total === 0 && isGreeting(words)
