import { GrowingNumbers } from './growing-numbers.ts'

const MOST_PER_FIELD = 255
const MOST_IN_BODY = 65_535
const BODY = 4

/** Collects (term, document, frequencies) in order of arrival: one entry per term and document. */
export class PostingCollector {
  readonly terms = new GrowingNumbers()
  readonly documents = new GrowingNumbers()
  /** Frequencies in title, alternatives, subjects, summary: one byte each, the title lowest. */
  readonly fields = new GrowingNumbers()
  readonly body = new GrowingNumbers()
  private latest = new Int32Array(1024).fill(-1)
  private document = 0
  private open = { fields: new Uint32Array(1024), body: new Uint32Array(1024), count: 0, terms: new Uint32Array(1024) }

  /** Forgets all documents that ended. */
  clear(): void {
    for (const numbers of [this.terms, this.documents, this.fields, this.body]) numbers.clear()
  }

  begin(document: number): void {
    this.document = document
  }

  /** Counts one occurrence in the document begun last. */
  add(term: number, field: number): void {
    const slot = this.slot(term)
    if (field === BODY) {
      const count = this.open.body[slot] as number
      if (count < MOST_IN_BODY) this.open.body[slot] = count + 1
      return
    }
    const shift = field * 8
    const packed = this.open.fields[slot] as number
    if (((packed >>> shift) & 255) < MOST_PER_FIELD) this.open.fields[slot] = (packed + 2 ** shift) >>> 0
  }

  /** Ends the document begun last. */
  end(): void {
    for (let slot = 0; slot < this.open.count; slot++) {
      this.terms.push(this.open.terms[slot] as number)
      this.documents.push(this.document)
      this.fields.push(this.open.fields[slot] as number)
      this.body.push(this.open.body[slot] as number)
      this.open.fields[slot] = 0
      this.open.body[slot] = 0
      this.latest[this.open.terms[slot] as number] = -1
    }
    this.open.count = 0
  }

  private slot(term: number): number {
    if (term >= this.latest.length) this.latest = larger(this.latest, term + 1, -1)
    const known = this.latest[term] as number
    if (known >= 0) return known
    const slot = this.open.count++
    if (slot >= this.open.terms.length) {
      this.open.terms = grow(this.open.terms)
      this.open.fields = grow(this.open.fields)
      this.open.body = grow(this.open.body)
    }
    this.open.terms[slot] = term
    this.latest[term] = slot
    return slot
  }
}

function larger(numbers: Int32Array, needed: number, filler: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(needed, numbers.length * 2)).fill(filler)
  grown.set(numbers)
  return grown
}

function grow(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(numbers.length * 2)
  grown.set(numbers)
  return grown
}
