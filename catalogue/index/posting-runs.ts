import { ByteWriter } from './byte-writer.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import { lowerBound } from './hash.ts'
import type { PostingCollector } from './posting-collector.ts'
import type { TermPostings } from './posting-writer.ts'
import { SectionBytes } from './section-bytes.ts'
import type { SegmentSpool } from './segment-spool.ts'

/** Where the postings of each term of a run lie in the spool: the terms that occur in it, ascending, and where each begins (one more at the end). */
type Run = Readonly<{ terms: Uint32Array; starts: Float64Array }>

/** Postings put aside run by run, by term and in the order in which documents came, and read back term by term. */
export class PostingRuns {
  private readonly runs: Run[] = []
  private readonly spool: SegmentSpool
  private readonly documents = new GrowingNumbers()
  private readonly fields = new GrowingNumbers()
  private readonly body = new GrowingNumbers()

  constructor(spool: SegmentSpool) {
    this.spool = spool
  }

  /** Puts everything collected aside; the collector begins anew. */
  flush(collector: PostingCollector, terms: number): void {
    if (collector.terms.length === 0) return
    const entryTerms = collector.terms.view()
    const first = new Uint32Array(terms + 1)
    for (const term of entryTerms) (first[term + 1] as number)++
    for (let term = 0; term < terms; term++) first[term + 1] = (first[term + 1] as number) + (first[term] as number)
    const next = first.slice()
    const entries = new Uint32Array(entryTerms.length)
    for (let entry = 0; entry < entryTerms.length; entry++) entries[(next[entryTerms[entry] as number] as number)++] = entry
    this.runs.push(this.write(collector, first, entries))
    collector.clear()
  }

  /** All postings of a term, in the order in which its documents came. The arrays are valid until the next call. */
  read(term: number): TermPostings {
    this.documents.clear()
    this.fields.clear()
    this.body.clear()
    for (const { terms, starts } of this.runs) {
      const place = lowerBound(terms, term)
      if (terms[place] !== term) continue
      const start = starts[place] as number
      this.decode(this.spool.read(start, (starts[place + 1] as number) - start))
    }
    return { count: this.documents.length, documents: this.documents.view(), fields: this.fields.view(), body: this.body.view() }
  }

  private write(collector: PostingCollector, first: Uint32Array, entries: Uint32Array): Run {
    const documents = collector.documents.view()
    const fields = collector.fields.view()
    const body = collector.body.view()
    const terms = new GrowingNumbers()
    const starts: number[] = []
    const writer = new ByteWriter()
    for (let term = 0; term + 1 < first.length; term++) {
      const from = first[term] as number
      const to = first[term + 1] as number
      if (from === to) continue
      terms.push(term)
      starts.push(this.spool.length + writer.length)
      let before = 0
      for (let at = from; at < to; at++) {
        const entry = entries[at] as number
        writer.varint((documents[entry] as number) - before)
        before = documents[entry] as number
        writer.varint(fields[entry] as number)
        writer.varint(body[entry] as number)
      }
      if (writer.length > WRITTEN_BYTES) {
        this.spool.append(writer.done())
        writer.clear()
      }
    }
    this.spool.append(writer.done())
    return { terms: terms.view().slice(), starts: Float64Array.from([...starts, this.spool.length]) }
  }

  private decode(bytes: Uint8Array): void {
    const section = new SectionBytes(bytes)
    let document = 0
    while (section.at < bytes.length) {
      document += section.varint()
      this.documents.push(document)
      this.fields.push(section.varint())
      this.body.push(section.varint())
    }
  }
}

const WRITTEN_BYTES = 1024 * 1024
