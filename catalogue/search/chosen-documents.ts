import type { Candidate } from './candidates.ts'
import { languageRank } from './language-rank.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { SearchRequest } from './types.ts'

/** From this rank on a document is in a language that is neither the visitor's nor the centre's: nobody chose it for them. */
const FOREIGN = 2

type Asked = Pick<SearchRequest, 'language' | 'mainLanguage' | 'chosen'>

/** The documents of a segment that the centre chose, with their places in its list; none where the segment is in a language that is likely not read. */
export function chosenIn(loaded: LoadedSegment, request: Asked): ReadonlyMap<number, number> {
  const { chosen = [] } = request
  const places = new Map<number, number>()
  if (chosen.length === 0 || languageRank(loaded, request) >= FOREIGN) return places
  for (const [place, id] of chosen.entries()) {
    const document = loaded.byKey(id)
    if (document !== undefined && !places.has(document)) places.set(document, place)
  }
  return places
}

/**
 * Documents of a topic that was touched: what is in the visitor's language, then in the centre's, then in others; in each language what the centre chose, in its
 * order, then the rest as it stood.
 */
export function inTopicOrder(candidates: readonly Candidate[], request: Asked): readonly Candidate[] {
  const known = new Map<LoadedSegment, ReadonlyMap<number, number>>()
  const placeOf = ({ loaded, document }: Candidate): number => {
    const places = known.get(loaded) ?? chosenIn(loaded, request)
    known.set(loaded, places)
    return places.get(document) ?? Number.MAX_SAFE_INTEGER
  }
  const rankOf = ({ loaded }: Candidate): number => languageRank(loaded, request)
  return candidates.toSorted((one, other) => rankOf(one) - rankOf(other) || placeOf(one) - placeOf(other))
}
