import type { Segment } from '../index/segment.ts'
import { PostingBlocks } from './posting-blocks.ts'

/** Walks one term's postings with how often the term stands in each field of each document. For exact scores and for the few documents shown. */
export class FrequencyCursor {
  /** The document walked to last; -1 before the first and after the last. */
  document = -1
  readonly counts: Uint32Array
  private readonly postings: PostingBlocks
  private block = -1
  private place = -1
  /** How many postings of the open block have their frequencies read. */
  private read = 0

  constructor(segment: Segment, term: number) {
    this.postings = new PostingBlocks(segment)
    this.postings.open(term)
    this.counts = this.postings.counts
  }

  /** The fields of the document that hold the term, as bits. */
  get fields(): number {
    return this.postings.fields
  }

  /** Steps to the next document; false after the last. */
  next(): boolean {
    if (this.place + 1 >= this.postings.size) {
      if (this.block + 1 >= this.postings.blocks) {
        this.document = -1
        return false
      }
      this.open(this.block + 1)
    }
    this.stand(this.place + 1)
    return true
  }

  /** Steps to this document, which must not lie before the last one sought; false when it does not hold the term. */
  seek(document: number): boolean {
    const { postings } = this
    if (postings.blocks === 0) return false
    const block = postings.blockOf(document, Math.max(0, this.block))
    if (block !== this.block) this.open(block)
    for (let place = Math.max(0, this.place); place < postings.size; place++) {
      const found = postings.documents[place] as number
      if (found < document) continue
      if (found === document) this.stand(place)
      return found === document
    }
    return false
  }

  private open(block: number): void {
    this.block = block
    this.place = -1
    this.read = 0
    this.postings.openBlock(block)
  }

  private stand(place: number): void {
    this.place = place
    this.document = this.postings.documents[place] as number
    while (this.read <= place) this.postings.readFrequency(this.read++)
  }
}

/** In which fields of each of the documents (in ascending order) a term stands, as a mask of bits; 0 where it does not. */
export function fieldMasks(segment: Segment, term: number, documents: readonly number[]): Uint8Array {
  const cursor = new FrequencyCursor(segment, term)
  return Uint8Array.from(documents, document => (cursor.seek(document) ? cursor.fields : 0))
}
