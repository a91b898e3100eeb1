import type { ReleaseDocument } from '../model/document.ts'
import { HORIZONS } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
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

/** Values numbered as they come, to be put into the order of the alphabet when all have come. */
class Values {
  private readonly numbers = new Map<string, number>()

  number(value: string): number {
    const known = this.numbers.get(value)
    if (known !== undefined) return known
    this.numbers.set(value, this.numbers.size)
    return this.numbers.size - 1
  }

  sorted(): readonly string[] {
    return [...this.numbers.keys()].sort()
  }

  /** The place in the sorted list of each number. */
  places(): Uint32Array {
    const places = new Uint32Array(this.numbers.size)
    for (const [place, value] of this.sorted().entries()) places[this.numbers.get(value) as number] = place
    return places
  }
}

/** Sets of values, one a document: bits, eight to a byte, in the order of the alphabet. */
class ValueSets {
  readonly values = new Values()
  private readonly first = new GrowingNumbers()
  private readonly members = new GrowingNumbers()

  add(set: readonly string[]): void {
    this.first.push(this.members.length)
    for (const value of set) this.members.push(this.values.number(value))
  }

  column(order: Uint32Array): Uint8Array {
    const places = this.values.places()
    const width = bytesOf(places.length)
    const bits = new Uint8Array(order.length * width)
    const first = this.first.view()
    const members = this.members.view()
    for (const [document, arrival] of order.entries()) {
      for (let at = first[arrival] as number; at < (first[arrival + 1] ?? members.length); at++) {
        const place = places[members[at] as number] as number
        const byte = document * width + (place >>> 3)
        bits[byte] = (bits[byte] as number) | (1 << (place & 7))
      }
    }
    return bits
  }
}

/** How many bytes a set of so many possible values takes in a column. */
export const bytesOf = (values: number): number => Math.ceil(values / 8)

type ColumnName =
  | 'kinds'
  | 'needs'
  | 'collections'
  | 'horizons'
  | 'languages'
  | 'costs'
  | 'sourceHashes'
  | 'sources'
  | 'dates'
  | 'expiringDocuments'
  | 'expiringDates'
  | 'places'
  | 'numbers'
  | 'idHashes'
export type DocumentColumns = Pick<Sections, ColumnName>
type Dictionaries = Pick<SegmentMeta, 'kinds' | 'needs' | 'collections' | 'languages' | 'newest'>

/** Collects what is known of documents besides their words and texts, and gives it as columns in the segment's order. */
export class DocumentCollector {
  readonly places = new GrowingNumbers()
  private readonly kinds = { values: new Values(), numbers: new GrowingNumbers() }
  private readonly languages = { values: new Values(), numbers: new GrowingNumbers() }
  private readonly needs = new ValueSets()
  private readonly collections = new ValueSets()
  private readonly horizons = new GrowingNumbers()
  private readonly costs = new GrowingNumbers()
  private readonly sources = new GrowingNumbers()
  private readonly dates = new GrowingNumbers()
  private readonly ends = new GrowingNumbers()
  private readonly numbers = new GrowingNumbers()
  private readonly ids = new GrowingNumbers()

  add(document: ReleaseDocument, locator: Locator): void {
    this.places.push(placeOf(locator))
    this.kinds.numbers.push(this.kinds.values.number(document.kind))
    this.languages.numbers.push(this.languages.values.number(document.language))
    this.needs.add(document.needs)
    this.collections.add(document.collections)
    this.horizons.push(document.horizon === undefined ? 0 : HORIZONS.indexOf(document.horizon) + 1)
    this.costs.push(document.cost === undefined ? 0 : COSTS.indexOf(document.cost.kind) + 1)
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
    const coded = ({ values, numbers }: Readonly<{ values: Values; numbers: GrowingNumbers }>): Uint32Array => {
      const places = values.places()
      return inOrder(numbers).map(number => places[number] as number)
    }
    const dates = inOrder(this.dates)
    const sourceHashes = Uint32Array.from(new Set(this.sources.view())).sort()
    const sourceAt = new Map([...sourceHashes].map((hash, place) => [hash, place]))
    const ends = inOrder(this.ends)
    const expiring = Uint32Array.from(ends.keys()).filter(document => ends[document] !== 0)
    const columns = {
      kinds: Uint16Array.from(coded(this.kinds)),
      needs: this.needs.column(order),
      collections: this.collections.column(order),
      horizons: Uint8Array.from(inOrder(this.horizons)),
      languages: Uint8Array.from(coded(this.languages)),
      costs: Uint8Array.from(inOrder(this.costs)),
      sourceHashes,
      sources: Uint16Array.from(inOrder(this.sources), hash => sourceAt.get(hash) as number),
      dates,
      expiringDocuments: expiring,
      expiringDates: expiring.map(document => ends[document] as number),
      places: inOrder(this.places),
      numbers: inOrder(this.numbers),
      idHashes: inOrder(this.ids),
    }
    const dictionaries = {
      kinds: this.kinds.values.sorted(),
      needs: this.needs.values.sorted(),
      collections: this.collections.values.sorted(),
      languages: this.languages.values.sorted(),
      newest: dates.reduce((newest, date) => Math.max(newest, date), 0),
    }
    return { columns, dictionaries }
  }
}
