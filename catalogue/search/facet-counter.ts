import { bytesOf } from '../index/document-columns.ts'
import { HORIZONS } from '../model/document.ts'
import { FAILS, FREE } from './document-filter.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { FacetCount, Facets } from './types.ts'

/** Documents of one segment to be counted, with the bits of the filters that each fails. */
export type Counted = Readonly<{ documents: Uint32Array; fails: Uint8Array; count: number }>

/** Counts over the matches of all segments; a document that fails only one filter still counts in that filter's own facet. */
export class FacetCounter {
  private readonly totals = {
    kind: new Map<string, number>(),
    need: new Map<string, number>(),
    horizon: new Map<string, number>(),
    language: new Map<string, number>(),
  }
  private free = 0

  /** Adds documents of one segment. Column after column: each is read in one tight loop. */
  add({ segment }: LoadedSegment, counted: Counted): void {
    const { columns, meta } = segment
    addCounts(this.totals.kind, meta.kinds, countValues(counted, FAILS.kind, columns.kinds, meta.kinds.length))
    addCounts(this.totals.need, meta.needs, countBits(counted, FAILS.need, columns.needs, meta.needs.length))
    addCounts(this.totals.horizon, HORIZONS, countValues(counted, FAILS.horizon, columns.horizons, HORIZONS.length + 1).subarray(1))
    addCounts(this.totals.language, meta.languages, countValues(counted, FAILS.language, columns.languages, meta.languages.length))
    this.free += countValues(counted, FAILS.free, columns.costs, FREE + 4)[FREE] as number
  }

  facets(): Facets {
    const { kind, need, horizon, language } = this.totals
    return { kind: sorted(kind), need: sorted(need), horizon: sorted(horizon), language: sorted(language), free: this.free }
  }
}

function countValues({ documents, fails, count }: Counted, own: number, column: Uint8Array | Uint16Array, values: number): Uint32Array {
  const counts = new Uint32Array(values)
  for (let i = 0; i < count; i++) {
    if (((fails[i] as number) & ~own) !== 0) continue
    const value = column[documents[i] as number] as number
    counts[value] = (counts[value] as number) + 1
  }
  return counts
}

function countBits({ documents, fails, count }: Counted, own: number, column: Uint8Array, values: number): Uint32Array {
  const counts = new Uint32Array(values)
  const bytes = bytesOf(values)
  for (let i = 0; i < count; i++) {
    if (((fails[i] as number) & ~own) !== 0) continue
    const first = (documents[i] as number) * bytes
    for (let byte = 0; byte < bytes; byte++) {
      for (let bits = column[first + byte] as number; bits !== 0; bits &= bits - 1) {
        const place = byte * 8 + 31 - Math.clz32(bits & -bits)
        counts[place] = (counts[place] as number) + 1
      }
    }
  }
  return counts
}

function addCounts(totals: Map<string, number>, values: readonly string[], counts: Uint32Array): void {
  for (const [place, value] of values.entries()) {
    const count = counts[place] as number
    if (count > 0) totals.set(value, (totals.get(value) ?? 0) + count)
  }
}

const sorted = (counts: ReadonlyMap<string, number>): readonly FacetCount[] =>
  [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
