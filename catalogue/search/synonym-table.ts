import type { Synonyms } from '../model/centre.ts'
import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import type { QueryChunk } from './query-chunks.ts'

/** Words of a phrase at most: "bilan de compétences" has two that count. */
const LONGEST_PHRASE = 4

/** Everyday words that stand for others: `from` as the centre wrote them, each of `means` as it wrote those. */
type Synonym = Readonly<{ from: string; means: readonly string[] }>

/**
 * A synonym found in a query, with the bits of the words it was found by. `language`: whose words they are; `isVerbatim`: they stand there as the
 * centre wrote them, but for case and accents, and not only with their stems, which mean something else in another language.
 */
export type SynonymMatch = Readonly<{ synonym: Synonym; bits: number; language: string; isVerbatim: boolean }>

/** A word of a phrase by what it is compared by, and its place in the query. */
type KeyWord = Readonly<{ key: string; place: number }>

/** The stems of each word that says something; of all when none does. */
function stems(analyzer: Analyzer, chunks: readonly string[]): readonly KeyWord[] {
  const words = chunks.map((chunk, place) => {
    const { parts, whole } = analyzer.analyse(chunk)
    const telling = parts.filter(part => !part.isStop)
    return { place, isEmpty: telling.length === 0 && whole === undefined, parts: telling.length > 0 ? telling : parts }
  })
  const telling = words.filter(({ isEmpty }) => !isEmpty)
  return (telling.length > 0 ? telling : words).map(({ place, parts }) => ({ key: parts.map(part => part.term).join(' '), place }))
}

/** Stems of fewer letters are what very different words begin with: "papi" and "paper". */
const LEAST_STEM = 4
const withoutPlural = (word: string): string => fold(word).replace(/(?<=..)[sx]$/, '')

/** Whether all that one word has in common with a single word of the table is a stem too short to tell. */
function isCutShort([only, ...more]: readonly KeyWord[], texts: readonly string[], [entry = '']: readonly string[]): boolean {
  if (only === undefined || more.length > 0 || only.key.length >= LEAST_STEM) return false
  return withoutPlural(texts[only.place] ?? '') !== withoutPlural(entry)
}

const surfaces = (chunks: readonly string[]): readonly KeyWord[] => chunks.map((chunk, place) => ({ key: fold(chunk), place }))

const phraseOf = (words: readonly KeyWord[]): string => words.map(({ key }) => key).join(' ')

type Entry = Readonly<{ synonym: Synonym; language: string; chunks: readonly string[] }>

/** One language's entries by the stems of their words, as its pipeline gives them. */
type StemTable = Readonly<{ analyzer: Analyzer; table: ReadonlyMap<string, readonly Entry[]> }>

/**
 * A centre's synonyms in all languages. The language of an entry is that of the visitor's words, not of the documents: "enfermera" leads to French
 * ones. Its parts are made when words are first looked up in them, so that a window opens without them.
 */
export class SynonymTable {
  private readonly synonyms: Synonyms
  private readonly byStems = new Map<string, StemTable>()
  private entries: readonly Entry[] | undefined
  private readonly bySurfaces = new Map<string, Entry[]>()

  constructor(synonyms: Synonyms) {
    this.synonyms = synonyms
  }

  /** Every phrase of neighbouring words that the table knows: verbatim in any language, then by stems in the `languages` given. */
  find(chunks: readonly QueryChunk[], languages: ReadonlySet<string>): readonly SynonymMatch[] {
    this.readEntries()
    // A word typed again says nothing new.
    const typed = chunks.flatMap((chunk, place) => (chunk.isRepeat ? [] : [{ text: chunk.text, place }]))
    const texts = typed.map(({ text }) => text)
    const places = typed.map(({ place }) => place)
    const matches = this.phrases(surfaces(texts), places, { table: this.bySurfaces, texts, isVerbatim: true })
    for (const language of languages) {
      const { analyzer, table } = this.stemTable(language)
      for (const match of this.phrases(stems(analyzer, texts), places, { table, texts, isVerbatim: false })) {
        if (!matches.some(({ synonym, bits }) => synonym === match.synonym && bits === match.bits)) matches.push(match)
      }
    }
    return matches
  }

  private phrases(
    words: readonly KeyWord[],
    places: readonly number[],
    { table, texts, isVerbatim }: Readonly<{ table: ReadonlyMap<string, readonly Entry[]>; texts: readonly string[]; isVerbatim: boolean }>,
  ): SynonymMatch[] {
    const matches: SynonymMatch[] = []
    for (let first = 0; first < words.length; first++) {
      for (let after = first + 1; after <= Math.min(words.length, first + LONGEST_PHRASE); after++) {
        const phrase = words.slice(first, after)
        const found = table.get(phraseOf(phrase))
        if (found === undefined) continue
        const bits = phrase.reduce((sum, { place }) => (sum | (1 << (places[place] as number))) >>> 0, 0)
        for (const { synonym, language, chunks } of found) {
          if (!isVerbatim && isCutShort(phrase, texts, chunks)) continue
          matches.push({ synonym, language, bits, isVerbatim })
        }
      }
    }
    return matches
  }

  private readEntries(): readonly Entry[] {
    if (this.entries !== undefined) return this.entries
    this.entries = this.synonyms.flatMap(({ language, words, means }) =>
      words.map(from => ({ synonym: { from, means }, language: primaryLanguage(language), chunks: chunksOf(from) })),
    )
    for (const entry of this.entries) add(this.bySurfaces, phraseOf(surfaces(entry.chunks)), entry)
    return this.entries
  }

  private stemTable(language: string): StemTable {
    const known = this.byStems.get(language)
    if (known !== undefined) return known
    const analyzer = createAnalyzer(language)
    const table = new Map<string, Entry[]>()
    for (const entry of this.readEntries()) {
      if (entry.language !== language) continue
      const words = stems(analyzer, entry.chunks)
      // Of "sans diplôme" only the diploma would be left, which is the contrary: such a phrase is found as it is written, or not at all.
      if (words.length > 1 || entry.chunks.length === 1) add(table, phraseOf(words), entry)
    }
    const made = { analyzer, table }
    this.byStems.set(language, made)
    return made
  }
}

function add(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, [entry])
  else known.push(entry)
}
