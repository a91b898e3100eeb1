import type { DocumentConcept, ReleaseDocument } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
import { chunksOf, forEachSpan } from '../text/chunks.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { titleForms } from '../text/title-forms.ts'
import { cardRestOf, encodeCard } from './cards.ts'
import { ConceptTable, conceptKey } from './concept-table.ts'
import { DocumentCollector } from './document-columns.ts'
import { documentTexts } from './document-text.ts'
import { FIELDS } from './fields.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import type { SectionName, Sections, SegmentMeta } from './layout.ts'
import { PieceCounter } from './packed-text.ts'
import { PostingCollector } from './posting-collector.ts'
import { MOST_DOCUMENTS } from './posting-format.ts'
import { PostingRuns } from './posting-runs.ts'
import type { RawRecord, RawTitle } from './raw-record.ts'
import { decodeRaw, encodeRaw } from './raw-record.ts'
import { RecordSection } from './record-section.ts'
import type { SegmentSpool } from './segment-spool.ts'
import { MemorySpool } from './segment-spool.ts'
import { SegmentWriter } from './segment-writer.ts'
import { StringTableWriter, sortAsBytes, writeStringTable } from './string-table.ts'
import { surfaceColumns } from './surface-columns.ts'
import { TermDictionary } from './term-dictionary.ts'
import { TermSection } from './term-section.ts'
import { TitleKeys } from './title-keys.ts'
import { Weights } from './weights.ts'

const LONGEST_FIELD = 65_535
/** Titles, in which even empty words are indexed. */
const TITLE_FIELDS = 2

/**
 * What a document does not say itself. `inferred`: concepts that its source does not state; they are no words of it. `texts`: by which it is found, field by field,
 * instead of its own.
 */
type Besides = Readonly<{ inferred?: readonly DocumentConcept[]; texts?: readonly (readonly string[])[] }>

/** How many postings (64 MB of numbers) and forms of titles. */
type Held = Readonly<{ postings: number; keys: number }>
const HELD: Held = { postings: 4_000_000, keys: 250_000 }

type KeyColumns = Pick<Sections, 'keyHeads' | 'keyDocuments' | 'keyTitles' | 'keyWeights'>

/**
 * Builds one language's segment from documents in any order: the order of arrival leaves no mark in the bytes. What grows with the documents is put aside in
 * the spool; the memory holds the words, some numbers a document, and one run of postings.
 */
export class SegmentBuilder {
  private readonly language: string
  private readonly spool: SegmentSpool
  private readonly held: Held
  private readonly dictionary: TermDictionary
  private readonly collector = new PostingCollector()
  private readonly runs: PostingRuns
  private readonly columns = new DocumentCollector()
  private readonly concepts = new ConceptTable()
  private readonly pieces = new PieceCounter()
  private readonly lengths = new GrowingNumbers()
  /** Where each document's raw record begins in the spool, and how long it is. */
  private readonly raw: { offset: number[]; length: GrowingNumbers } = { offset: [], length: new GrowingNumbers() }

  /** `held`: what is kept in memory before it is put aside; another amount leaves no mark in the bytes. */
  constructor(language: string, spool: SegmentSpool = new MemorySpool(), held: Held = HELD) {
    this.held = held
    this.language = primaryLanguage(language)
    this.dictionary = new TermDictionary(this.language)
    this.spool = spool
    this.runs = new PostingRuns(spool)
  }

  private get documents(): number {
    return this.raw.offset.length
  }

  /** Throws `RangeError` beyond 16,777,216 documents. */
  add(document: ReleaseDocument, locator: Locator, { inferred = [], texts: searched = documentTexts(document) }: Besides = {}): void {
    if (this.documents === MOST_DOCUMENTS) throw new RangeError(`a segment holds at most ${MOST_DOCUMENTS} documents`)
    this.collector.begin(this.documents)
    for (const [field, texts] of searched.entries()) {
      let length = 0
      for (const text of texts) length += this.addText(text, field)
      this.lengths.push(Math.min(LONGEST_FIELD, length))
    }
    this.collector.end()
    this.columns.add(document, locator)
    this.putAside(document, inferred)
    if (this.collector.terms.length >= this.held.postings) this.runs.flush(this.collector, this.dictionary.terms.size)
  }

