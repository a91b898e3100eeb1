import { FIELDS_SHIFT, TOP, TOP_FROM } from '../index/posting-format.ts'
import type { Segment } from '../index/segment.ts'
import type { Weights } from '../index/weights.ts'
import { DocumentSet } from './document-set.ts'
import { PostingCache } from './posting-cache.ts'
import type { WeighedDocuments, WordSource } from './word-sources.ts'

/** Documents with what words are worth to them together, and the fields where these stand, as far as they are known. */
type Together = WeighedDocuments & Readonly<{ fields: Uint8Array }>

const DOCUMENT_BITS = 2 ** FIELDS_SHIFT - 1

/** In which fields a list of documents was found is not known. */
const ANY_FIELD = 31

/**
 * Walks postings into arrays over all documents, which are made when they are first needed and left clean. `values[d]` is what the word walked last is worth in
 * document d, 0 where nothing of it stands; `fields[d]` has the bits of the fields where it stands.
 */
export class Walker {
  private readonly segment: Segment
  private readonly documents: number
  private readonly postings: PostingCache
  private readonly tops: ReadonlyMap<number, number>
  private together: Together | undefined
  private arrays: Readonly<{ values: Float32Array; fields: Uint8Array; touched: DocumentSet; room: Uint32Array }> | undefined

  constructor(segment: Segment, weights: Weights) {
    this.segment = segment
    this.documents = segment.meta.documents
    this.postings = new PostingCache(segment, weights)
    this.tops = new Map([...segment.columns.topTerms].map((term, place) => [term, place]))
  }

  get values(): Float32Array {
    return this.made().values
  }

  /** Room for a list of all documents; every walk uses it. */
  get room(): Uint32Array {
    return this.made().room
  }

  get fields(): Uint8Array {
    return this.made().fields
  }

  /** Walks all of a word; gives the documents it touched, ascending: valid until the next walk. */
  walk({ terms, lists }: WordSource): Uint32Array {
    for (const { term, factor } of terms) this.walkTerm(term, factor)
    for (const list of lists) this.addList(list)
    return this.touchedDocuments()
  }

  /** As `walk`, but of a frequent term the best documents only: the best `TOP` of the word are among what is touched, with their values. */
  walkBest({ terms, lists }: WordSource): Uint32Array {
    for (const { term, factor } of terms) {
      const listed = this.postings.blocks.head(term).count > TOP_FROM ? this.tops.get(term) : undefined
      if (listed === undefined) this.walkTerm(term, factor)
      else this.addTop(listed, factor)
    }
    for (const list of lists) this.addList(list)
    return this.touchedDocuments()
  }

  /** Puts into `values` what a word is worth to each of the ascending documents. Every value must be set back by `forget`. */
  seek({ terms, lists }: WordSource, documents: Uint32Array): void {
    for (const { term, factor } of terms) this.seekTerm(term, factor, documents)
    for (const list of lists) this.seekList(list, documents)
  }

  /**
   * What words are worth together to the documents of a set, all of which every one of the words answers, and in which fields these stand. Valid until the next call.
   */
  weighTogether(words: readonly WordSource[], all: DocumentSet): Together {
    const found = this.roomFor(all)
    for (const word of words) {
      const [only] = word.terms
      if (only !== undefined && word.terms.length === 1 && word.lists.length === 0) this.addTerm(only.term, only.factor, { all, found })
      else this.addWord(word, found)
    }
    return found
  }

  /** The documents of a word, without what it is worth to each. Not to be changed. */
  collect({ terms, lists }: WordSource): DocumentSet {
    const [only] = terms
    const known = only !== undefined && terms.length === 1 && lists.length === 0 ? this.postings.of(only.term).set : undefined
    if (known !== undefined) return known
    const set = new DocumentSet(this.documents)
    for (const { term } of terms) this.postings.join(term, set)
    for (const { documents } of lists) set.addAll(documents)
    return set
  }

  /** Sets back what the arrays hold of these documents. */
  forget(documents: Uint32Array): void {
    const { values, fields } = this.made()
    for (let i = 0; i < documents.length; i++) {
      values[documents[i] as number] = 0
      fields[documents[i] as number] = 0
    }
  }

