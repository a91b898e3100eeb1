import { ByteWriter } from './byte-writer.ts'
import type { SectionBytes } from './section-bytes.ts'

/** A title as the index keeps it: its packed text, and the terms of each form in which people say it. */
type RecordTitle = Readonly<{ text: Uint8Array; forms: readonly (readonly number[])[] }>

/** A concept by its place, and whether it was inferred from the document's words: its source does not state it. */
export type RecordConcept = Readonly<{ concept: number; isInferred: boolean }>

/** What is kept of one document in one piece, so that showing or comparing it reads one place. */
export type DocumentRecord = Readonly<{ concepts: readonly RecordConcept[]; titles: readonly RecordTitle[]; card: Uint8Array }>

const scratch = new ByteWriter()

/**
 * Writes a record: concepts (their number, then ascending differences, doubled, with 1 for an inferred one), titles (their number; the forms of each: their number, their terms' number, the terms),
 * the lengths and bytes of the titles' packed texts, the packed card; numbers are varints. The length of concepts and forms stands before them.
 */
export function writeRecord({ concepts, titles, card }: DocumentRecord, into: ByteWriter): void {
  scratch.clear()
  scratch.varint(concepts.length)
  for (const [i, { concept, isInferred }] of concepts.entries()) {
    scratch.varint((concept - (concepts[i - 1]?.concept ?? 0)) * 2 + Number(isInferred))
  }
  scratch.varint(titles.length)
  for (const { forms } of titles) {
    scratch.varint(forms.length)
    for (const terms of forms) {
      scratch.varint(terms.length)
      for (const term of terms) scratch.varint(term)
    }
  }
  into.varint(scratch.length)
  into.append(scratch.done())
  for (const { text } of titles) into.varint(text.length)
  for (const { text } of titles) into.append(text)
  into.append(card)
}

/** Reads records. One document at a time is open; its forms stand in the arrays until the next one is. */
export class RecordReader {
  /** Of the open document: its titles, the first form of each (one more at the end), the first term of each form (one more at the end), and the terms. */
  titles = 0
  titleForms = new Uint32Array(64)
  formTerms = new Uint32Array(256)
  terms = new Uint32Array(1024)
  private readonly section: SectionBytes
  private readonly offsets: Uint32Array
  private end = 0

  constructor(section: SectionBytes, offsets: Uint32Array) {
    this.section = section
    this.offsets = offsets
  }

  /** The concepts of a document, ascending. */
  concepts(document: number): readonly RecordConcept[] {
    this.seek(document)
    this.section.varint()
    const concepts: RecordConcept[] = []
    let concept = 0
    for (let left = this.section.varint(); left > 0; left--) {
      const read = this.section.varint()
      concept += read >>> 1
      concepts.push({ concept, isInferred: (read & 1) === 1 })
    }
    return concepts
  }

  /** Opens a document's forms. */
  open(document: number): void {
    this.seek(document)
    const { section } = this
    section.varint()
    for (let left = section.varint(); left > 0; left--) section.varint()
    this.titles = section.varint()
    let forms = 0
    let terms = 0
    if (this.titles >= this.titleForms.length) this.titleForms = grown(this.titleForms, this.titles + 1)
    for (let title = 0; title < this.titles; title++) {
      this.titleForms[title] = forms
      for (let left = section.varint(); left > 0; left--) {
        if (forms + 1 >= this.formTerms.length) this.formTerms = grown(this.formTerms, forms + 2)
        this.formTerms[forms++] = terms
        const size = section.varint()
        if (terms + size > this.terms.length) this.terms = grown(this.terms, terms + size)
        for (let i = 0; i < size; i++) this.terms[terms++] = section.varint()
      }
    }
    this.titleForms[this.titles] = forms
    this.formTerms[forms] = terms
  }

  /** The packed text of one of a document's titles, by its place; undefined where there is none. */
  title(document: number, place: number): Uint8Array | undefined {
    const { section } = this
    const count = this.openTexts(document)
    if (place >= count) return undefined
    let before = 0
    for (let i = 0; i < place; i++) before += section.varint()
    const length = section.varint()
    for (let i = place + 1; i < count; i++) section.varint()
    return section.bytes.subarray(section.at + before, section.at + before + length)
  }

  /** The packed texts of a document: each title's, then the card's. */
  texts(document: number): Readonly<{ titles: readonly Uint8Array[]; card: Uint8Array }> {
    const { section } = this
    const count = this.openTexts(document)
    const lengths = Array.from({ length: count }, () => section.varint())
    const titles = lengths.map(length => {
      const text = section.bytes.subarray(section.at, section.at + length)
      section.at += length
      return text
    })
    return { titles, card: section.bytes.subarray(section.at, this.end) }
  }

  /** Goes to the lengths of a document's titles; gives how many these are. */
  private openTexts(document: number): number {
    this.seek(document)
    const { section } = this
    const forms = section.varint()
    const after = section.at + forms
    for (let left = section.varint(); left > 0; left--) section.varint()
    const count = section.varint()
    section.at = after
    return count
  }

  private seek(document: number): void {
    const from = this.offsets[document] as number
    const to = this.offsets[document + 1] as number
    this.section.open(from, to)
    this.end = this.section.at + to - from
  }
}

function grown(numbers: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(needed, numbers.length * 2))
  larger.set(numbers)
  return larger
}