  /** The keys of all concepts that the documents carry. */
  conceptKeys(): readonly string[] {
    return this.concepts.keys()
  }

  /** The segment's file, whole. The builder is spent. */
  finish(): Uint8Array<ArrayBuffer> {
    const pieces = Array.from(this.file(), piece => piece.slice())
    const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      bytes.set(piece, at)
      at += piece.length
    }
    return bytes
  }

  /** The segment's file piece by piece, in order; each piece is valid until the next is asked for. The builder is spent. */
  *file(): Generator<Uint8Array> {
    const writer = new SegmentWriter()
    yield* writer.begin()
    const order = this.order()
    const weighing = this.weighing(order)
    const terms = sortAsBytes([...this.dictionary.terms.keys()])
    const { section, termAt } = this.termSection(order, terms)
    yield* writer.section('postings', section.postings(new Weights(weighing.lengths, order.length, weighing.averages)))
    const surfaces = surfaceColumns(this.dictionary, termAt)
    const packer = this.pieces.packer()
    const keys = new TitleKeys(this.spool, this.held.keys)
    const parts = { packer, keys, termAt, conceptAt: this.concepts.places(), titleDocuments: section.titleDocuments }
    const records = new RecordSection(order.length, parts)
    yield* writer.section('documentBytes', records.records(this.rawRecords(order)))
    const table = writeKeys(keys)
    yield* writer.section('keyBytes', table.bytes)
    const { columns, dictionaries } = this.columns.columns(order)
    const meta: SegmentMeta = {
      language: this.language,
      documents: order.length,
      terms: this.dictionary.terms.size,
      surfaces: surfaces.surfaceTerms.length,
      keys: table.count(),
      concepts: this.concepts.size,
      averages: weighing.averages,
      ...dictionaries,
    }
    const rest: Omit<Sections, 'postings' | 'documentBytes' | 'keyBytes'> = {
      meta: new TextEncoder().encode(JSON.stringify(meta)),
      ...termTable(terms),
      termOffsets: section.termOffsets,
      ...section.tops(),
      ...surfaces,
      ...packer.columns(),
      documentOffsets: records.documentOffsets,
      ...records.buckets.columns(),
      ...table.columns(),
      fieldLengths: weighing.lengths,
      ...columns,
      ...this.concepts.columns(records.conceptDocuments),
    }
    for (const [name, content] of Object.entries(rest)) yield* writer.section(name as SectionName, content)
    yield* writer.finish()
  }

  private addText(text: string, field: number): number {
    let length = 0
    forEachSpan(text, (joined, start, end) => {
      const known = this.dictionary.chunkAt(joined, start, end)
      known.count++
      for (const term of known.words) this.collector.add(term, field)
      length += known.words.length
      if (field >= TITLE_FIELDS) return
      for (const term of known.emptyWords) this.collector.add(term, field)
      length += known.emptyWords.length
    })
    return length
  }

  private putAside(document: ReleaseDocument, inferred: readonly DocumentConcept[]): void {
    const titles: readonly RawTitle[] = [document.title, ...document.alternativeTitles].map(text => ({
      text,
      forms: this.titleTerms(text),
    }))
    const card = encodeCard(cardRestOf(document))
    const numbers = (concepts: readonly DocumentConcept[]): readonly number[] =>
      concepts.map(({ scheme, code, label }) => this.concepts.number({ key: conceptKey(scheme, code), label: label ?? '' }))
    for (const { text } of titles) this.pieces.count(text)
    this.pieces.count(card)
    const bytes = encodeRaw({ concepts: numbers(document.concepts), inferred: numbers(inferred), titles, card })
    this.raw.offset.push(this.spool.length)
    this.raw.length.push(bytes.length)
    this.spool.append(bytes)
  }

  private *rawRecords(order: Uint32Array): Generator<RawRecord> {
    const lengths = this.raw.length.view()
    for (const arrival of order) yield decodeRaw(this.spool.read(this.raw.offset[arrival] as number, lengths[arrival] as number))
  }

  /** The terms of each form of a title, without empty words unless there are no others, and without the same word twice in a row ("Agent / Agente"). */
  private titleTerms(title: string): readonly (readonly number[])[] {
    const forms = new Map<string, readonly number[]>()
    for (const form of [title, ...titleForms(title)]) {
      const parts = chunksOf(form).flatMap(chunk => this.dictionary.chunk(chunk).analysis.parts)
      const telling = parts.filter(part => !part.isStop)
      const terms = (telling.length > 0 ? telling : parts).map(part => this.dictionary.number(part.term))
      const collapsed = terms.filter((term, i) => term !== terms[i - 1])
      if (collapsed.length > 0) forms.set(collapsed.join(), collapsed)
    }
    return [...forms.values()]
  }

  /** Numbers of arrival in the order of the release. */
  private order(): Uint32Array {
    const places = this.columns.places.view()
    return Uint32Array.from(places.keys()).sort((a, b) => (places[a] as number) - (places[b] as number))
  }

  private termSection(order: Uint32Array, sorted: readonly string[]): Readonly<{ section: TermSection; termAt: Uint32Array }> {
    const { terms } = this.dictionary
    this.runs.flush(this.collector, terms.size)
    const documentAt = new Uint32Array(order.length)
    for (const [place, arrival] of order.entries()) documentAt[arrival] = place
    const termOrder = Uint32Array.from(sorted, term => terms.get(term) as number)
    const termAt = new Uint32Array(termOrder.length)
    for (const [place, arrival] of termOrder.entries()) termAt[arrival] = place
    return { section: new TermSection(termOrder, this.runs, documentAt), termAt }
  }

  private weighing(order: Uint32Array): Readonly<{ lengths: Uint16Array; averages: readonly number[] }> {
    const documents = order.length
    const arrived = this.lengths.view()
    const lengths = new Uint16Array(FIELDS.length * documents)
    const averages = FIELDS.map((_, field) => {
      let sum = 0
      for (let place = 0; place < documents; place++) {
        const length = arrived[(order[place] as number) * FIELDS.length + field] as number
        lengths[field * documents + place] = length
        sum += length
      }
      return documents === 0 ? 0 : sum / documents
    })
    return { lengths, averages }
  }
}

function termTable(sorted: readonly string[]): Pick<Sections, 'termHeads' | 'termBytes'> {
  const { heads, bytes } = writeStringTable(sorted)
  return { termHeads: heads, termBytes: bytes }
}

type WrittenKeys = Readonly<{ bytes: Iterable<Uint8Array>; columns(): KeyColumns; count(): number }>

/** The table of the keys piece by piece; its columns once all pieces are taken. */
function writeKeys(keys: TitleKeys): WrittenKeys {
  const table = new StringTableWriter()
  const documents = new GrowingNumbers()
  const titles = new GrowingNumbers()
  const weights = new GrowingNumbers()
  function* bytes(): Generator<Uint8Array> {
    for (const { key, document, title, weight } of keys.sorted()) {
      table.add(key)
      documents.push(document)
      titles.push(title)
      weights.push(weight)
      if (table.bytes.length >= 1024 * 1024) yield table.take()
    }
    yield table.take()
  }
  return {
    bytes: bytes(),
    columns: () => ({
      keyHeads: table.heads.view(),
      keyDocuments: documents.view(),
      keyTitles: Uint16Array.from(titles.view()),
      keyWeights: Uint16Array.from(weights.view()),
    }),
    count: () => table.length,
  }
}
