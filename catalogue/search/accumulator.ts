import { IMPACTS } from '../index/impacts.ts'
import type { Sections } from '../index/layout.ts'

/** Terms any of which will do, each with the factor its impacts are multiplied by (its idf times how much the match counts). */
export type WeighedTerms = Readonly<{ terms: readonly number[]; factor: number }>

/**
 * Scores of the documents touched by one query in one segment. Arrays over all documents are made once; only what was touched is cleared.
 * `mask[d]` has a bit for every word of the query that the document answers; a word's score is that of its best term, not their sum,
 * so that a prefix with many completions does not win by their number.
 */
export class Accumulator {
  readonly mask: Uint32Array
  readonly score: Float32Array
  readonly touched: Uint32Array
  count = 0
  private readonly best: Float32Array
  private readonly step: Uint8Array
  private readonly sum: Float32Array
  private readonly columns: Pick<Sections, 'termPostings' | 'termFirst' | 'postings' | 'impacts'>

  constructor(documents: number, columns: Pick<Sections, 'termPostings' | 'termFirst' | 'postings' | 'impacts'>) {
    this.columns = columns
    this.mask = new Uint32Array(documents)
    this.score = new Float32Array(documents)
    this.touched = new Uint32Array(documents)
    this.best = new Float32Array(documents)
    this.step = new Uint8Array(documents)
    this.sum = new Float32Array(documents)
  }

  /** Adds the documents of one term for the word `bit`. All terms of a word are added before those of the next. */
  addTerm(term: number, factor: number, bit: number): void {
    const { postings, impacts, termPostings, termFirst } = this.columns
    const { mask, score, best, touched } = this
    const end = termPostings[term + 1] as number
    let at = termPostings[term] as number
    let posting = termFirst[term] as number
    let count = this.count
    let document = 0
    while (at < end) {
      let byte = postings[at++] as number
      let delta = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = postings[at++] as number
        delta |= (byte & 127) << shift
      }
      document += delta
      const value = factor * (IMPACTS[impacts[posting++] as number] as number)
      const seen = mask[document] as number
      if ((seen & bit) !== 0) {
        const before = best[document] as number
        if (value <= before) continue
        score[document] = (score[document] as number) + value - before
        best[document] = value
        continue
      }
      if (seen === 0) touched[count++] = document
      mask[document] = seen | bit
      score[document] = (score[document] as number) + value
      best[document] = value
    }
    this.count = count
  }

  /** Adds the documents that hold a term of every slot, for all words of `bits` that they do not answer yet. Called after every `addTerm`. */
  addConjunction(slots: readonly WeighedTerms[], bits: number): void {
    const found: number[] = []
    for (const [place, slot] of slots.entries()) {
      for (const term of slot.terms) this.collect(term, slot.factor, place, found)
    }
    for (const document of found) {
      if (this.step[document] === slots.length) this.addWords(document, bits, this.sum[document] as number)
      this.step[document] = 0
      this.sum[document] = 0
    }
  }

  /** Touches a document without any word: browsing, a number, a concept. */
  addDocument(document: number, bits: number, value: number): void {
    this.addWords(document, bits, value)
  }

  /** Forgets everything of the query. */
  reset(): void {
    for (let i = 0; i < this.count; i++) {
      const document = this.touched[i] as number
      this.mask[document] = 0
      this.score[document] = 0
      this.best[document] = 0
    }
    this.count = 0
  }

  private addWords(document: number, bits: number, value: number): void {
    const seen = this.mask[document] as number
    if ((seen & bits) >>> 0 === bits >>> 0 && seen !== 0) return
    if (seen === 0) this.touched[this.count++] = document
    this.mask[document] = seen | bits
    this.score[document] = (this.score[document] as number) + value
  }

  private collect(term: number, factor: number, place: number, found: number[]): void {
    const { step, sum } = this
    forEachPosting(this.columns, term, (document, posting) => {
      const at = step[document] as number
      if (at !== place) return
      if (place === 0) found.push(document)
      step[document] = place + 1
      sum[document] = (sum[document] as number) + factor * (IMPACTS[this.columns.impacts[posting] as number] as number)
    })
  }
}

/** Calls `each` with every document of a term, in order, and the number of the posting. */
function forEachPosting(
  columns: Pick<Sections, 'termPostings' | 'termFirst' | 'postings'>,
  term: number,
  each: (document: number, posting: number) => void,
): void {
  const { postings, termPostings, termFirst } = columns
  const end = termPostings[term + 1] as number
  let at = termPostings[term] as number
  let posting = termFirst[term] as number
  let document = 0
  while (at < end) {
    let byte = postings[at++] as number
    let delta = byte & 127
    for (let shift = 7; byte > 127; shift += 7) {
      byte = postings[at++] as number
      delta |= (byte & 127) << shift
    }
    document += delta
    each(document, posting++)
  }
}
