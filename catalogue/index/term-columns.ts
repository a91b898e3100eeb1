import { ByteWriter } from './byte-writer.ts'
import { FIELD_BOOSTS, FIELDS, saturation } from './fields.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { impactCode } from './impacts.ts'
import type { Sections } from './layout.ts'
import type { PostingCollector } from './posting-collector.ts'
import { sortAsBytes, writeStringTable } from './string-table.ts'

/** What the postings are weighed by: `lengths` holds, field after field, the words of every document in the segment's order. */
export type Weighing = Readonly<{ documents: number; lengths: Uint16Array; averages: readonly number[] }>

export type TermColumns = Pick<
  Sections,
  | 'termHeads'
  | 'termBytes'
  | 'termPostings'
  | 'termFrequencies'
  | 'termFirst'
  | 'termFieldDocuments'
  | 'termTitleDocuments'
  | 'termSkips'
  | 'skipDocuments'
  | 'skipPostings'
  | 'skipFrequencies'
  | 'postings'
  | 'impacts'
  | 'frequencies'
>

/** In a long list of postings, every so many have their place noted, so that one document is found without walking the list. */
export const SKIP = 128

/** A frequency mask with this bit says: once in each field of the mask, no frequencies follow. */
export const ONCE_EACH = 32

/** A frequency byte with this bit says: in the body alone, as often as the other bits say. */
export const BODY_ALONE = 128

/** What most postings are, and therefore not written: once in the body. */
export const USUAL = ONCE_EACH | 16

/** Before every so many postings of a term a byte says, a bit each, which of them are not as usual. SKIP is a multiple of it. */
export const GROUP = 8

type Collected = Readonly<{ terms: ReadonlyMap<string, number>; collector: PostingCollector; documentAt: Uint32Array }>

/**
 * The dictionary in byte order and its postings: documents as deltas, one impact byte each, and the frequencies apart for exact scores.
 * `documentAt` gives a document's place in the segment for its number of arrival. Also gives the place of every term for its number of arrival.
 */
export function termColumns(collected: Collected, weighing: Weighing): Readonly<{ columns: TermColumns; termAt: Uint32Array }> {
  const sorted = sortAsBytes([...collected.terms.keys()])
  const termAt = new Uint32Array(sorted.length)
  for (const [place, term] of sorted.entries()) termAt[collected.terms.get(term) as number] = place
  const grouped = groupByTerm(collected, termAt, sorted.length)
  const writer = new PostingWriter(collected.collector, weighing)
  const offsets = { postings: new Uint32Array(sorted.length + 1), frequencies: new Uint32Array(sorted.length + 1) }
  const skips = new Uint32Array(sorted.length + 1)
  const counts = { field: new Uint32Array(sorted.length), title: new Uint32Array(sorted.length) }
  for (let term = 0; term < sorted.length; term++) {
    const entries = grouped.entries.subarray(grouped.first[term], grouped.first[term + 1])
    const written = writer.write(entries, collected.documentAt)
    counts.field[term] = written.fieldDocuments
    counts.title[term] = written.titleDocuments
    skips[term + 1] = writer.skipDocuments.length
    offsets.postings[term + 1] = writer.postings.length
    offsets.frequencies[term + 1] = writer.frequencies.length
  }
  const table = writeStringTable(sorted)
  const columns = {
    termHeads: table.heads,
    termBytes: table.bytes,
    termPostings: offsets.postings,
    termFrequencies: offsets.frequencies,
    termFirst: grouped.first,
    termFieldDocuments: counts.field,
    termTitleDocuments: counts.title,
    termSkips: skips,
    skipDocuments: writer.skipDocuments.view(),
    skipPostings: writer.skipPostings.view(),
    skipFrequencies: writer.skipFrequencies.view(),
    postings: writer.postings.done(),
    impacts: writer.impacts.done(),
    frequencies: writer.frequencies.done(),
  }
  return { columns, termAt }
}

