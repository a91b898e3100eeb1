import { BLOCK, FIELDS_SHIFT, TOP, TOP_FROM } from '../index/posting-format.ts'
import type { Segment } from '../index/segment.ts'
import type { Weights } from '../index/weights.ts'
import { DocumentSet } from './document-set.ts'
import type { Sums } from './posting-blocks.ts'
import { PostingBlocks } from './posting-blocks.ts'
import type { WordSet } from './word-sets.ts'
import type { WeighedDocuments, WordSource } from './word-sources.ts'

/** Which fields a list of documents was found by is not known. */
const ANY_FIELD = 31

const DOCUMENT_BITS = 2 ** FIELDS_SHIFT - 1

/**
 * Walks postings into arrays over all documents, which are made when they are first needed and left clean. `values[d]` is what the word walked last is worth in
 * document d, 0 where nothing of it stands; `fields[d]` has the bits of the fields where any word walked since the last `forget` stands, as far as they were read.
 */
export class Walker {
  readonly weights: Weights
  private readonly segment: Segment
  private readonly documents: number
  private readonly postings: PostingBlocks
  private readonly blockWeights = new Float32Array(BLOCK)
  private readonly blockFields = new Uint8Array(BLOCK)
  private readonly tops: ReadonlyMap<number, number>
  private arrays: Readonly<{ values: Float32Array; fields: Uint8Array; touched: DocumentSet }> | undefined
  private lists: Uint32Array | undefined

  constructor(segment: Segment, weights: Weights) {
    this.segment = segment
    this.weights = weights
    this.documents = segment.meta.documents
    this.postings = new PostingBlocks(segment)
    this.tops = new Map([...segment.columns.topTerms].map((term, place) => [term, place]))
  }

  get values(): Float32Array {
    return this.made().values
  }

  get fields(): Uint8Array {
    return this.made().fields
  }

  /** Room for a list of all documents, for whoever needs it last. */
  get room(): Uint32Array {
    this.lists ??= new Uint32Array(this.documents)
    return this.lists
  }

  /** Walks all of a word into `values` and `touched`. */
  walk({ terms, lists }: WordSource): DocumentSet {
    const arrays = this.made()
    for (const { term, factor } of terms) this.walkTerm(term, factor)
    for (const list of lists) this.addList(list)
    return arrays.touched
  }

  /** As `walk`, but of a frequent term the best documents only: the best `TOP` of the word are among what is touched, with their values. */
  walkBest({ terms, lists }: WordSource): DocumentSet {
    const arrays = this.made()
    for (const { term, factor } of terms) {
      const listed = this.postings.head(term).count > TOP_FROM ? this.tops.get(term) : undefined
      if (listed === undefined) this.walkTerm(term, factor)
      else this.addTop(listed, factor)
    }
    for (const list of lists) this.addList(list)
    return arrays.touched
  }

  /** Puts into `values` what a word is worth to each of the ascending documents. Every value must be set back by the caller. */
  seek({ terms, lists }: WordSource, documents: Uint32Array, count: number): void {
    for (const { term, factor } of terms) this.seekTerm(term, factor, documents, count)
    for (const list of lists) this.seekList(list, documents, count)
  }

  /** What words are worth together to the documents that all of them answer, ascending, and in which fields these stand besides the body. */
  weighTogether(sets: readonly WordSet[], all: DocumentSet): WeighedDocuments & Readonly<{ fields: Uint8Array }> {
    const documents = new Uint32Array(all.size())
    all.list(documents)
    const found = { documents, values: new Float64Array(documents.length), fields: new Uint8Array(documents.length) }
    for (const set of sets) {
      if (set.postings === undefined) this.addWord(set.source, found)
      else this.addTerm(set.postings, { wanted: all.words, sums: found.values, fields: found.fields })
    }
    return found
  }

  private addTerm({ term, factor, documents }: NonNullable<WordSet['postings']>, sums: Sums): void {
    const { postings, weights } = this
    postings.open(term)
    let place = 0
    for (let block = 0; block < postings.blocks; block++) {
      postings.openKnown(block)
      place = postings.addWithin(sums, place, { weights, factor, documents, at: block * BLOCK })
    }
  }

  /** As `addTerm`, of a word that several things answer: the best of them counts. */
  private addWord(source: WordSource, found: WeighedDocuments & Readonly<{ fields: Uint8Array }>): void {
    const { values, fields } = this.made()
    this.seek(source, found.documents, found.documents.length)
    for (let i = 0; i < found.documents.length; i++) {
      const document = found.documents[i] as number
      found.values[i] = (found.values[i] as number) + (values[document] as number)
      found.fields[i] = (found.fields[i] as number) | (fields[document] as number) | (source.lists.length > 0 ? ANY_FIELD : 0)
    }
    this.forget(found.documents)
  }

