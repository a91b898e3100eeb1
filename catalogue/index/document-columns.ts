import type { ReleaseDocument } from '../model/document.ts'
import { HORIZONS } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
import { ByteWriter } from './byte-writer.ts'
import { cardRestOf, encodeCard } from './cards.ts'
import { hashText } from './hash.ts'
import type { Sections, SegmentMeta } from './layout.ts'
import type { TextPacker } from './packed-text.ts'

/** What a segment keeps of a document besides its words. Made when the document arrives, so that the document itself can go. */
export type DocumentRow = Readonly<{
  locator: Locator
  id: string
  number: number
  kind: string
  source: string
  language: string
  needs: readonly string[]
  collections: readonly string[]
  horizon: number
  cost: number
  date: number
  validUntil: number
  card: string
  concepts: readonly Readonly<{ key: string; label: string }>[]
}>

/** Order of the values in the `costs` column, from 1; 0 is not known. */
export const COSTS = ['free', 'paid', 'fundable', 'unknown'] as const

/** A concept's key: its scheme and code. */
export const conceptKey = (scheme: string, code: string): string => `${scheme}\t${code}`

/** `2026-11-24` as 20261124, `2026` as 20260000: in the order of time, the vaguer first. */
export function dateNumber(date: string | undefined): number {
  if (date === undefined) return 0
  const [year = '', month = '00', day = '00'] = date.split('-')
  return Number(year + month + day)
}

/** What is kept of one document. */
export function documentRow(document: ReleaseDocument, locator: Locator): DocumentRow {
  return {
    locator,
    id: document.id,
    number: Number(document.number),
    kind: document.kind,
    source: document.source,
    language: document.language,
    needs: document.needs,
    collections: document.collections,
    horizon: document.horizon === undefined ? 0 : HORIZONS.indexOf(document.horizon) + 1,
    cost: document.cost === undefined ? 0 : COSTS.indexOf(document.cost.kind) + 1,
    date: Math.max(dateNumber(document.issued), dateNumber(document.modified)),
    validUntil: dateNumber(document.validUntil),
    card: encodeCard(cardRestOf(document)),
    concepts: document.concepts.map(({ scheme, code, label }) => ({ key: conceptKey(scheme, code), label: label ?? '' })),
  }
}

type ColumnName =
  | 'kinds'
  | 'needs'
  | 'collections'
  | 'horizons'
  | 'languages'
  | 'costs'
  | 'sources'
  | 'dates'
  | 'validUntil'
  | 'blocks'
  | 'records'
  | 'numbers'
  | 'idHashes'
  | 'cardOffsets'
  | 'cardBytes'
export type DocumentColumns = Pick<Sections, ColumnName>

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)].sort()

/** Sets as bits, `words` 32-bit words a document: bit `i` for the value `i` of `known`. */
function bitColumn(sets: readonly (readonly string[])[], known: readonly string[]): Uint32Array {
  const words = Math.ceil(known.length / 32)
  const places = new Map(known.map((value, place) => [value, place]))
  const bits = new Uint32Array(sets.length * words)
  for (const [document, set] of sets.entries()) {
    for (const value of set) {
      const place = places.get(value) as number
      const word = document * words + (place >>> 5)
      bits[word] = ((bits[word] as number) | (1 << (place & 31))) >>> 0
    }
  }
  return bits
}

/** Sources as hashes of their names: equal or different is all that anybody may ask of them (R4), across languages too. */
const sourceColumn = (rows: readonly DocumentRow[]): Uint32Array => Uint32Array.from(rows, ({ source }) => hashText(source))

function cardColumns(rows: readonly DocumentRow[], packer: TextPacker): Pick<DocumentColumns, 'cardOffsets' | 'cardBytes'> {
  const bytes = new ByteWriter()
  const offsets = new Uint32Array(rows.length + 1)
  for (const [place, { card }] of rows.entries()) {
    packer.pack(card, bytes)
    offsets[place + 1] = bytes.length
  }
  return { cardOffsets: offsets, cardBytes: bytes.done() }
}

type Dictionaries = Pick<SegmentMeta, 'kinds' | 'needs' | 'collections' | 'languages'>

/** The facet, date, locator, number, id and card columns of documents that stand in the segment's order. */
export function documentColumns(
  rows: readonly DocumentRow[],
  packer: TextPacker,
): Readonly<{ columns: DocumentColumns; dictionaries: Dictionaries }> {
  const dictionaries = {
    kinds: distinct(rows.map(({ kind }) => kind)),
    needs: distinct(rows.flatMap(({ needs }) => needs)),
    collections: distinct(rows.flatMap(({ collections }) => collections)),
    languages: distinct(rows.map(({ language }) => language)),
  }
  const columns = {
    kinds: Uint16Array.from(rows, ({ kind }) => dictionaries.kinds.indexOf(kind)),
    needs: bitColumn(
      rows.map(({ needs }) => needs),
      dictionaries.needs,
    ),
    collections: bitColumn(
      rows.map(({ collections }) => collections),
      dictionaries.collections,
    ),
    horizons: Uint8Array.from(rows, ({ horizon }) => horizon),
    languages: Uint8Array.from(rows, ({ language }) => dictionaries.languages.indexOf(language)),
    costs: Uint8Array.from(rows, ({ cost }) => cost),
    sources: sourceColumn(rows),
    dates: Uint32Array.from(rows, ({ date }) => date),
    validUntil: Uint32Array.from(rows, ({ validUntil }) => validUntil),
    blocks: Uint32Array.from(rows, ({ locator }) => locator.block),
    records: Uint16Array.from(rows, ({ locator }) => locator.record),
    numbers: Uint32Array.from(rows, ({ number }) => number),
    idHashes: Uint32Array.from(rows, ({ id }) => hashText(id)),
    ...cardColumns(rows, packer),
  }
  return { columns, dictionaries }
}
