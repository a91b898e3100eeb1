import { analyseChunk } from '../text/analyse.ts'
import { forEachChunk } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { primaryLanguage } from '../text/primary-language.ts'
import { isStopWord } from '../text/stop-words.ts'

/** How many distinct chunks are remembered before the memory is emptied. */
const REMEMBERED = 20_000
/** A shorter word's last letter is its own: "bus", "gaz". */
const SHORTEST_PLURAL = 4
const LETTERS = /^\p{L}+$/u
/** Stands for a word that no label holds. No word is called so: words are letters and digits. */
const OTHER_WORD: readonly string[] = ['']

const singular = (word: string): string => (word.length >= SHORTEST_PLURAL ? word.replace(/[sx]$/, '') : word)

/**
 * Takes texts of one language apart into the words in which phrases are compared: as people write them, folded, without empty ones ("de", "en"), elisions and
 * the mark of the plural; inclusive writing gives its first form. Not stemmed: "comptabilité" is no "comptable".
 */
export class PhraseWords {
  private readonly language: string
  private readonly learnt = new Set<string>()
  private readonly seen = new Map<string, readonly string[]>()

  constructor(language: string) {
    this.language = primaryLanguage(language)
  }

  /** The words of a label, to be known again in long texts. */
  learn(label: string): readonly string[] {
    forEachChunk(label, chunk => this.learnt.add(singular(fold(chunk))))
    return this.of(label)
  }

  /** The words of a short text. A last word is never empty: nothing that goes with another word ends a name ("technicien son"). */
  of(text: string): readonly string[] {
    const words: string[] = []
    let last = ''
    forEachChunk(text, chunk => {
      words.push(...this.wordsOf(chunk))
      last = chunk
    })
    return last === '' || this.wordsOf(last).length > 0 ? words : [...words, singular(fold(last))]
  }

  /** The words of a long text. Those that no label holds are not looked at: each of them is the empty word. */
  known(text: string): readonly string[] {
    const words: string[] = []
    forEachChunk(text, chunk => {
      const isOther = !this.seen.has(chunk) && LETTERS.test(chunk) && !this.learnt.has(singular(fold(chunk)))
      words.push(...(isOther ? OTHER_WORD : this.wordsOf(chunk)))
    })
    return words
  }

  private wordsOf(chunk: string): readonly string[] {
    const known = this.seen.get(chunk)
    if (known !== undefined) return known
    if (this.seen.size >= REMEMBERED) this.seen.clear()
    const words = LETTERS.test(chunk) ? this.plainWord(chunk.toLowerCase()) : this.partsOf(chunk)
    this.seen.set(chunk, words)
    return words
  }

  /** Most chunks are one word; its stem, which is what costs time, is not asked for. */
  private plainWord(word: string): readonly string[] {
    const surface = fold(word)
    return isStopWord(this.language, word, surface) ? [] : [singular(surface)]
  }

  private partsOf(chunk: string): readonly string[] {
    const parts = analyseChunk(this.language, chunk).parts.filter(({ isStop }) => !isStop)
    return parts.flatMap(({ forms }) => forms.slice(0, 1).map(({ surface }) => singular(surface)))
  }
}
