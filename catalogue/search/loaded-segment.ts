import type { CardColumns } from '../index/cards.ts'
import { copyOf, decodeCard } from '../index/cards.ts'
import { COSTS, locatorOf } from '../index/document-columns.ts'
import { idf } from '../index/fields.ts'
import { hashText } from '../index/hash.ts'
import type { Segment } from '../index/segment.ts'
import { openSegment } from '../index/segment.ts'
import { Weights } from '../index/weights.ts'
import { HORIZONS } from '../model/document.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'
import { DocumentSet } from './document-set.ts'
import type { TermHead } from './posting-blocks.ts'
import { PostingBlocks } from './posting-blocks.ts'
import type { Card, Copy, Locator } from './types.ts'
import { TypoIndex } from './typo-index.ts'
import { Walker } from './walker.ts'

/** Cards and terms kept read: the same ones come back with every letter typed. */
const REMEMBERED = 4_000

/** Alternative titles looked at for marks; a job sheet may have a hundred. */
const MOST_TITLES = 30

/** A segment ready to be searched: its language's pipeline, its score arrays, and its documents by place, id and number. */
export class LoadedSegment {
  readonly segment: Segment
  readonly analyzer: Analyzer
  readonly walker: Walker
  readonly typos: TypoIndex
  /** Bits of the places in the query that each term answers; all zero between two queries. */
  readonly termBits: Uint32Array
  readonly documents: number
  private expired: Readonly<{ day: number; documents: DocumentSet | undefined }> | undefined
  private readonly cards = new Map<number, Card>()
  private readonly words = new Map<number, readonly string[]>()
  private readonly termTexts = new Map<number, string>()
  private readonly heads: Readonly<{ postings: PostingBlocks; known: Map<number, TermHead> }>

  /** A segment whole in memory, or one opened already. Throws `SegmentError` for bytes that are no sound segment. */
  constructor(source: ArrayBuffer | Segment) {
    this.segment = source instanceof ArrayBuffer ? openSegment(source) : source
    const { meta, columns } = this.segment
    this.documents = meta.documents
    this.analyzer = createAnalyzer(meta.language)
    this.walker = new Walker(this.segment, new Weights(columns.fieldLengths, meta.documents, meta.averages))
    this.typos = new TypoIndex(this.segment)
    this.termBits = new Uint32Array(meta.terms)
    this.heads = { postings: new PostingBlocks(this.segment), known: new Map() }
  }

  /** In how many documents and titles a term stands. */
  head(term: number): TermHead {
    const { postings, known } = this.heads
    const before = known.get(term)
    if (before !== undefined) return before
    if (known.size >= REMEMBERED) known.clear()
    const head = postings.head(term)
    known.set(term, head)
    return head
  }

  /** How many documents hold a term. */
  documentsWith(term: number): number {
    return this.head(term).count
  }

  /** Whether any of the terms stands in a title. */
  isTitled(terms: readonly number[]): boolean {
    return terms.some(term => this.head(term).titleDocuments > 0)
  }

  /** lunr's idf of a term, or of several taken for one word. */
  idfOf(terms: readonly number[]): number {
    let sum = 0
    for (const term of terms) sum += this.head(term).fieldDocuments
    return idf(this.documents, terms.length > 1 ? Math.min(sum, this.documents) : sum)
  }

  card(document: number): Card {
    const known = this.cards.get(document)
    if (known !== undefined) return known
    if (this.cards.size >= REMEMBERED) this.cards.clear()
    const card = this.readCard(document)
    this.cards.set(document, card)
    return card
  }

  /** The string of a term by its number. */
  term(term: number): string {
    const known = this.termTexts.get(term)
    if (known !== undefined) return known
    if (this.termTexts.size >= REMEMBERED) this.termTexts.clear()
    const text = this.segment.terms.get(term)
    this.termTexts.set(term, text)
    return text
  }

  /** The distinct words of a document's titles and the summary on its card, as they stand there. */
  shownWords(document: number): readonly string[] {
    const known = this.words.get(document)
    if (known !== undefined) return known
    if (this.words.size >= REMEMBERED) this.words.clear()
    const { summary } = this.card(document)
    const texts = this.titles(document).slice(0, MOST_TITLES)
    const words = [...new Set([...texts, ...(summary === undefined ? [] : [summary])].flatMap(chunksOf))]
    this.words.set(document, words)
    return words
  }

  private readCard(document: number): Card {
    const { records, texts } = this.segment
    const { titles, card } = records.texts(document)
    return decodeCard(texts.unpack(card), { title: texts.unpack(titles[0] ?? new Uint8Array(0)), ...this.facts(document) })
  }

  private facts(document: number): Omit<CardColumns, 'title'> {
    const { columns, meta } = this.segment
    const row = columns.facets[document] as number
    const horizon = HORIZONS[(columns.facetHorizons[row] as number) - 1]
    const cost = COSTS[(columns.facetCosts[row] as number) - 1]
    return {
      number: String(columns.numbers[document] as number).padStart(7, '0'),
      kind: this.kind(document),
      language: meta.languages[columns.facetLanguages[row] as number] as string,
      ...(horizon !== undefined && { horizon }),
      ...(cost !== undefined && { cost }),
    }
  }

  /** The texts of a document's titles, the main one first. */
  titles(document: number): readonly string[] {
    const { records, texts } = this.segment
    return records.texts(document).titles.map(title => texts.unpack(title))
  }

  /** The text of one of a document's titles, by its place; undefined where there is none. */
  title(document: number, place: number): string | undefined {
    const { records, texts } = this.segment
    const title = records.title(document, place)
    return title === undefined ? undefined : texts.unpack(title)
  }

  /** Where the copies of a document are, of those that are there. Reads its card and keeps nothing: whoever asks for all of them keeps what he needs. */
  copies(document: number): readonly Copy[] {
    const card = this.readCard(document)
    if (card.copies !== undefined) return card.copies
    const first = copyOf(card)
    return Object.keys(first).length === 0 ? [] : [first]
  }

  /** The kind of a document. */
  kind(document: number): string {
    const { columns, meta } = this.segment
    return meta.kinds[columns.facetKinds[columns.facets[document] as number] as number] as string
  }

  locator(document: number): Locator {
    return locatorOf(this.segment.columns.places[document] as number)
  }

  /** The documents that are past their end on a day, as in `expiringDates`; undefined when there are none. */
  expiredBefore(day: number): DocumentSet | undefined {
    if (this.expired?.day === day) return this.expired.documents
    const { expiringDocuments, expiringDates } = this.segment.columns
    const set = new DocumentSet(this.documents)
    for (const [i, document] of expiringDocuments.entries()) if ((expiringDates[i] as number) < day) set.add(document)
    const documents = set.size() === 0 ? undefined : set
    this.expired = { day, documents }
    return documents
  }

  /** The document with a 7-digit number. */
  byNumber(number: number): number | undefined {
    const document = this.segment.columns.numbers.indexOf(number)
    return document < 0 ? undefined : document
  }

  /** The document with an id or a 7-digit number. */
  byKey(key: string): number | undefined {
    if (/^\d{7}$/.test(key)) return this.byNumber(Number(key))
    const { idHashes } = this.segment.columns
    const hash = hashText(key)
    for (let document = idHashes.indexOf(hash); document >= 0; document = idHashes.indexOf(hash, document + 1)) {
      if (this.card(document).id === key) return document
    }
    return undefined
  }
}
