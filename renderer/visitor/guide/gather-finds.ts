import type { Hit, SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import type { GuideSearch } from './guide-searches.ts'

/** A document the guide found, and the search that found it. */
export type GuideFind = Readonly<{ hit: Hit; by: GuideSearch }>

/** What the guide found: the closest first, and how many documents answer everything. */
export type GuideFinds = Readonly<{
  total: number
  finds: readonly GuideFind[]
  /** Needs of the best documents that answer everything: what the desks are chosen by where no need was answered. */
  themes: SearchResponse['themes']
  /** The search that was counted. */
  counted?: SearchRequest
}>

const NO_THEMES: SearchResponse['themes'] = { needs: [], concepts: [] }

/** At least this many documents: below, wider searches add theirs after those that answer everything. */
const ENOUGH = 6

/** Of what one search found, the documents that serve the need before any other come before those that also serve it; else its order stays. */
function nearestFirst(hits: readonly Hit[], { request, held }: GuideSearch): readonly Hit[] {
  const need = held.need === true ? request.filters?.needs?.[0] : undefined
  return need === undefined
    ? hits
    : hits.toSorted((left, right) => Number(right.card.needs[0] === need) - Number(left.card.needs[0] === need))
}

/** Asks one search after another until there is enough to show. `undefined` when a newer question overtook one of them. */
export async function gatherFinds(
  searches: readonly GuideSearch[],
  ask: (request: SearchRequest) => Promise<SearchResponse | undefined>,
): Promise<GuideFinds | undefined> {
  const finds = new Map<string, GuideFind>()
  let counted: Readonly<{ request: SearchRequest; response: SearchResponse }> | undefined
  for (const by of searches) {
    const response = await ask(by.request)
    if (response === undefined) return undefined
    if (!by.isNamed) counted ??= { request: by.request, response }
    for (const hit of nearestFirst(response.hits, by)) if (!finds.has(hit.id)) finds.set(hit.id, { hit, by })
    if (finds.size >= ENOUGH && counted !== undefined) break
  }
  const found = { finds: [...finds.values()].slice(0, ENOUGH) }
  if (counted === undefined) return { ...found, total: 0, themes: NO_THEMES }
  return { ...found, total: counted.response.total, themes: counted.response.themes, counted: counted.request }
}
