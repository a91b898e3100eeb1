import { bytesOf, COSTS, dateNumber } from '../index/document-columns.ts'
import type { Segment } from '../index/segment.ts'
import { HORIZONS } from '../model/document.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import type { DocumentSet } from './document-set.ts'
import type { LoadedSegment } from './loaded-segment.ts'
import type { Filters } from './types.ts'

/** Bits of the filters that a document fails; 0 passes them all. */
export const FAILS = { kind: 1, need: 2, horizon: 4, language: 8, free: 16, collection: 32, level: 64, place: 128 } as const

export const FREE = COSTS.indexOf('free') + 1

/** One segment's documents against the filters of one request. */
export type DocumentFilter = Readonly<{
  /** The documents that are past their end; undefined when there are none. */
  expired: DocumentSet | undefined
  /** True: there is no filter at all. */
  isOpen: boolean
  /** Past its end: not to be shown nor counted at all. */
  isExpired(document: number): boolean
  fails(document: number): number
  /** The same for the rows of the facet table, which say nothing of places. */
  rowFails: Uint8Array
  /** The same for the sets of places; undefined where nothing is asked of places. */
  setFails: Uint8Array | undefined
}>

const allowed = (known: readonly string[], isWanted: (value: string) => boolean): Uint8Array =>
  Uint8Array.from(known, value => (isWanted(value) ? 1 : 0))

function wantedBits(known: readonly string[], wanted: readonly string[]): Uint8Array {
  const bits = new Uint8Array(bytesOf(known.length))
  for (const [place, value] of known.entries()) {
    if (wanted.includes(value)) bits[place >>> 3] = (bits[place >>> 3] as number) | (1 << (place & 7))
  }
  return bits
}

function hasAny(column: Uint8Array, wanted: Uint8Array, row: number): boolean {
  for (let byte = 0; byte < wanted.length; byte++) {
    if (((column[row * wanted.length + byte] as number) & (wanted[byte] as number)) !== 0) return true
  }
  return false
}

const isSet = <T>(values: readonly T[] | undefined): values is readonly T[] => values !== undefined && values.length > 0

/** Whether the documents of a row of the facet table pass. */
type Test = Readonly<{ bit: number; passes(row: number): boolean }>

function testsOf({ segment }: LoadedSegment, filters: Filters): readonly Test[] {
  const { meta, columns } = segment
  const tests: Test[] = []
  if (isSet(filters.kinds)) {
    const wanted = filters.kinds
    const kinds = allowed(meta.kinds, kind => wanted.includes(kind))
    tests.push({ bit: FAILS.kind, passes: row => kinds[columns.facetKinds[row] as number] === 1 })
  }
  if (isSet(filters.needs)) {
    const needs = wantedBits(meta.needs, filters.needs)
    tests.push({ bit: FAILS.need, passes: row => hasAny(columns.facetNeeds, needs, row) })
  }
  if (filters.horizon !== undefined) {
    const wanted = HORIZONS.indexOf(filters.horizon) + 1
    tests.push({ bit: FAILS.horizon, passes: row => columns.facetHorizons[row] === wanted })
  }
  if (isSet(filters.languages)) {
    const wanted = filters.languages.map(primaryLanguage)
    const languages = allowed(meta.languages, language => wanted.includes(primaryLanguage(language)))
    tests.push({ bit: FAILS.language, passes: row => languages[columns.facetLanguages[row] as number] === 1 })
  }
  if (filters.free === true) tests.push({ bit: FAILS.free, passes: row => columns.facetCosts[row] === FREE })
  if (isSet(filters.collections)) {
    const collections = wantedBits(meta.collections, filters.collections)
    tests.push({ bit: FAILS.collection, passes: row => hasAny(columns.facetCollections, collections, row) })
  }
  if (isSet(filters.levels)) {
    const wanted = filters.levels
    const levels = allowed(meta.levels, level => wanted.includes(level))
    tests.push({ bit: FAILS.level, passes: row => levels[(columns.facetLevels[row] as number) - 1] === 1 })
  }
  return tests
}

function setFailsOf({ segment }: LoadedSegment, { places }: Filters): Uint8Array | undefined {
  if (!isSet(places)) return undefined
  const wanted = wantedBits(segment.meta.places, places)
  return Uint8Array.from({ length: placeSetsOf(segment) }, (_, set) => (hasAny(segment.columns.placeBits, wanted, set) ? 0 : FAILS.place))
}

/** How many sets of places there are; one, of none, where no document is on the plan. */
export const placeSetsOf = ({ meta, columns }: Segment): number =>
  meta.places.length === 0 ? 1 : columns.placeBits.length / bytesOf(meta.places.length)

/** The number of the set of places of a document. */
export const placeSetOf = ({ columns }: Segment, document: number): number => columns.placeSets[document] ?? 0

/** Prepares the filters for one segment. `today` absent: nothing expires (R25). */
export function documentFilter(loaded: LoadedSegment, filters: Filters | undefined, today: string | undefined): DocumentFilter {
  const tests = testsOf(loaded, filters ?? {})
  const setFails = setFailsOf(loaded, filters ?? {})
  const expired = loaded.expiredBefore(dateNumber(today))
  const { facets, facetKinds } = loaded.segment.columns
  const rowFails = new Uint8Array(facetKinds.length)
  for (let row = 0; row < rowFails.length; row++) {
    for (const test of tests) if (!test.passes(row)) rowFails[row] = (rowFails[row] as number) | test.bit
  }
  return {
    expired,
    isOpen: tests.length === 0 && setFails === undefined,
    isExpired: document => expired?.has(document) === true,
    rowFails,
    setFails,
    fails: document =>
      (rowFails[facets[document] as number] as number) |
      (setFails === undefined ? 0 : (setFails[placeSetOf(loaded.segment, document)] as number)),
  }
}

/** Whether a document may be shown: not past its end, and nothing leaves it out. */
export const passes = (document: number, filter: Pick<DocumentFilter, 'isExpired' | 'fails'>): boolean =>
  !filter.isExpired(document) && filter.fails(document) === 0