/** Entries of the collector by term, within a term by the document's place. */
function groupByTerm(collected: Collected, termAt: Uint32Array, terms: number): Readonly<{ first: Uint32Array; entries: Uint32Array }> {
  const entryTerms = collected.collector.terms.view()
  const entryDocuments = collected.collector.documents.view()
  const first = new Uint32Array(terms + 1)
  for (const term of entryTerms) (first[(termAt[term] as number) + 1] as number)++
  for (let term = 0; term < terms; term++) first[term + 1] = (first[term + 1] as number) + (first[term] as number)
  const next = first.slice()
  const entries = new Uint32Array(entryTerms.length)
  for (let entry = 0; entry < entryTerms.length; entry++) {
    const place = termAt[entryTerms[entry] as number] as number
    const slot = next[place] as number
    entries[slot] = entry
    next[place] = slot + 1
  }
  if (!isAscending(collected.documentAt)) {
    const placeOf = (entry: number): number => collected.documentAt[entryDocuments[entry] as number] as number
    for (let term = 0; term < terms; term++) entries.subarray(first[term], first[term + 1]).sort((a, b) => placeOf(a) - placeOf(b))
  }
  return { first, entries }
}

function isAscending(numbers: Uint32Array): boolean {
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] as number) < (numbers[i - 1] as number)) return false
  return true
}

const BODY = FIELDS.length - 1

class PostingWriter {
  readonly postings = new ByteWriter()
  readonly impacts = new ByteWriter()
  readonly frequencies = new ByteWriter()
  readonly skipDocuments = new GrowingNumbers()
  readonly skipPostings = new GrowingNumbers()
  readonly skipFrequencies = new GrowingNumbers()
  private readonly documents: Uint32Array
  private readonly fields: Uint32Array
  private readonly body: Uint32Array
  private readonly weighing: Weighing
  private readonly counts = new Uint16Array(FIELDS.length)
  private isRepeated = false
  private groupAt = 0

  constructor(collector: PostingCollector, weighing: Weighing) {
    this.documents = collector.documents.view()
    this.fields = collector.fields.view()
    this.body = collector.body.view()
    this.weighing = weighing
  }

  write(entries: Uint32Array, documentAt: Uint32Array): Readonly<{ fieldDocuments: number; titleDocuments: number }> {
    let before = 0
    let fieldDocuments = 0
    let titleDocuments = 0
    for (let place = 0; place < entries.length; place++) {
      const entry = entries[place] as number
      if (place % SKIP === 0 && place > 0) this.noteSkip(before)
      const document = documentAt[this.documents[entry] as number] as number
      this.postings.varint(document - before)
      before = document
      const mask = this.readCounts(entry)
      this.impacts.byte(impactCode(this.weight(document)))
      this.writeFrequencies(mask, place)
      for (let bits = mask; bits !== 0; bits &= bits - 1) fieldDocuments++
      if ((mask & 3) !== 0) titleDocuments++
    }
    return { fieldDocuments, titleDocuments }
  }

  /** Before a posting: the document before it, from which its delta counts, and where its bytes begin. */
  private noteSkip(before: number): void {
    this.skipDocuments.push(before)
    this.skipPostings.push(this.postings.length)
    this.skipFrequencies.push(this.frequencies.length)
  }

  private readCounts(entry: number): number {
    const fields = this.fields[entry] as number
    let mask = 0
    this.isRepeated = false
    for (let field = 0; field < FIELDS.length; field++) {
      const count = field === BODY ? (this.body[entry] as number) : (fields >>> (field * 8)) & 255
      this.counts[field] = count
      if (count > 0) mask |= 1 << field
      if (count > 1) this.isRepeated = true
    }
    return mask
  }

  private weight(document: number): number {
    let weight = 0
    for (let field = 0; field < FIELDS.length; field++) {
      const count = this.counts[field] as number
      if (count === 0) continue
      const length = this.weighing.lengths[field * this.weighing.documents + document] as number
      weight += (FIELD_BOOSTS[field] as number) * saturation(count, length, this.weighing.averages[field] as number)
    }
    return weight
  }

  private writeFrequencies(mask: number, place: number): void {
    if (place % GROUP === 0) {
      this.groupAt = this.frequencies.length
      this.frequencies.byte(0)
    }
    if (!this.isRepeated && (mask | ONCE_EACH) === USUAL) return
    this.frequencies.orByte(this.groupAt, 1 << (place % GROUP))
    const body = this.counts[BODY] as number
    if (mask === 1 << BODY && body < BODY_ALONE) {
      this.frequencies.byte(BODY_ALONE | body)
      return
    }
    if (!this.isRepeated) {
      this.frequencies.byte(mask | ONCE_EACH)
      return
    }
    this.frequencies.byte(mask)
    for (const count of this.counts) if (count > 0) this.frequencies.varint(count)
  }
}
