import type { Candidate } from './candidates.ts'
import { inTurn } from './in-turn.ts'
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
 * Documents of a topic that was touched: what the centre chose in the visitor's language; then what it chose in its own and what else is in the visitor's, one of
 * each in turn, because whoever reads little French is helped neither by French alone nor by what only shares a word; then the rest, the centre's language first.
 */
export function inTopicOrder(candidates: readonly Candidate[], request: Asked): readonly Candidate[] {
  const known = new Map<LoadedSegment, ReadonlyMap<number, number>>()
  const placeOf = ({ loaded, document }: Candidate): number | undefined => {
    const places = known.get(loaded) ?? chosenIn(loaded, request)
    known.set(loaded, places)
    return places.get(document)
  }
  const of = (rank: number, isChosen: boolean): readonly Candidate[] =>
    candidates.filter(one => languageRank(one.loaded, request) === rank && (placeOf(one) !== undefined) === isChosen)
  const inOrder = (chosen: readonly Candidate[]) => chosen.toSorted((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0))
  return [...inOrder(of(0, true)), ...inTurn([inOrder(of(1, true)), of(0, false)]), ...of(1, false), ...of(FOREIGN, false)]
}
