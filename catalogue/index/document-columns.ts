import type { ReleaseDocument } from '../model/document.ts'
import { HORIZONS } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
import { placesHolding } from './cards.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { hashText } from './hash.ts'
import type { Sections, SegmentMeta } from './layout.ts'
import { RECORDS_PER_PLACE } from './layout.ts'

/** Order of the values in the `costs` column, from 1; 0 is not known. */
export const COSTS = ['free', 'paid', 'fundable', 'unknown'] as const

/** `2026-11-24` as 20261124, `2026` as 20260000: in the order of time, the vaguer first. */
export function dateNumber(date: string | undefined): number {
  if (date === undefined) return 0
  const [year = '', month = '00', day = '00'] = date.split('-')
  return Number(year + month + day)
}

/** Where a document lies in its release, as one number. Throws `RangeError` for a place that the column cannot say. */
function placeOf({ block, record }: Locator): number {
  const place = block * RECORDS_PER_PLACE + record
  if (record >= RECORDS_PER_PLACE || place >= 2 ** 32) throw new RangeError(`no place for record ${record} of block ${block}`)
  return place
}

/** The inverse of `placeOf`. */
export const locatorOf = (place: number): Locator => ({ block: Math.floor(place / RECORDS_PER_PLACE), record: place % RECORDS_PER_PLACE })

/** What documents are filtered and counted by. Few distinct ones occur, however many documents there are. */
type FacetValues = Readonly<{
  kind: string
  language: string
  horizon: number
  cost: number
  needs: readonly string[]
  collections: readonly string[]
  /** Undefined: not known. */
  level: string | undefined
}>

const sortedValues = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort()

/** Sets as bits, eight to a byte, in the order of `known`. */
function bitColumn(sets: readonly (readonly string[])[], known: readonly string[]): Uint8Array {
  const width = bytesOf(known.length)
  const places = new Map(known.map((value, place) => [value, place]))
  const bits = new Uint8Array(sets.length * width)
  for (const [row, set] of sets.entries()) {
    for (const value of set) {
      const place = places.get(value) as number
      const byte = row * width + (place >>> 3)
      bits[byte] = (bits[byte] as number) | (1 << (place & 7))
    }
  }
  return bits
}

/** The distinct combinations of what documents are filtered by, numbered as they come. */
class FacetTable {
  private readonly rows = new Map<string, FacetValues>()
  private readonly numbers = new Map<string, number>()

  number(values: FacetValues): number {
    const { needs, collections } = values
    const row = { ...values, needs: sortedValues(needs), collections: sortedValues(collections) }
    const key = JSON.stringify([row.kind, row.language, row.horizon, row.cost, row.needs, row.collections, row.level ?? null])
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.rows.set(key, row)
    this.numbers.set(key, this.numbers.size)
    return this.numbers.size - 1
  }

  /** The columns of the rows in an order that does not depend on theirs, and the place of each number. */
  columns() {
    const keys = [...this.rows.keys()].sort()
    const rows = keys.map(key => this.rows.get(key) as FacetValues)
    const places = new Uint32Array(keys.length)
    for (const [place, key] of keys.entries()) places[this.numbers.get(key) as number] = place
    const dictionaries = {
      kinds: sortedValues(rows.map(({ kind }) => kind)),
      languages: sortedValues(rows.map(({ language }) => language)),
      needs: sortedValues(rows.flatMap(({ needs }) => needs)),
      collections: sortedValues(rows.flatMap(({ collections }) => collections)),
      levels: sortedValues(rows.flatMap(({ level }) => (level === undefined ? [] : [level]))),
    }
    const columns = {
      facetKinds: Uint16Array.from(rows, ({ kind }) => dictionaries.kinds.indexOf(kind)),
      facetLanguages: Uint16Array.from(rows, ({ language }) => dictionaries.languages.indexOf(language)),
      facetHorizons: Uint8Array.from(rows, ({ horizon }) => horizon),
      facetCosts: Uint8Array.from(rows, ({ cost }) => cost),
      facetNeeds: bitColumn(
        rows.map(({ needs }) => needs),
        dictionaries.needs,
      ),
      facetCollections: bitColumn(
        rows.map(({ collections }) => collections),
        dictionaries.collections,
      ),
      facetLevels: Uint16Array.from(rows, ({ level }) => (level === undefined ? 0 : dictionaries.levels.indexOf(level) + 1)),
    }
    return { places, dictionaries, columns }
  }
}

/**
 * The sets of places where documents are, each once. Apart from the facets: on which shelves copies stand goes with nothing else, and a row for each combination would
 * be a row for nearly every document.
 */
class PlaceSetTable {
  private readonly sets = new Map<string, readonly string[]>()
  private readonly numbers = new Map<string, number>()

  /** The number of a set, in the order of arrival. */
  number(places: readonly string[]): number {
    const set = sortedValues(places)
    const key = JSON.stringify(set)
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.sets.set(key, set)
    this.numbers.set(key, this.numbers.size)
    return this.numbers.size - 1
  }

