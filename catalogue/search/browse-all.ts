import { aspectsInTurn } from './aspects-in-turn.ts'
import { inBrowseOrder, isOld, needOf } from './browse-order.ts'
import type { Candidate } from './candidates.ts'
import { unranked } from './candidates.ts'
import { chosenIn, inTopicOrder } from './chosen-documents.ts'
import { passes } from './document-filter.ts'
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

/** What the centre chose among the documents that pass. */
function chosenOf(searched: Searched, request: SearchRequest, sieveFor: (loaded: LoadedSegment) => Sieve): readonly Candidate[] {
  return searched.segments.flatMap(loaded => {
    const { filter } = sieveFor(loaded)
    const passing = [...chosenIn(loaded, request).keys()].filter(document => passes(document, filter))
    return passing.map(document => unranked(loaded, document))
  })
}

/**
 * Everything that passes the filters, where nothing was typed: what is in the visitor's language, then in the centre's main one, then in others, and what the
 * centre chose before it (`inTopicOrder`). Of each language the documents that speak of what the need is about lead, and the rest follows in the order of its worth,
 * kinds in turn.
 */
export function browseAll(
  searched: Searched,
  request: SearchRequest,
  sieveFor: (loaded: LoadedSegment) => Sieve,
): Readonly<{ candidates: readonly Candidate[]; total: number }> {
  const need = needOf(request.filters)
  const results = searched.segments.map(loaded => ({ loaded, ...browse(loaded, sieveFor(loaded)) }))
  const chosen = chosenOf(searched, request, sieveFor)
  const leading = [...chosen, ...aspectsOf(searched, request, sieveFor).filter(one => !chosen.some(other => isSame(one, other)))]
  const candidates = [0, 1, 2].flatMap(rank => {
    const own = results.filter(({ loaded }) => languageRank(loaded, request) === rank)
    // Put in order before what leads is taken out: the batches of a page must not depend on how far one has turned.
    const rest = own.map(({ candidates: sorted }) => inBrowseOrder(sorted, need))
    return [...leading.filter(({ loaded }) => languageRank(loaded, request) === rank), ...once(inTurn(rest), leading)]
  })
  return { candidates: inTopicOrder(candidates, request), total: results.reduce((sum, { total }) => sum + total, 0) }
}

const isSame = (one: Candidate, other: Candidate): boolean => one.loaded === other.loaded && one.document === other.document

/** Without what stands elsewhere already. */
function once(candidates: readonly Candidate[], elsewhere: readonly Candidate[]): readonly Candidate[] {
  const known = new Map<LoadedSegment, ReadonlySet<number>>()
  for (const { loaded } of elsewhere) {
    known.set(loaded, new Set(elsewhere.filter(one => one.loaded === loaded).map(({ document }) => document)))
  }
  return candidates.filter(({ loaded, document }) => known.get(loaded)?.has(document) !== true)
}
