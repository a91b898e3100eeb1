import type { CardColumns } from '../index/cards.ts'
import { decodeCard } from '../index/cards.ts'
import { COSTS } from '../index/document-columns.ts'
import { idf } from '../index/fields.ts'
import { hashText } from '../index/hash.ts'
import type { Segment } from '../index/segment.ts'
import { openSegment } from '../index/segment.ts'
import { HORIZONS } from '../model/document.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'
import { Accumulator } from './accumulator.ts'
import type { Card, Locator } from './types.ts'

/** Cards and terms kept read: the same ones come back with every letter typed. */
const REMEMBERED = 4_000

/** Alternative titles looked at for marks; a job sheet may have a hundred. */
const MOST_TITLES = 30

/** A segment ready to be searched: its language's pipeline, its score arrays, and its documents by place, id and number. */
export class LoadedSegment {
  readonly segment: Segment
  readonly analyzer: Analyzer
  readonly accumulator: Accumulator
  /** Bits of the places in the query that each term answers; all zero between two queries. */
  readonly termBits: Uint32Array
  readonly documents: number
  private readonly cards = new Map<number, Card>()
  private readonly words = new Map<number, readonly string[]>()
  private readonly termTexts = new Map<number, string>()

  /** Throws `SegmentError` for bytes that are no sound segment. */
  constructor(buffer: ArrayBuffer) {
    this.segment = openSegment(buffer)
    this.documents = this.segment.meta.documents
    this.analyzer = createAnalyzer(this.segment.meta.language)
    this.accumulator = new Accumulator(this.documents, this.segment.columns)
    this.termBits = new Uint32Array(this.segment.meta.terms)
  }

  /** How many documents hold a term. */
  documentsWith(term: number): number {
    const { termFirst } = this.segment.columns
    return (termFirst[term + 1] as number) - (termFirst[term] as number)
  }

  /** lunr's idf of a term, or of several taken for one word. */
  idfOf(terms: readonly number[]): number {
    const { termFieldDocuments } = this.segment.columns
    let sum = 0
    for (const term of terms) sum += termFieldDocuments[term] as number
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
    const { titleFirst } = this.segment.columns
    const first = titleFirst[document] as number
    const after = Math.min(titleFirst[document + 1] as number, first + MOST_TITLES)
    const { summary } = this.card(document)
    const texts = Array.from({ length: after - first }, (_, i) => this.title(first + i))
    const words = [...new Set([...texts, ...(summary === undefined ? [] : [summary])].flatMap(chunksOf))]
    this.words.set(document, words)
    return words
  }

  private readCard(document: number): Card {
    const { cardOffsets, cardBytes, titleFirst } = this.segment.columns
    const text = this.segment.texts.unpack(cardBytes, cardOffsets[document] as number, cardOffsets[document + 1] as number)
    return decodeCard(text, { title: this.title(titleFirst[document] as number), ...this.facts(document) })
  }

  private facts(document: number): Omit<CardColumns, 'title'> {
    const { columns, meta } = this.segment
    const horizon = HORIZONS[(columns.horizons[document] as number) - 1]
    const cost = COSTS[(columns.costs[document] as number) - 1]
    return {
      number: String(columns.numbers[document] as number).padStart(7, '0'),
      kind: meta.kinds[columns.kinds[document] as number] as string,
      language: meta.languages[columns.languages[document] as number] as string,
      ...(horizon !== undefined && { horizon }),
      ...(cost !== undefined && { cost }),
    }
  }

  /** The text of a title by its number; a document's first one is its main title. */
  title(title: number): string {
    const { titleOffsets, titleBytes } = this.segment.columns
    return this.segment.texts.unpack(titleBytes, titleOffsets[title] as number, titleOffsets[title + 1] as number)
  }

  locator(document: number): Locator {
    const { blocks, records } = this.segment.columns
    return { block: blocks[document] as number, record: records[document] as number }
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
