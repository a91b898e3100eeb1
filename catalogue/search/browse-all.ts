import { aspectsInTurn } from './aspects-in-turn.ts'
import { inBrowseOrder, isOld, needOf } from './browse-order.ts'
import type { Candidate } from './candidates.ts'
import { unranked } from './candidates.ts'
import { chosenIn, inTopicOrder } from './chosen-documents.ts'
import { inTurn } from './in-turn.ts'
import { languageRank } from './language-rank.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { Searched } from './plan-query.ts'
import { planQuery } from './plan-query.ts'
import { readQuery } from './query-chunks.ts'
import type { Sieve } from './run-query.ts'
import { browse, runQuery } from './run-query.ts'
import type { SearchRequest } from './types.ts'

/** What the aspects of a need find among the documents that pass, the best first. */
function aspectsOf(searched: Searched, request: SearchRequest, sieveFor: (loaded: LoadedSegment) => Sieve): readonly Candidate[] {
  const need = needOf(request.filters)
  if (need === undefined || request.aspects === undefined) return []
  const found = request.aspects.map(words => {
    const plan = planQuery(searched, readQuery(words), { ...request, words, verbatim: true, typing: false })
    return plan.segments
      .flatMap(({ loaded, query }) => {
        const { facets: _uncounted, ...sieve } = sieveFor(loaded)
        return runQuery(loaded, query, sieve).candidates
      })
      .toSorted((one, other) => other.score - one.score)
  })
  const isDated = ({ loaded, document }: Candidate): boolean => isOld(loaded, document, sieveFor(loaded).newest)
  // Each language by itself: a paper in another one that speaks of an aspect better does not take the place of one that is read.
  return [0, 1, 2].flatMap(rank => {
    const own = found.map(candidates => candidates.filter(({ loaded }) => languageRank(loaded, request) === rank))
    return aspectsInTurn(own, need, isDated).map(({ loaded, document }) => unranked(loaded, document))
  })
}

/** What the centre chose among the documents that pass, in its order; then what the aspects find. */
function leadingOf(searched: Searched, request: SearchRequest, sieveFor: (loaded: LoadedSegment) => Sieve): readonly Candidate[] {
  const chosen = searched.segments.flatMap(loaded => {
    const { filter } = sieveFor(loaded)
    const passing = [...chosenIn(loaded, request).keys()].filter(document => !filter.isExpired(document) && filter.fails(document) === 0)
    return passing.map(document => unranked(loaded, document))
  })
  const isChosen = (one: Candidate): boolean => chosen.some(other => other.loaded === one.loaded && other.document === one.document)
  return [...inTopicOrder(chosen, request), ...aspectsOf(searched, request, sieveFor).filter(one => !isChosen(one))]
}

/**
 * Everything that passes the filters, where nothing was typed: what is in the visitor's language, then in the centre's main one, then in others. Of each
 * language what the centre chose leads, then the documents that speak of what the need is about, and the rest follows in the order of its worth, kinds in turn.
 */
export function browseAll(
  searched: Searched,
  request: SearchRequest,
  sieveFor: (loaded: LoadedSegment) => Sieve,
): Readonly<{ candidates: readonly Candidate[]; total: number }> {
  const need = needOf(request.filters)
  const results = searched.segments.map(loaded => ({ loaded, ...browse(loaded, sieveFor(loaded)) }))
  const leading = leadingOf(searched, request, sieveFor)
  const leads = new Map<LoadedSegment, ReadonlySet<number>>()
  for (const { loaded } of leading) {
    leads.set(loaded, new Set(leading.filter(one => one.loaded === loaded).map(({ document }) => document)))
  }
  const candidates = [0, 1, 2].flatMap(rank => {
    const own = results.filter(({ loaded }) => languageRank(loaded, request) === rank)
    const rest = own.map(({ loaded, candidates: sorted }) =>
      inBrowseOrder(
        sorted.filter(({ document }) => leads.get(loaded)?.has(document) !== true),
        need,
      ),
    )
    return [...leading.filter(({ loaded }) => languageRank(loaded, request) === rank), ...inTurn(rest)]
  })
  return { candidates, total: results.reduce((sum, { total }) => sum + total, 0) }
}
