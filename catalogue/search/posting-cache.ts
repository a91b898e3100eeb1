import type { Segment } from '../index/segment.ts'
import type { Weights } from '../index/weights.ts'
import { DocumentSet } from './document-set.ts'
import type { PostingList } from './posting-blocks.ts'
import { PostingBlocks } from './posting-blocks.ts'

/** A term's postings unpacked; `set` holds the documents of a frequent one. */
type Unpacked = PostingList & Readonly<{ set: DocumentSet | undefined }>

/**
 * A set has a bit for each document: one of a term in fewer documents than a 32nd would take more than its postings. Such terms are added one document after the
 * other, and the sets that are kept take 40 bytes for each document at most.
 */
const SET_FROM = 1 / 32

/** Postings kept unpacked at most: 10 for each document, and in a large catalogue a million (or one for each document), which take 9 MB. */
const KEPT_PER_DOCUMENT = 10
const KEPT_AT_MOST = 1_000_000

/**
 * Terms' postings, unpacked when they are asked for: whoever types asks for the same words with every letter. They stand in three arrays that are made once: new ones for
 * every word would be garbage by the next letter, and collecting it is what a visitor would feel. When the arrays are full, all is forgotten.
 */
export class PostingCache {
  readonly blocks: PostingBlocks
  private readonly weights: Weights
  private readonly documents: number
  private readonly known = new Map<number, Unpacked>()
  private room: PostingList | undefined
  private used = 0

  constructor(segment: Segment, weights: Weights) {
    this.blocks = new PostingBlocks(segment)
    this.weights = weights
    this.documents = segment.meta.documents
  }

  /** Not to be changed. The lists are valid until the next term is asked for; a set stays. */
  of(term: number): Unpacked {
    const known = this.known.get(term)
    if (known !== undefined) return known
    this.blocks.open(term)
    const list = this.take(this.blocks.count)
    this.blocks.readAll(this.weights, list)
    const set = list.documents.length < SET_FROM * this.documents ? undefined : new DocumentSet(this.documents)
    set?.addAll(list.documents)
    const unpacked = { ...list, set }
    this.known.set(term, unpacked)
    return unpacked
  }

  /** Adds a term's documents to a set. */
  join(term: number, into: DocumentSet): void {
    const { documents, set } = this.of(term)
    if (set === undefined) into.addAll(documents)
    else into.join(set)
  }

  /** Room for so many postings. No term has more than there are documents. */
  private take(count: number): PostingList {
    this.room ??= this.makeRoom()
    if (this.used + count > this.room.documents.length) {
      this.known.clear()
      this.used = 0
    }
    const from = this.used
    this.used += count
    return {
      documents: this.room.documents.subarray(from, this.used),
      weights: this.room.weights.subarray(from, this.used),
      fields: this.room.fields.subarray(from, this.used),
    }
  }

  private makeRoom(): PostingList {
    const size = Math.max(this.documents, Math.min(KEPT_AT_MOST, KEPT_PER_DOCUMENT * this.documents))
    return { documents: new Uint32Array(size), weights: new Float32Array(size), fields: new Uint8Array(size) }
  }
}
