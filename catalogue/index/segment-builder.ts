import type { ReleaseDocument } from '../model/document.ts'
import type { Locator } from '../search/types.ts'
import { primaryLanguage } from '../text/analyse.ts'
import { chunksOf, forEachChunk } from '../text/chunks.ts'
import { titleForms } from '../text/title-forms.ts'
import { conceptColumns } from './concept-columns.ts'
import type { DocumentRow } from './document-columns.ts'
import { documentColumns, documentRow } from './document-columns.ts'
import { documentTexts } from './document-text.ts'
import { FIELDS } from './fields.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import type { SegmentMeta } from './layout.ts'
import { TextPacker } from './packed-text.ts'
import { PostingCollector } from './posting-collector.ts'
import { surfaceColumns } from './surface-columns.ts'
import type { Weighing } from './term-columns.ts'
import { termColumns } from './term-columns.ts'
import { TermDictionary } from './term-dictionary.ts'
import type { TitleEntry } from './title-columns.ts'
import { titleColumns } from './title-columns.ts'
import { writeSegment } from './write-segment.ts'

const LONGEST_FIELD = 65_535
/** Titles, in which even empty words are indexed. */
const TITLE_FIELDS = 2

/** Everything that is shown of the documents, to be packed together. */
function* textsOf(rows: readonly DocumentRow[], titles: readonly (readonly TitleEntry[])[]): Generator<string> {
  for (const { card } of rows) yield card
  for (const own of titles) for (const { text } of own) yield text
}

/** Builds one language's segment from documents in any order: the order of arrival leaves no mark in the bytes. */
export class SegmentBuilder {
  private readonly language: string
  private readonly dictionary: TermDictionary
  private readonly collector = new PostingCollector()
  private readonly rows: DocumentRow[] = []
  private readonly titles: (readonly TitleEntry[])[] = []
  private readonly lengths = new GrowingNumbers()

  constructor(language: string) {
    this.language = primaryLanguage(language)
    this.dictionary = new TermDictionary(this.language)
  }

  /** `searched`: the texts of each field by which the document is found. */
  add(document: ReleaseDocument, locator: Locator, searched: readonly (readonly string[])[] = documentTexts(document)): void {
    this.collector.begin(this.rows.length)
    for (const [field, texts] of searched.entries()) {
      let length = 0
      for (const text of texts) length += this.addText(text, field)
      this.lengths.push(Math.min(LONGEST_FIELD, length))
    }
    this.collector.end()
    this.titles.push([document.title, ...document.alternativeTitles].map(text => ({ text, forms: this.titleTerms(text) })))
    this.rows.push(documentRow(document, locator))
  }

  /** The segment's file. The builder is spent. */
  finish(): Uint8Array<ArrayBuffer> {
    const order = this.order()
    const documentAt = new Uint32Array(order.length)
    for (const [place, arrival] of order.entries()) documentAt[arrival] = place
    const weighing = this.weighing(order)
    const collected = { terms: this.dictionary.terms, collector: this.collector, documentAt }
    const { columns: terms, termAt } = termColumns(collected, weighing)
    const placed = (forms: readonly (readonly number[])[]) => forms.map(form => form.map(term => termAt[term] as number))
    const titles = Array.from(order, arrival => (this.titles[arrival] ?? []).map(({ text, forms }) => ({ text, forms: placed(forms) })))
    const rows = Array.from(order, arrival => this.rows[arrival] as DocumentRow)
    const packer = new TextPacker(textsOf(rows, titles))
    const titlePart = titleColumns(titles, terms.termTitleDocuments, packer)
    const surfaces = surfaceColumns(this.dictionary, termAt)
    const { columns: concepts, concepts: conceptCount } = conceptColumns(rows)
    const { columns, dictionaries } = documentColumns(rows, packer)
    const meta: SegmentMeta = {
      language: this.language,
      documents: rows.length,
      terms: this.dictionary.terms.size,
      surfaces: surfaces.surfaceTerms.length,
      keys: titlePart.keyTitles.length,
      concepts: conceptCount,
      averages: weighing.averages,
      ...dictionaries,
    }
    const fieldLengths = weighing.lengths
    const metaBytes = new TextEncoder().encode(JSON.stringify(meta))
    return writeSegment({
      meta: metaBytes,
      fieldLengths,
      ...terms,
      ...surfaces,
      ...packer.columns(),
      ...titlePart,
      ...columns,
      ...concepts,
    })
  }

  private addText(text: string, field: number): number {
    let length = 0
    forEachChunk(text, chunk => {
      const known = this.dictionary.chunk(chunk)
      known.count++
      for (const term of known.words) this.collector.add(term, field)
      length += known.words.length
      if (field >= TITLE_FIELDS) return
      for (const term of known.emptyWords) this.collector.add(term, field)
      length += known.emptyWords.length
    })
    return length
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
    const { rows } = this
    const at = (arrival: number): Locator => (rows[arrival] as DocumentRow).locator
    return Uint32Array.from(rows.keys()).sort((a, b) => at(a).block - at(b).block || at(a).record - at(b).record)
  }

  private weighing(order: Uint32Array): Weighing {
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
    return { documents, lengths, averages }
  }
}