  /** All places, the sets as bits in an order that does not depend on theirs, and the place of each number in it. */
  columns() {
    const keys = [...this.sets.keys()].sort()
    const sets = keys.map(key => this.sets.get(key) as readonly string[])
    const order = new Uint32Array(keys.length)
    for (const [place, key] of keys.entries()) order[this.numbers.get(key) as number] = place
    const places = sortedValues(sets.flat())
    return { places, order, bits: bitColumn(sets, places) }
  }
}

/** Sources are told apart by 16 bits. */
const MOST_SOURCES = 65_536

/** How many bytes a set of so many possible values takes in a column. */
export const bytesOf = (values: number): number => Math.ceil(values / 8)

type ColumnName =
  | 'facets'
  | 'facetKinds'
  | 'facetLanguages'
  | 'facetHorizons'
  | 'facetCosts'
  | 'facetNeeds'
  | 'facetCollections'
  | 'facetLevels'
  | 'placeSets'
  | 'placeBits'
  | 'sourceHashes'
  | 'sources'
  | 'dates'
  | 'expiringDocuments'
  | 'expiringDates'
  | 'places'
  | 'numbers'
  | 'idHashes'
export type DocumentColumns = Pick<Sections, ColumnName>
type Dictionaries = Pick<SegmentMeta, 'kinds' | 'needs' | 'collections' | 'levels' | 'places' | 'languages' | 'newest'>

/** Collects what is known of documents besides their words and texts, and gives it as columns in the segment's order. */
export class DocumentCollector {
  readonly places = new GrowingNumbers()
  private readonly facets = new FacetTable()
  private readonly facetNumbers = new GrowingNumbers()
  private readonly placeSets = new PlaceSetTable()
  private readonly placeSetNumbers = new GrowingNumbers()
  private readonly sources = new GrowingNumbers()
  private readonly dates = new GrowingNumbers()
  private readonly ends = new GrowingNumbers()
  private readonly numbers = new GrowingNumbers()
  private readonly ids = new GrowingNumbers()

  add(document: ReleaseDocument, locator: Locator): void {
    this.places.push(placeOf(locator))
    const horizon = document.horizon === undefined ? 0 : HORIZONS.indexOf(document.horizon) + 1
    const cost = document.cost === undefined ? 0 : COSTS.indexOf(document.cost.kind) + 1
    const { kind, language, needs, collections, level } = document
    this.facetNumbers.push(this.facets.number({ kind, language, horizon, cost, needs, collections, level }))
    this.placeSetNumbers.push(this.placeSets.number(placesHolding(document)))
    // Sources as hashes of their names: equal or different is all that anybody may ask of them (R4), across languages too.
    this.sources.push(hashText(document.source))
    this.dates.push(Math.max(dateNumber(document.issued), dateNumber(document.modified)))
    this.ends.push(dateNumber(document.validUntil))
    this.numbers.push(Number(document.number))
    this.ids.push(hashText(document.id))
  }

  /** `order`: the number of arrival of each document in the segment's order. */
  columns(order: Uint32Array): Readonly<{ columns: DocumentColumns; dictionaries: Dictionaries }> {
    const inOrder = (of: GrowingNumbers): Uint32Array => {
      const values = of.view()
      return Uint32Array.from(order, arrival => values[arrival] as number)
    }
    const facets = this.facets.columns()
    const sets = this.placeSets.columns()
    const dates = inOrder(this.dates)
    const sourceHashes = Uint32Array.from(new Set(this.sources.view())).sort()
    if (sourceHashes.length > MOST_SOURCES) throw new RangeError(`${sourceHashes.length} sources are more than an index tells apart`)
    const sourceAt = new Map([...sourceHashes].map((hash, place) => [hash, place]))
    const ends = inOrder(this.ends)
    const expiring = Uint32Array.from(ends.keys()).filter(document => ends[document] !== 0)
    const columns = {
      facets: inOrder(this.facetNumbers).map(number => facets.places[number] as number),
      ...facets.columns,
      // A catalogue of which no copy is on the plan spends nothing on it.
      placeSets: sets.places.length === 0 ? new Uint32Array(0) : inOrder(this.placeSetNumbers).map(number => sets.order[number] as number),
      placeBits: sets.bits,
      sourceHashes,
      sources: Uint16Array.from(inOrder(this.sources), hash => sourceAt.get(hash) as number),
      dates,
      expiringDocuments: expiring,
      expiringDates: expiring.map(document => ends[document] as number),
      places: inOrder(this.places),
      numbers: inOrder(this.numbers),
      idHashes: inOrder(this.ids),
    }
    const newest = dates.reduce((latest, date) => Math.max(latest, date), 0)
    return { columns, dictionaries: { ...facets.dictionaries, places: sets.places, newest } }
  }
}
