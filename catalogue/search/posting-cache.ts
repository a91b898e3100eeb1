import type { Segment } from '../index/segment.ts'
import type { Weights } from '../index/weights.ts'
import { DocumentSet } from './document-set.ts'
import type { PostingList } from './posting-blocks.ts'
import { PostingBlocks } from './posting-blocks.ts'

/** A term's postings unpacked; `set` holds its documents. */
type Unpacked = PostingList & Readonly<{ set: DocumentSet }>

/** Postings kept unpacked at most: 10 for each document, and in a large catalogue a million, which take 9 MB. */
const KEPT_PER_DOCUMENT = 10
const KEPT_AT_MOST = 1_000_000

/** Terms' postings, unpacked when they are asked for. Whoever types asks for the same words with every letter: those asked for last stay. */
export class PostingCache {
  readonly blocks: PostingBlocks
  private readonly weights: Weights
  private readonly documents: number
  private readonly kept = new Map<number, Unpacked>()
  private postings = 0

  constructor(segment: Segment, weights: Weights) {
    this.blocks = new PostingBlocks(segment)
    this.weights = weights
    this.documents = segment.meta.documents
  }

  /** Not to be changed. */
  of(term: number): Unpacked {
    const known = this.kept.get(term)
    if (known !== undefined) {
      // Put behind the others: the first of the map is the one that was not asked for the longest.
      this.kept.delete(term)
      this.kept.set(term, known)
      return known
    }
    this.blocks.open(term)
    const list = this.blocks.readAll(this.weights)
    const set = new DocumentSet(this.documents)
    set.addAll(list.documents)
    const unpacked = { ...list, set }
    this.keep(term, unpacked)
    return unpacked
  }

  private keep(term: number, unpacked: Unpacked): void {
    const most = Math.min(KEPT_AT_MOST, KEPT_PER_DOCUMENT * this.documents)
    this.kept.set(term, unpacked)
    this.postings += this.sizeOf(unpacked)
    for (const [oldest, { documents }] of this.kept) {
      if (this.postings <= most || oldest === term) break
      this.kept.delete(oldest)
      this.postings -= this.sizeOf({ documents })
    }
  }

  /** A set takes the room of so many postings more. */
  private sizeOf({ documents }: Pick<Unpacked, 'documents'>): number {
    return documents.length + this.documents / 72
  }
}
