import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { SHORTEST_LISTED, wordKeys } from '../text/word-keys.ts'
import type { WordList } from '../text/word-list.ts'
import type { QueryChunk } from './query-chunks.ts'

/** A sentence is in another language than the visitor's only where that knows so many of its words that say something, and more of all. */
const LEAST_FOREIGN = 2

type Tongue = Readonly<{ list: WordList; analyzer: Analyzer }>

/** The words of a query that a language knows, and how many of them say something. */
type Known = Readonly<{ words: readonly QueryChunk[]; telling: number }>

/**
 * The everyday words of each language, of which a catalogue holds few: nobody who writes "je vais" has mistyped "fais". Without lists (a release that was made before
 * there were any) every word that stands nowhere may be a slip.
 */
export class CommonWords {
  private readonly lists: ReadonlyMap<string, WordList>
  private readonly tongues = new Map<string, Tongue>()

  constructor(lists: ReadonlyMap<string, WordList>) {
    this.lists = lists
  }

  /**
   * The words of a query that are spelt as some language spells them: the visitor's own, or one that more of the sentence is in. A single word is read in the visitor's
   * language alone: many a slip in one is a word in another.
   */
  spelt(chunks: readonly QueryChunk[], language: string): ReadonlySet<QueryChunk> {
    const own = primaryLanguage(language)
    const ours = this.knownIn(own, chunks)
    const others = [...this.lists.keys()]
      .filter(other => other !== own)
      .map(other => this.knownIn(other, chunks))
      .filter(({ words, telling }) => telling >= LEAST_FOREIGN && words.length > ours.words.length)
    return new Set([ours, ...others].flatMap(({ words }) => words))
  }

  private knownIn(language: string, chunks: readonly QueryChunk[]): Known {
    const tongue = this.tongue(language)
    if (tongue === undefined) return { words: [], telling: 0 }
    const small = chunks.filter(({ text }) => wordKeys(tongue.analyzer, text).length === 0)
    const listed = chunks.filter(chunk => !small.includes(chunk) && isListed(tongue, chunk))
    return { words: [...small, ...listed], telling: listed.length }
  }

  /** A language's pipeline is made when somebody first writes what may be its words. */
  private tongue(language: string): Tongue | undefined {
    const known = this.tongues.get(language)
    const list = this.lists.get(language)
    if (known !== undefined || list === undefined) return known
    const made = { list, analyzer: createAnalyzer(language) }
    this.tongues.set(language, made)
    return made
  }
}

/** Whether the list holds every part of a word: "porte-à-porte". */
const isListed = ({ list, analyzer }: Tongue, { text, surface }: QueryChunk): boolean =>
  surface.length >= SHORTEST_LISTED && wordKeys(analyzer, text).every(key => list.has(key))
