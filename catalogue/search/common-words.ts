import type { Analyzer } from '../text/analyzer.ts'
import { createAnalyzer } from '../text/analyzer.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { SHORTEST_LISTED, wordKeys } from '../text/word-keys.ts'
import type { WordList } from '../text/word-list.ts'
import type { QueryChunk } from './query-chunks.ts'

/** A sentence is in another language than the visitor's only where it knows so many of its words, and more of them. */
const LEAST_FOREIGN = 2

type Tongue = Readonly<{ list: WordList; analyzer: Analyzer }>

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
   * language alone: some slip in one is a word in another.
   */
  spelt(chunks: readonly QueryChunk[], language: string): ReadonlySet<QueryChunk> {
    const own = primaryLanguage(language)
    const ours = this.knownIn(own, chunks)
    const others = [...this.lists.keys()]
      .filter(other => other !== own)
      .map(other => this.knownIn(other, chunks))
      .filter(({ size }) => size >= LEAST_FOREIGN && size > ours.size)
    return new Set([ours, ...others].flatMap(known => [...known]))
  }

  private knownIn(language: string, chunks: readonly QueryChunk[]): ReadonlySet<QueryChunk> {
    const tongue = this.tongue(language)
    return new Set(tongue === undefined ? [] : chunks.filter(chunk => isWord(tongue, chunk)))
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

/** Small words, and those whose every part the list holds: "porte-à-porte". */
function isWord({ list, analyzer }: Tongue, { text, surface }: QueryChunk): boolean {
  const keys = wordKeys(analyzer, text)
  return keys.length === 0 || (surface.length >= SHORTEST_LISTED && keys.every(key => list.has(key)))
}
