import type { Way } from '../../../catalogue/model/ways.ts'
import type { Hit, SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'

/** A document that serves a way, and the search that found it. */
export type WayDocument = Readonly<{ hit: Hit; request: SearchRequest }>

/** More than stands on a page. */
const MOST = 8

type GatherOptions = Readonly<{ language: string; today?: string; ask: (request: SearchRequest) => Promise<SearchResponse | undefined> }>

/** The documents that serve a way, by the words and kinds that the centre names, of each in turn. `undefined` when a newer question overtook one. */
export async function gatherDocuments(
  { documents }: Way,
  { language, today, ask }: GatherOptions,
): Promise<readonly WayDocument[] | undefined> {
  const found: (readonly WayDocument[])[] = []
  for (const { words, kinds } of documents) {
    const request: SearchRequest = {
      words,
      language,
      limit: MOST,
      ...(kinds.length === 0 ? {} : { filters: { kinds } }),
      ...(today === undefined ? {} : { today }),
    }
    const response = await ask(request)
    if (response === undefined) return undefined
    found.push(response.hits.map(hit => ({ hit, request })))
  }
  const turns = Array.from({ length: MOST }, (_, rank) => found.flatMap(list => list.slice(rank, rank + 1))).flat()
  return [...new Map(turns.map(one => [one.hit.id, one])).values()].slice(0, MOST)
}