  private roomFor(all: DocumentSet): Together {
    this.together ??= {
      documents: new Uint32Array(this.documents),
      values: new Float64Array(this.documents),
      fields: new Uint8Array(this.documents),
    }
    const { documents, values, fields } = this.together
    const count = all.list(documents)
    return { documents: documents.subarray(0, count), values: values.subarray(0, count).fill(0), fields: fields.subarray(0, count).fill(0) }
  }

  private touchedDocuments(): Uint32Array {
    const { touched, room } = this.made()
    const count = touched.list(room)
    touched.clear()
    return room.subarray(0, count)
  }

  private walkTerm(term: number, factor: number): void {
    const { values, fields, touched } = this.made()
    const { documents, weights, fields: own } = this.postings.of(term)
    this.postings.join(term, touched)
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number
      const value = factor * (weights[i] as number)
      if (value > (values[document] as number)) values[document] = value
      fields[document] = (fields[document] as number) | (own[i] as number)
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
    const { values, fields, touched } = this.made()
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number
      touched.add(document)
      fields[document] = ANY_FIELD
      if ((own[i] as number) > (values[document] as number)) values[document] = own[i] as number
    }
  }

  /** Adds a term's worth to what was found. All of it holds the term, so that the two lists go side by side. */
  private addTerm(term: number, factor: number, { all, found }: Readonly<{ all: DocumentSet; found: Together }>): void {
    const { documents, weights, fields } = this.postings.of(term)
    const { words } = all
    const { values, fields: into } = found
    let next = 0
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] as number
      if (((words[document >>> 5] as number) & (1 << (document & 31))) === 0) continue
      values[next] = (values[next] as number) + Math.fround(factor * (weights[i] as number))
      into[next] = (into[next] as number) | (fields[i] as number)
      next++
    }
  }

  /** As `addTerm`, of a word that several things answer: the best of them counts. */
  private addWord(word: WordSource, found: Together): void {
    const { values, fields } = this.made()
    this.seek(word, found.documents)
    for (let i = 0; i < found.documents.length; i++) {
      const document = found.documents[i] as number
      found.values[i] = (found.values[i] as number) + (values[document] as number)
      found.fields[i] = (found.fields[i] as number) | (fields[document] as number)
    }
    this.forget(found.documents)
  }

  private seekTerm(term: number, factor: number, wanted: Uint32Array): void {
    const { values, fields } = this.made()
    const { documents, weights, fields: own } = this.postings.of(term)
    let at = 0
    for (let i = 0; i < wanted.length && at < documents.length; i++) {
      const document = wanted[i] as number
      at = firstFrom(documents, document, at)
      if (documents[at] !== document) continue
      const value = factor * (weights[at] as number)
      if (value > (values[document] as number)) values[document] = value
      fields[document] = (fields[document] as number) | (own[at] as number)
    }
  }

  private seekList({ documents, values: own }: WeighedDocuments, wanted: Uint32Array): void {
    const { values, fields } = this.made()
    let at = 0
    for (let i = 0; i < wanted.length && at < documents.length; i++) {
      const document = wanted[i] as number
      at = firstFrom(documents, document, at)
      if (documents[at] !== document) continue
      fields[document] = ANY_FIELD
      if ((own[at] as number) > (values[document] as number)) values[document] = own[at] as number
    }
  }

  private made(): NonNullable<Walker['arrays']> {
    this.arrays ??= {
      values: new Float32Array(this.documents),
      fields: new Uint8Array(this.documents),
      touched: new DocumentSet(this.documents),
      room: new Uint32Array(this.documents),
    }
    return this.arrays
  }
}

/** The first place from `from` on whose number is not smaller: in steps that double, then halve. */
function firstFrom(sorted: Uint32Array, wanted: number, from: number): number {
  let step = 1
  let low = from
  while (low + step < sorted.length && (sorted[low + step] as number) < wanted) {
    low += step
    step *= 2
  }
  let high = Math.min(sorted.length, low + step)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
