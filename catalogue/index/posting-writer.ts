import { ByteWriter } from './byte-writer.ts'
import { FIELDS } from './fields.ts'
import { BLOCK, BODY_ALONE, FIELDS_SHIFT, ONCE_EACH, pack, TOP, TOP_FROM, widthOf } from './posting-format.ts'
import { TopList } from './top-list.ts'
import type { Weights } from './weights.ts'

const BODY = FIELDS.length - 1

/** One term's documents in ascending order with how often each holds it: `fields` one byte a field, the title lowest, the body apart. */
export type TermPostings = Readonly<{ count: number; documents: Uint32Array; fields: Uint32Array; body: Uint32Array }>

/** What is known of a term once its postings are written. */
export type WrittenTerm = Readonly<{ titleDocuments: number; top?: Readonly<{ documents: Uint32Array; weights: Float32Array }> }>

/** Writes terms' postings, and lists the best documents of frequent terms. */
export class PostingWriter {
  private readonly weights: Weights
  private readonly counts = new Uint32Array(FIELDS.length)
  private readonly gaps = new Uint32Array(BLOCK)

  constructor(weights: Weights) {
    this.weights = weights
  }

  write(postings: TermPostings, into: ByteWriter): WrittenTerm {
    const { count } = postings
    let fieldDocuments = 0
    let titleDocuments = 0
    for (let i = 0; i < count; i++) {
      const mask = this.readCounts(postings, i)
      for (let bits = mask; bits !== 0; bits &= bits - 1) fieldDocuments++
      if ((mask & 3) !== 0) titleDocuments++
    }
    into.varint(count)
    into.varint(fieldDocuments - count)
    into.varint(titleDocuments)
    this.writeBlocks(postings, into)
    return { titleDocuments, ...(count > TOP_FROM && { top: this.top(postings) }) }
  }

  private writeBlocks(postings: TermPostings, into: ByteWriter): void {
    const blocks = new ByteWriter()
    const directory: number[] = []
    let before = 0
    for (let first = 0; first < postings.count; first += BLOCK) {
      if (first > 0) directory.push(before, blocks.length)
      this.writeBlock(postings, { first, after: Math.min(postings.count, first + BLOCK), before }, blocks)
      before = postings.documents[Math.min(postings.count, first + BLOCK) - 1] as number
    }
    for (const number of directory) into.uint32(number)
    into.append(blocks.done())
  }

  private writeBlock(
    postings: TermPostings,
    { first, after, before }: Readonly<{ first: number; after: number; before: number }>,
    into: ByteWriter,
  ): void {
    let last = before
    for (let i = first; i < after; i++) {
      const document = postings.documents[i] as number
      this.gaps[i - first] = document - last
      last = document
    }
    const width = widthOf(this.gaps, after - first)
    into.byte(width)
    pack(this.gaps, after - first, width, byte => into.byte(byte))
    const flags = into.length
    for (let i = first; i < after; i += 8) into.byte(0)
    for (let i = first; i < after; i++) {
      const mask = this.readCounts(postings, i)
      if (mask === 1 << BODY && this.counts[BODY] === 1) continue
      into.orByte(flags + ((i - first) >>> 3), 1 << ((i - first) & 7))
      this.writeFrequencies(mask, into)
    }
  }

  /** Of a posting that is not once in the body. */
  private writeFrequencies(mask: number, into: ByteWriter): void {
    const body = this.counts[BODY] as number
    if (mask === 1 << BODY && body < BODY_ALONE) {
      into.byte(BODY_ALONE | body)
    } else if (this.counts.every(count => count <= 1)) {
      into.byte(mask | ONCE_EACH)
    } else {
      into.byte(mask)
      for (const count of this.counts) if (count > 0) into.varint(count)
    }
  }

  /** The documents of most weight, the heaviest first, of equal ones the first; each with its fields above its number. */
  private top(postings: TermPostings): NonNullable<WrittenTerm['top']> {
    const best = new TopList(TOP)
    for (let i = 0; i < postings.count; i++) {
      this.readCounts(postings, i)
      best.add(i, this.weights.of(postings.documents[i] as number, this.counts))
    }
    const listed = best.sorted()
    const documents = Uint32Array.from(
      listed,
      i => ((postings.documents[i] as number) | (this.readCounts(postings, i) << FIELDS_SHIFT)) >>> 0,
    )
    const weights = Float32Array.from(listed, i => {
      this.readCounts(postings, i)
      return this.weights.of(postings.documents[i] as number, this.counts)
    })
    return { documents, weights }
  }

  /** Puts the frequencies of one posting into `counts`; gives the fields that hold it as bits. */
  private readCounts({ fields, body }: TermPostings, i: number): number {
    const packed = fields[i] as number
    let mask = 0
    for (let field = 0; field < BODY; field++) {
      const count = (packed >>> (field * 8)) & 255
      this.counts[field] = count
      if (count > 0) mask |= 1 << field
    }
    const own = body[i] as number
    this.counts[BODY] = own
    return own > 0 ? mask | (1 << BODY) : mask
  }
}
