import { bytesOf } from '../index/document-columns.ts'
import type { Candidate } from './candidates.ts'
import { BATCH } from './candidates.ts'
import { kindsInTurn } from './kinds-in-turn.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { Filters } from './types.ts'

/** What serves more needs than this is about none of them more than another. */
const MANY_NEEDS = 3
/** What was issued longer ago, in years before the newest document, comes after what is younger or of no known date. */
const OLD_YEARS = 5

/** The one need that is looked through; undefined where there are none or several. */
export const needOf = (filters: Filters | undefined): string | undefined => (filters?.needs?.length === 1 ? filters.needs[0] : undefined)

/**
 * What comes first where nothing was typed, by what the index holds in columns: what is for the one need that is looked through and for few others, then
 * what is not old. Who publishes has no part in it (R4).
 */
export function browseWorth({ segment }: LoadedSegment, need: string | undefined, newest: number): (document: number) => number {
  const { columns, meta } = segment
  const bytes = bytesOf(meta.needs.length)
  const few = Uint8Array.from({ length: columns.facetKinds.length }, (_, row) => {
    if (need === undefined) return 0
    let served = 0
    for (const place of meta.needs.keys()) {
      if (((columns.facetNeeds[row * bytes + (place >>> 3)] as number) & (1 << (place & 7))) !== 0) served++
    }
    return Math.max(0, MANY_NEEDS - served)
  })
  return document => 2 * (few[columns.facets[document] as number] as number) + (isOld({ segment }, document, newest) ? 0 : 1)
}

/** Of a known date that lies long before the newest document's. */
export function isOld({ segment }: Pick<LoadedSegment, 'segment'>, document: number, newest: number): boolean {
  const date = segment.columns.dates[document] as number
  return date !== 0 && (newest - date) / 10_000 > OLD_YEARS
}

/** Documents of one segment in the order of their worth: those that serve the need before others first, their kinds in turn; batch by batch, so that pages follow each other. */
export function inBrowseOrder(sorted: readonly Candidate[], need: string | undefined): readonly Candidate[] {
  const ordered: Candidate[] = []
  for (let first = 0; first < sorted.length; first += BATCH) {
    const batch = sorted.slice(first, first + BATCH)
    const isFirst = ({ loaded, document }: Candidate): boolean => need === undefined || loaded.card(document).needs[0] === need
    const own = batch.filter(isFirst)
    ordered.push(...kindsInTurn(own), ...kindsInTurn(batch.filter(candidate => !own.includes(candidate))))
  }
  return ordered
}
