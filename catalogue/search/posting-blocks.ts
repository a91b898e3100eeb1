import { FIELDS } from '../index/fields.ts'
import { BLOCK, BODY_ALONE, DIRECTORY_BYTES, ONCE_EACH, packedBytes, unpack } from '../index/posting-format.ts'
import type { SectionBytes } from '../index/section-bytes.ts'
import type { Segment } from '../index/segment.ts'
import type { Weights } from '../index/weights.ts'

const BODY = FIELDS.length - 1
const FIELD_BITS = 31

/** What stands before a term's postings: its documents, these counted once for each field that holds the term (what lunr's idf counts), and those with it in a title. */
export type TermHead = Readonly<{ count: number; fieldDocuments: number; titleDocuments: number }>

/** One term's postings, a block of up to 128 documents at a time. Reused from term to term. */
export class PostingBlocks {
  /** How many documents hold the term, and in how many blocks they lie. */
  count = 0
  blocks = 0
  /** The open block: its documents, ascending, and how many they are. */
  readonly documents = new Uint32Array(BLOCK)
  size = 0
  /** Of the posting that was read last: the fields that hold the term as bits, and how often each does. */
  fields = 0
  readonly counts = new Uint32Array(FIELDS.length)
  private readonly section: SectionBytes
  private readonly offsets: Uint32Array
  private directory = 0
  private flags = 0
  private frequency = 0

  constructor(segment: Segment) {
    this.section = segment.bytes('postings')
    this.offsets = segment.columns.termOffsets
  }

  /** Reads what stands before the postings of a term. */
  head(term: number): TermHead {
    const from = this.offsets[term] as number
    this.section.open(from, Math.min(this.offsets[term + 1] as number, from + HEAD_BYTES))
    const count = this.section.varint()
    const fieldDocuments = count + this.section.varint()
    return { count, fieldDocuments, titleDocuments: this.section.varint() }
  }

  /** Goes to a term. No block is open. */
  open(term: number): void {
    this.section.open(this.offsets[term] as number, this.offsets[term + 1] as number)
    this.count = this.section.varint()
    this.section.varint()
    this.section.varint()
    this.blocks = Math.ceil(this.count / BLOCK)
    this.directory = this.section.at
    this.size = 0
  }

  /** Opens a block, from 0. */
  openBlock(block: number): void {
    this.openTo(block, this.documents, 0)
  }

  /** Opens a block and puts its documents into another array, from `at` on, instead of `documents`. */
  openTo(block: number, into: Uint32Array, at: number): void {
    const { bytes } = this.section
    const start = this.startOf(block)
    const width = bytes[start] as number
    this.size = Math.min(BLOCK, this.count - block * BLOCK)
    unpack(bytes, start + 1, { count: this.size, width, before: block === 0 ? 0 : this.word(block, 0) }, into, at)
    this.flags = start + 1 + packedBytes(this.size, width)
    this.frequency = this.flags + ((this.size + 7) >>> 3)
  }

  /** Opens a block whose documents are known already. */
  openKnown(block: number): void {
    const start = this.startOf(block)
    this.size = Math.min(BLOCK, this.count - block * BLOCK)
    this.flags = start + 1 + packedBytes(this.size, this.section.bytes[start] as number)
    this.frequency = this.flags + ((this.size + 7) >>> 3)
  }

  private startOf(block: number): number {
    const data = this.directory + Math.max(0, this.blocks - 1) * DIRECTORY_BYTES
    return block === 0 ? data : data + this.word(block, 4)
  }

  /** The block that holds this document if any does, looking from `from` on; `blocks` when all documents are smaller. */
  blockOf(document: number, from: number): number {
    let low = from
    let high = this.blocks - 1
    // The last document of block b stands in the directory entry of block b + 1; that of the last block is not known before it is open.
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.word(middle + 1, 0) < document) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The last document of any block but the last one. */
  lastOf(block: number): number {
    return this.word(block + 1, 0)
  }

  /** Puts the weight of every posting of the open block into `into`, and its fields. Once per opened block, and not together with `readFrequency`. */
  weigh(weights: Weights, into: Float32Array, fields: Uint8Array): void {
    const { bytes } = this.section
    const { documents, size, flags } = this
    for (let i = 0; i < size; i++) {
      const document = documents[i] as number
      if (((bytes[flags + (i >>> 3)] as number) & (1 << (i & 7))) === 0) {
        into[i] = weights.usual(document)
        fields[i] = 1 << BODY
      } else {
        into[i] = this.weighUnusual(weights, document)
        fields[i] = this.fields
      }
    }
  }

