import { ByteWriter } from './byte-writer.ts'
import { writeRecord } from './document-record.ts'
import type { TextPacker } from './packed-text.ts'
import type { RawRecord } from './raw-record.ts'
import { TitleBuckets } from './title-buckets.ts'
import type { TitleKeys } from './title-keys.ts'

const PIECE_BYTES = 1024 * 1024

/** By what a record's numbers of arrival are replaced, and where its titles go. */
export type RecordParts = Readonly<{
  packer: TextPacker
  keys: TitleKeys
  termAt: Uint32Array
  conceptAt: Uint32Array
  /** In how many titles each term stands, by its place. */
  titleDocuments: Uint32Array
}>

/** Writes the records of all documents in the segment's order; collects the titles for completions and for exact titles, and the documents of each concept. */
export class RecordSection {
  readonly documentOffsets: Uint32Array
  readonly buckets = new TitleBuckets()
  readonly conceptDocuments: number[][]
  private readonly parts: RecordParts
  private readonly text = new ByteWriter()

  constructor(documents: number, parts: RecordParts) {
    this.documentOffsets = new Uint32Array(documents + 1)
    this.conceptDocuments = Array.from(parts.conceptAt, () => [])
    this.parts = parts
  }

  *records(raw: Iterable<RawRecord>): Generator<Uint8Array> {
    const bytes = new ByteWriter()
    let written = 0
    let document = 0
    for (const record of raw) {
      this.write(record, document, bytes)
      this.documentOffsets[++document] = written + bytes.length
      if (bytes.length < PIECE_BYTES) continue
      written += bytes.length
      yield bytes.done()
      bytes.clear()
    }
    yield bytes.done()
  }

  private write({ titles, card, ...carried }: RawRecord, document: number, into: ByteWriter): void {
    const { termAt, conceptAt } = this.parts
    const stated = new Set(carried.concepts.map(number => conceptAt[number] as number))
    // What is stated and inferred is stated.
    const all = new Set([...stated, ...carried.inferred.map(number => conceptAt[number] as number)])
    const concepts = [...all].sort((a, b) => a - b).map(concept => ({ concept, isInferred: !stated.has(concept) }))
    for (const { concept } of concepts) this.conceptDocuments[concept]?.push(document)
    const placed = titles.map(({ text, forms }, title) => {
      const terms = forms.map(form => form.map(term => termAt[term] as number))
      for (const form of terms) this.buckets.add(document, form)
      this.parts.keys.add({ text, document, title, rarest: this.rarest(terms) })
      return { text: this.pack(text), forms: terms }
    })
    writeRecord({ concepts, titles: placed, card: this.pack(card) }, into)
  }

  /** In how many titles the rarest of the terms stands; 0 for a title without words. */
  private rarest(forms: readonly (readonly number[])[]): number {
    let rarest = Number.POSITIVE_INFINITY
    for (const terms of forms) for (const term of terms) rarest = Math.min(rarest, this.parts.titleDocuments[term] as number)
    return Number.isFinite(rarest) ? rarest : 0
  }

  private pack(text: string): Uint8Array {
    this.text.clear()
    this.parts.packer.pack(text, this.text)
    return this.text.done().slice()
  }
}