  /** Sets back what the arrays hold of these documents. */
  forget(documents: Iterable<number>): void {
    const { values, fields } = this.made()
    for (const document of documents) {
      values[document] = 0
      fields[document] = 0
    }
  }

  /** Adds the documents of a word to a set, without their weights; of a single term the documents are given as well, ascending. */
  collect({ terms, lists }: WordSource, into: DocumentSet): Uint32Array | undefined {
    const { postings } = this
    const { words } = into
    const list = new Uint32Array(Math.max(0, ...terms.map(({ term }) => postings.head(term).count)))
    for (const { term } of terms) {
      postings.open(term)
      for (let block = 0; block < postings.blocks; block++) postings.openTo(block, list, block * BLOCK)
      for (let i = 0; i < postings.count; i++) {
        const document = list[i] as number
        words[document >>> 5] = (words[document >>> 5] as number) | (1 << (document & 31))
      }
    }
    for (const { documents } of lists) for (const document of documents) into.add(document)
    return terms.length === 1 && lists.length === 0 ? list : undefined
  }

  private walkTerm(term: number, factor: number): void {
    const { postings, blockWeights, blockFields } = this
    const { values, fields, touched } = this.made()
    const { words } = touched
    postings.open(term)
    for (let block = 0; block < postings.blocks; block++) {
      postings.openBlock(block)
      postings.weigh(this.weights, blockWeights, blockFields)
      const { documents, size } = postings
      for (let i = 0; i < size; i++) {
        const document = documents[i] as number
        const value = factor * (blockWeights[i] as number)
        words[document >>> 5] = (words[document >>> 5] as number) | (1 << (document & 31))
        if (value > (values[document] as number)) values[document] = value
        fields[document] = (fields[document] as number) | (blockFields[i] as number)
      }
    }
  }

  private addTop(listed: number, factor: number): void {
    const { values, fields, touched } = this.made()
    const documents = this.segment.part('topDocuments', listed * TOP, listed * TOP + TOP)
    const bits = this.segment.part('topWeights', listed * TOP, listed * TOP + TOP)
    const weights = new Float32Array(bits.buffer, bits.byteOffset, TOP)
    for (let i = 0; i < TOP; i++) {
      const entry = documents[i] as number
      const document = entry & DOCUMENT_BITS
      const value = factor * (weights[i] as number)
      touched.add(document)
      if (value > (values[document] as number)) values[document] = value
      fields[document] = (fields[document] as number) | (entry >>> FIELDS_SHIFT)
    }
  }

  private addList({ documents, values: own }: WeighedDocuments): void {
    const { values, touched } = this.made()
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number
      touched.add(document)
      if ((own[i] as number) > (values[document] as number)) values[document] = own[i] as number
    }
  }

  private seekTerm(term: number, factor: number, wanted: Uint32Array, count: number): void {
    const { postings } = this
    postings.open(term)
    let block = -1
    for (let next = 0; next < count && postings.blocks > 0; ) {
      const found = postings.blockOf(wanted[next] as number, Math.max(0, block))
      // Its block was looked through already: it is not there.
      if (found === block) {
        next++
        continue
      }
      block = found
      next = this.seekBlock(block, factor, { wanted, next, count })
    }
  }

  /** Looks through one block for the documents wanted from `next` on; gives the first one that lies behind it. */
  private seekBlock(
    block: number,
    factor: number,
    { wanted, next, count }: Readonly<{ wanted: Uint32Array; next: number; count: number }>,
  ): number {
    const { postings, blockWeights, blockFields } = this
    const { values, fields } = this.made()
    postings.openBlock(block)
    const { documents, size } = postings
    let isWeighed = false
    let at = next
    for (let i = 0; i < size && at < count; i++) {
      const document = documents[i] as number
      while (at < count && (wanted[at] as number) < document) at++
      if (at >= count || wanted[at] !== document) continue
      if (!isWeighed) postings.weigh(this.weights, blockWeights, blockFields)
      isWeighed = true
      const value = factor * (blockWeights[i] as number)
      if (value > (values[document] as number)) values[document] = value
      fields[document] = (fields[document] as number) | (blockFields[i] as number)
      at++
    }
    return at
  }

  private seekList({ documents, values: own }: WeighedDocuments, wanted: Uint32Array, count: number): void {
    const { values } = this.made()
    let at = 0
    for (let i = 0; i < count; i++) {
      const document = wanted[i] as number
      while (at < documents.length && (documents[at] as number) < document) at++
      if (documents[at] === document && (own[at] as number) > (values[document] as number)) values[document] = own[at] as number
    }
  }

  private made(): NonNullable<Walker['arrays']> {
    this.arrays ??= {
      values: new Float32Array(this.documents),
      fields: new Uint8Array(this.documents),
      touched: new DocumentSet(this.documents),
    }
    return this.arrays
  }
}