  /**
   * Adds `factor` times the weight of each posting of the open block that `wanted` holds to the next place of `sums`, from `place` on, and the fields where the word
   * stands besides the body to `fields`; gives the place after the last. `wanted` has a bit for every document; `documents` are those of the block, from `at` on.
   */
  addWithin(into: Sums, place: number, { weights, factor, documents, at }: Weighing): number {
    const { bytes } = this.section
    const { size, flags } = this
    const { wanted, sums, fields } = into
    let next = place
    for (let i = 0; i < size; i++) {
      const document = documents[at + i] as number
      const isUnusual = ((bytes[flags + (i >>> 3)] as number) & (1 << (i & 7))) !== 0
      if (((wanted[document >>> 5] as number) & (1 << (document & 31))) === 0) {
        if (isUnusual) this.skipUnusual()
      } else if (isUnusual) {
        sums[next] = (sums[next] as number) + Math.fround(factor * this.weighUnusual(weights, document))
        fields[next] = (fields[next] as number) | this.fields
        next++
      } else {
        sums[next] = (sums[next] as number) + Math.fround(factor * weights.usual(document))
        next++
      }
    }
    return next
  }

  /** The weight of the next posting that is not once in the body, whose fields it sets. */
  private weighUnusual(weights: Weights, document: number): number {
    const mask = this.section.bytes[this.frequency++] as number
    if (mask >= BODY_ALONE) {
      this.fields = 1 << BODY
      return Math.fround(weights.field(BODY, document, mask & (BODY_ALONE - 1)))
    }
    this.fields = mask & FIELD_BITS
    const isOnceEach = (mask & ONCE_EACH) !== 0
    let weight = 0
    for (let field = 0; field <= BODY; field++) {
      if ((mask & (1 << field)) !== 0) weight += weights.field(field, document, isOnceEach ? 1 : this.varint())
    }
    return Math.fround(weight)
  }

  private skipUnusual(): void {
    const mask = this.section.bytes[this.frequency++] as number
    if ((mask & (BODY_ALONE | ONCE_EACH)) !== 0) return
    for (let bits = mask & FIELD_BITS; bits !== 0; bits &= bits - 1) this.varint()
  }

  /** Reads how often the term stands in the fields of posting `i` of the open block: for every posting in turn, from 0 on. */
  readFrequency(i: number): void {
    if (((this.section.bytes[this.flags + (i >>> 3)] as number) & (1 << (i & 7))) !== 0) {
      this.readUnusual()
      return
    }
    this.counts.fill(0)
    this.counts[BODY] = 1
    this.fields = 1 << BODY
  }

  private readUnusual(): void {
    const { bytes } = this.section
    const { counts } = this
    const mask = bytes[this.frequency++] as number
    counts[0] = 0
    counts[1] = 0
    counts[2] = 0
    counts[3] = 0
    if (mask >= BODY_ALONE) {
      counts[BODY] = mask & (BODY_ALONE - 1)
      this.fields = 1 << BODY
      return
    }
    counts[BODY] = 0
    this.fields = mask & FIELD_BITS
    const isOnceEach = (mask & ONCE_EACH) !== 0
    for (let field = 0; field <= BODY; field++) {
      if ((mask & (1 << field)) !== 0) counts[field] = isOnceEach ? 1 : this.varint()
    }
  }

  private varint(): number {
    const { bytes } = this.section
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.frequency++] as number
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }

  /** A number of the directory entry of a block from 1 on: at 0 the document before it, at 4 where it begins. */
  private word(block: number, place: number): number {
    const { bytes } = this.section
    const at = this.directory + (block - 1) * DIRECTORY_BYTES + place
    return (
      ((bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24)) >>>
      0
    )
  }
}

/** What is added up for the documents that are wanted, ascending. */
export type Sums = Readonly<{ wanted: Uint32Array; sums: Float64Array; fields: Uint8Array }>

/** A term's weights and factor, and where the documents of its open block stand. */
type Weighing = Readonly<{ weights: Weights; factor: number; documents: Uint32Array; at: number }>

/** Three varints of 32 bits. */
const HEAD_BYTES = 15
