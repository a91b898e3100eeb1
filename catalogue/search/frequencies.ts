import { FIELDS } from '../index/fields.ts'
import type { Sections } from '../index/layout.ts'
import { BODY_ALONE, GROUP, ONCE_EACH, SKIP, USUAL } from '../index/term-columns.ts'

const FIELD_BITS = 31
const BODY = FIELDS.length - 1

type PostingColumns = Pick<
  Sections,
  | 'termPostings'
  | 'termFirst'
  | 'postings'
  | 'termFrequencies'
  | 'frequencies'
  | 'termSkips'
  | 'skipDocuments'
  | 'skipPostings'
  | 'skipFrequencies'
>

/** Walks one term's postings with how often the term stands in each field of each document. For exact scores and for the few documents shown. */
export class FrequencyCursor {
  /** The document walked to last; -1 before the first and after the last. */
  document = -1
  /** The fields of it that hold the term, as bits. */
  fields = 0
  readonly counts = new Uint32Array(FIELDS.length)
  private readonly columns: PostingColumns
  private readonly term: number
  private before = 0
  private left: number
  private posting: number
  private frequency: number
  /** How many postings were stepped over. */
  private place = 0
  /** Which postings of the group are not as usual. */
  private unusual = 0

  constructor(columns: PostingColumns, term: number) {
    this.columns = columns
    this.term = term
    this.posting = columns.termPostings[term] as number
    this.frequency = columns.termFrequencies[term] as number
    this.left = (columns.termFirst[term + 1] as number) - (columns.termFirst[term] as number)
  }

  /** Steps to the next document; false after the last. */
  next(): boolean {
    if (this.left === 0) {
      this.document = -1
      return false
    }
    this.left--
    this.before += this.delta()
    this.document = this.before
    const mask = this.mask()
    if ((mask & BODY_ALONE) !== 0) {
      this.counts.fill(0)
      this.counts[BODY] = mask & (BODY_ALONE - 1)
      this.fields = 1 << BODY
      return true
    }
    this.fields = mask & FIELD_BITS
    for (let field = 0; field < FIELDS.length; field++) {
      if ((mask & (1 << field)) === 0) this.counts[field] = 0
      else this.counts[field] = (mask & ONCE_EACH) === 0 ? this.count() : 1
    }
    return true
  }

  /** The frequency mask of the posting stepped to. */
  private mask(): number {
    const { frequencies } = this.columns
    if (this.place % GROUP === 0) this.unusual = frequencies[this.frequency++] as number
    const isUsual = (this.unusual & (1 << (this.place % GROUP))) === 0
    this.place++
    return isUsual ? USUAL : (frequencies[this.frequency++] as number)
  }

  /** Steps to this document, which must not lie before the last one sought; false when it does not hold the term. */
  seek(document: number): boolean {
    if (this.document === document) return true
    if (this.document > document) return false
    this.skipTo(document)
    while (this.next()) if (this.document >= document) return this.document === document
    return false
  }

  /** Jumps to the last noted place before the document, where that is ahead. */
  private skipTo(document: number): void {
    const { termSkips, skipDocuments, skipPostings, skipFrequencies, termFirst } = this.columns
    const first = termSkips[this.term] as number
    let low = first
    let high = termSkips[this.term + 1] as number
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((skipDocuments[middle] as number) < document) low = middle + 1
      else high = middle
    }
    if (low === first) return
    const size = (termFirst[this.term + 1] as number) - (termFirst[this.term] as number)
    const left = size - (low - first) * SKIP
    if (left >= this.left) return
    this.left = left
    this.place = size - left
    this.before = skipDocuments[low - 1] as number
    this.posting = skipPostings[low - 1] as number
    this.frequency = skipFrequencies[low - 1] as number
  }

  private delta(): number {
    const { postings } = this.columns
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = postings[this.posting++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }

  private count(): number {
    const { frequencies } = this.columns
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = frequencies[this.frequency++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}

/** In which fields of each of the documents (in ascending order) a term stands, as a mask of bits; 0 where it does not. */
export function fieldMasks(columns: PostingColumns, term: number, documents: readonly number[]): Uint8Array {
  const cursor = new FrequencyCursor(columns, term)
  return Uint8Array.from(documents, document => (cursor.seek(document) ? cursor.fields : 0))
}
