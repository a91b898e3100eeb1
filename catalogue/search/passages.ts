import type { ReleaseDocument } from '../model/document.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { forEachChunk } from '../text/chunks.ts'
import { cutPassage } from './cut-passage.ts'
import type { Found } from './near-words.ts'
import { isBetter, NearWords } from './near-words.ts'
import type { Passage } from './types.ts'

/** The terms that answer a query, each with the bits of the query's words that it answers. */
type WantedTerms = ReadonlyMap<string, number>

/** What of a document is read for passages. */
export type PassageTexts = Readonly<Partial<Pick<ReleaseDocument, 'summary' | 'easySummary' | 'body' | 'facts' | 'rights'>>>

/**
 * How a text's words are read, and which of them are wanted; `most` characters are shown, 180 when absent, never fewer than 100: a word may
 * have 80.
 */
export type WantedWords = Readonly<{ analyzer: Analyzer; wanted: WantedTerms; most?: number }>

type Source = Readonly<{ text: string; pages?: readonly number[] }>

const MOST_CHARACTERS = 180

/** What is left of them for the words that stand around those that were found. */
const AROUND = 30

/**
 * Different words of one text that are analysed; more than the longest report has, and the end of the patience with a text made to be slow.
 */
const MOST_WORDS = 50_000

/**
 * The passage of a document that shows best why it was found: the most words of the query together, the nearest to one another, the
 * earliest of equals; the body before the other texts. It is cut at the borders of sentences, else of words, and never crosses the border
 * of a page. `page` counts from 1 and is there only where the body says where its pages begin. Undefined when no wanted word stands in the
 * texts. Linear in their length. A body that its rights keep from the screen is not quoted, nor are pages beyond those that may be shown.
 */
export function findPassage(texts: PassageTexts, words: WantedWords): Passage | undefined {
  if (words.wanted.size === 0) return undefined
  let best: Readonly<{ source: Source; found: Found }> | undefined
  for (const source of sourcesOf(texts)) {
    const found = nearestWords(source, words)
    if (found !== undefined && (best === undefined || isBetter(found, best.found))) best = { source, found }
  }
  if (best === undefined) return undefined
  const { source, found } = best
  const { text, from, to } = cutPassage(source.text, found, { page: pageBorders(source, found), most: mostOf(words) })
  const marks = markedWords(source.text.slice(from, to), words)
  return { text, marks, ...(found.page > 0 && { page: found.page }) }
}

const mostOf = ({ most = MOST_CHARACTERS }: WantedWords): number => most

function sourcesOf({ summary, easySummary, body: whole, facts = [], rights }: PassageTexts): readonly Source[] {
  const body = shownBody(whole, rights)
  const others = [easySummary, ...facts.flatMap(({ label, value }) => [value, label]), summary].filter(text => text !== undefined)
  const pages = body?.pages
  const first: Source[] = body === undefined ? [] : [{ text: body.text, ...(pages !== undefined && isAscending(pages) && { pages }) }]
  return [...first, ...others.map(text => ({ text }))]
}

/** Of a body, what may stand on a screen. */
function shownBody(body: PassageTexts['body'], rights: PassageTexts['rights']): PassageTexts['body'] {
  if (rights?.display === false) return undefined
  const end = rights?.maxPages === undefined ? undefined : body?.pages?.[rights.maxPages]
  return body === undefined || end === undefined ? body : { text: body.text.slice(0, end), pages: body.pages?.slice(0, rights?.maxPages) }
}

/** Offsets out of order say nothing that can be trusted. */
const isAscending = (pages: readonly number[]): boolean => pages.every((page, i) => i === 0 || page >= (pages[i - 1] as number))

/** Reads words as bits of the query, each different word once. */
function reader({ analyzer, wanted }: WantedWords): (chunk: string) => number {
  const seen = new Map<string, number>()
  return chunk => {
    const known = seen.get(chunk)
    if (known !== undefined) return known
    if (seen.size >= MOST_WORDS) return 0
    const { parts, whole } = analyzer.analyse(chunk)
    let bits = whole === undefined ? 0 : (wanted.get(whole.term) ?? 0)
    for (const { term } of parts) bits |= wanted.get(term) ?? 0
    seen.set(chunk, bits)
    return bits
  }
}

function nearestWords({ text, pages = [] }: Source, words: WantedWords): Found | undefined {
  const near = new NearWords(mostOf(words) - AROUND)
  const bitsOf = reader(words)
  let place = 0
  let page = 0
  forEachChunk(text, (chunk, start, end) => {
    place++
    const bits = bitsOf(chunk)
    if (bits === 0) return
    while (page < pages.length && (pages[page] as number) <= start) page++
    near.add({ start, end, place, page, bits })
  })
  return near.best
}

/**
 * Where the page of what was found begins and ends; a word that goes on overleaf belongs to the page where it begins. The whole text where
 * pages are not known.
 */
const pageBorders = ({ text, pages = [] }: Source, { page, end }: Found): readonly [number, number] => [
  pages[page - 1] ?? 0,
  Math.max(end, pages[page] ?? text.length),
]

function markedWords(text: string, words: WantedWords): readonly string[] {
  const marks = new Set<string>()
  const bitsOf = reader(words)
  forEachChunk(text, (chunk, start, end) => {
    if (bitsOf(chunk) !== 0) marks.add(text.slice(start, end))
  })
  return [...marks]
}
