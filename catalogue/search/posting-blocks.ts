import { FIELDS } from '../index/fields.ts'
import { BLOCK, BODY_ALONE, DIRECTORY_BYTES, ONCE_EACH, packedBytes, unpack } from '../index/posting-format.ts'
import type { SectionBytes } from '../index/section-bytes.ts'
import type { Segment } from '../index/segment.ts'
import type { Weights } from '../index/weights.ts'

const BODY = FIELDS.length - 1
const FIELD_BITS = 31

/** What stands before a term's postings: its documents, these counted once for each field that holds the term (what lunr's idf counts), and those with it in a title. */
export type TermHead = Readonly<{ count: number; fieldDocuments: number; titleDocuments: number }>

/** A term's documents, ascending, with its weight in each (without idf) and the fields where it stands, as bits. */
export type PostingList = Readonly<{ documents: Uint32Array; weights: Float32Array; fields: Uint8Array }>

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

  /** Puts all documents of the term, ascending, into a list of `count`, with its weight in each and the fields where it stands, as bits. */
  readAll(weights: Weights, list: PostingList): void {
    for (let block = 0; block < this.blocks; block++) {
      const at = block * BLOCK
      this.openTo(block, list.documents, at)
      weights.once(list.documents, { at, count: this.size }, list.weights)
      list.fields.fill(1 << BODY, at, at + this.size)
      this.readUnusual(weights, list, at)
    }
  }

  /** Puts the documents of a block into an array, from `at` on. */
  private openTo(block: number, into: Uint32Array, at: number): void {
    const { bytes, view } = this.section
    const data = this.directory + Math.max(0, this.blocks - 1) * DIRECTORY_BYTES
    const start = block === 0 ? data : data + this.word(block, 4)
    const width = bytes[start] as number
    this.size = Math.min(BLOCK, this.count - block * BLOCK)
    unpack(view, start + 1, { count: this.size, width, before: block === 0 ? 0 : this.word(block, 0) }, into, at)
    this.flags = start + 1 + packedBytes(this.size, width)
    this.frequency = this.flags + ((this.size + 7) >>> 3)
  }

  /** The weights and fields of those postings of the open block that are not once in the body. */
  private readUnusual(weights: Weights, list: PostingList, at: number): void {
    const { bytes } = this.section
    for (let i = 0; i < this.size; i += 8) {
      for (let bits = bytes[this.flags + (i >>> 3)] as number; bits !== 0; bits &= bits - 1) {
        const place = at + i + 31 - Math.clz32(bits & -bits)
        list.weights[place] = this.weighUnusual(weights, list.documents[place] as number)
        list.fields[place] = this.fields
      }
    }
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

  /** The weight of the next posting that is not once in the body, whose fields it sets. */
  private weighUnusual(weights: Weights, document: number): number {
    const mask = this.section.bytes[this.frequency++] as number
    if (mask >= BODY_ALONE) {
      this.fields = 1 << BODY
      return weights.body(document, mask & (BODY_ALONE - 1))
    }
    this.fields = mask & FIELD_BITS
    const isOnceEach = (mask & ONCE_EACH) !== 0
    let weight = 0
    for (let field = 0; field <= BODY; field++) {
      if ((mask & (1 << field)) !== 0) weight += weights.field(field, document, isOnceEach ? 1 : this.varint())
    }
    return Math.fround(weight)
  }

  /** Reads how often the term stands in the fields of posting `i` of the open block: for every posting in turn, from 0 on. */
  readFrequency(i: number): void {
    if (((this.section.bytes[this.flags + (i >>> 3)] as number) & (1 << (i & 7))) !== 0) {
      this.readCounts()
      return
    }
    this.counts.fill(0)
    this.counts[BODY] = 1
    this.fields = 1 << BODY
  }

  private readCounts(): void {
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
    return this.section.view.getUint32(this.directory + (block - 1) * DIRECTORY_BYTES + place, true)
  }
}

/** Three varints of 32 bits. */
const HEAD_BYTES = 15
