import { bytesOf } from '../index/document-columns.ts'
import { HORIZONS } from '../model/document.ts'
import type { DocumentFilter } from './document-filter.ts'
import { FAILS, FREE, placeSetOf, placeSetsOf } from './document-filter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { MatchList } from './match-list.ts'
import type { FacetCount, Facets } from './types.ts'

/** How many documents of one segment are in each row of a table, and the bits of the filters that the documents of each row fail. */
type Counted = Readonly<{ counts: Uint32Array; fails: Uint8Array }>

/**
 * Counts by rows of the facet table the documents that pass the filter by place, and by sets of places those that pass all others: what a filter's own facet
 * needs, and what every other one does.
 */
function countRows({ segment }: LoadedSegment, { rowFails, setFails }: DocumentFilter, { documents, count }: Documents) {
  const { facets } = segment.columns
  const rows = new Uint32Array(rowFails.length)
  const sets = new Uint32Array(placeSetsOf(segment))
  for (let i = 0; i < count; i++) {
    const document = documents[i] as number
    const row = facets[document] as number
    const set = placeSetOf(segment, document)
    if (setFails === undefined || setFails[set] === 0) rows[row] = (rows[row] as number) + 1
    if (rowFails[row] === 0) sets[set] = (sets[set] as number) + 1
  }
  return { rows, sets }
}

type Documents = Pick<MatchList, 'documents' | 'count'>

/** Counts over the matches of all segments; a document that fails only one filter still counts in that filter's own facet. */
export class FacetCounter {
  private readonly totals = {
    kind: new Map<string, number>(),
    need: new Map<string, number>(),
    horizon: new Map<string, number>(),
    language: new Map<string, number>(),
    level: new Map<string, number>(),
    place: new Map<string, number>(),
  }
  private free = 0

  /** Adds documents of one segment. */
  add(loaded: LoadedSegment, filter: DocumentFilter, documents: Documents): void {
    const { columns, meta } = loaded.segment
    const { rows, sets } = countRows(loaded, filter, documents)
    const counted = { counts: rows, fails: filter.rowFails }
    const placed = { counts: sets, fails: new Uint8Array(sets.length) }
    addCounts(this.totals.kind, meta.kinds, countValues(counted, FAILS.kind, columns.facetKinds, meta.kinds.length))
    addCounts(this.totals.need, meta.needs, countBits(counted, FAILS.need, columns.facetNeeds, meta.needs.length))
    addCounts(this.totals.horizon, HORIZONS, countValues(counted, FAILS.horizon, columns.facetHorizons, HORIZONS.length + 1).subarray(1))
    addCounts(this.totals.language, meta.languages, countValues(counted, FAILS.language, columns.facetLanguages, meta.languages.length))
    addCounts(this.totals.level, meta.levels, countValues(counted, FAILS.level, columns.facetLevels, meta.levels.length + 1).subarray(1))
    addCounts(this.totals.place, meta.places, countBits(placed, FAILS.place, columns.placeBits, meta.places.length))
    this.free += countValues(counted, FAILS.free, columns.facetCosts, FREE + 4)[FREE] as number
  }

  facets(): Facets {
    const { kind, need, horizon, language, level, place } = this.totals
    return {
      kind: sorted(kind),
      need: sorted(need),
      horizon: sorted(horizon),
      language: sorted(language),
      level: sorted(level),
      place: sorted(place),
      free: this.free,
    }
  }
}

function countValues({ counts, fails }: Counted, own: number, column: Uint8Array | Uint16Array, values: number): Uint32Array {
  const sums = new Uint32Array(values)
  for (let row = 0; row < counts.length; row++) {
    if (((fails[row] as number) & ~own) !== 0) continue
    const value = column[row] as number
    sums[value] = (sums[value] as number) + (counts[row] as number)
  }
  return sums
}

function countBits({ counts, fails }: Counted, own: number, column: Uint8Array, values: number): Uint32Array {
  const sums = new Uint32Array(values)
  const bytes = bytesOf(values)
  for (let row = 0; row < counts.length; row++) {
    if (((fails[row] as number) & ~own) !== 0 || counts[row] === 0) continue
    for (let byte = 0; byte < bytes; byte++) {
      for (let bits = column[row * bytes + byte] as number; bits !== 0; bits &= bits - 1) {
        const place = byte * 8 + 31 - Math.clz32(bits & -bits)
        sums[place] = (sums[place] as number) + (counts[row] as number)
      }
    }
  }
  return sums
}

function addCounts(totals: Map<string, number>, values: readonly string[], counts: Uint32Array): void {
  for (const [place, value] of values.entries()) {
    const count = counts[place] as number
    if (count > 0) totals.set(value, (totals.get(value) ?? 0) + count)
  }
}

const sorted = (counts: ReadonlyMap<string, number>): readonly FacetCount[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
