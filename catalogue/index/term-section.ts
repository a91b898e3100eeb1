import { ByteWriter } from './byte-writer.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { TOP } from './posting-format.ts'
import type { PostingRuns } from './posting-runs.ts'
import type { TermPostings } from './posting-writer.ts'
import { PostingWriter } from './posting-writer.ts'
import type { Weights } from './weights.ts'

const PIECE_BYTES = 1024 * 1024

/** Writes the postings of all terms, in the order of the dictionary, and what is to be known of each. */
export class TermSection {
  readonly termOffsets: Uint32Array
  /** In how many titles each term stands. */
  readonly titleDocuments: Uint32Array
  private readonly topTerms = new GrowingNumbers()
  private readonly topDocuments = new GrowingNumbers()
  private readonly topWeights: number[] = []
  private readonly order: Uint32Array
  private readonly runs: PostingRuns
  private readonly placed: Placed

  /** `order`: the number of arrival of each term; `documentAt`: the place of each document by its number of arrival. */
  constructor(order: Uint32Array, runs: PostingRuns, documentAt: Uint32Array) {
    this.order = order
    this.runs = runs
    this.placed = new Placed(documentAt)
    this.termOffsets = new Uint32Array(order.length + 1)
    this.titleDocuments = new Uint32Array(order.length)
  }

  *postings(weights: Weights): Generator<Uint8Array> {
    const writer = new PostingWriter(weights)
    const bytes = new ByteWriter()
    let written = 0
    for (const [place, arrival] of this.order.entries()) {
      const { titleDocuments, top } = writer.write(this.placed.of(this.runs.read(arrival)), bytes)
      this.titleDocuments[place] = titleDocuments
      this.termOffsets[place + 1] = written + bytes.length
      if (top !== undefined) {
        this.topTerms.push(place)
        for (let i = 0; i < TOP; i++) {
          this.topDocuments.push(top.documents[i] as number)
          this.topWeights.push(top.weights[i] as number)
        }
      }
      if (bytes.length < PIECE_BYTES) continue
      written += bytes.length
      yield bytes.done()
      bytes.clear()
    }
    yield bytes.done()
  }

  /** The terms that have a list, and the lists one after the other. Once all postings are written. */
  tops(): Readonly<{ topTerms: Uint32Array; topDocuments: Uint32Array; topWeights: Uint32Array }> {
    const weights = Float32Array.from(this.topWeights)
    return { topTerms: this.topTerms.view(), topDocuments: this.topDocuments.view(), topWeights: new Uint32Array(weights.buffer) }
  }
}

/** Postings by their documents' places in the segment instead of their numbers of arrival. */
class Placed {
  private readonly documentAt: Uint32Array
  private readonly isInOrder: boolean

  constructor(documentAt: Uint32Array) {
    this.documentAt = documentAt
    this.isInOrder = documentAt.every((place, arrival) => place === arrival)
  }

  of(postings: TermPostings): TermPostings {
    if (this.isInOrder) return postings
    const places = postings.documents.map(arrival => this.documentAt[arrival] as number)
    const order = Uint32Array.from(places.keys()).sort((a, b) => (places[a] as number) - (places[b] as number))
    const sorted = (values: Uint32Array): Uint32Array => order.map(i => values[i] as number)
    return { count: postings.count, documents: sorted(places), fields: sorted(postings.fields), body: sorted(postings.body) }
  }
}
