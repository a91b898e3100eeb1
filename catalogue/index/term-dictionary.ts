import type { Analysis, Part } from '../text/analyse.ts'
import { analyseChunk } from '../text/analyse.ts'

/** A distinct chunk of the corpus: its terms as numbers of arrival, and how often it stood there. */
export type KnownChunk = {
  readonly analysis: Analysis
  readonly words: readonly number[]
  /** Empty words ("de", "la"): indexed in titles only. */
  readonly emptyWords: readonly number[]
  count: number
}

/** Numbers terms as they arrive and remembers every distinct chunk, so that each is analysed once. */
export class TermDictionary {
  readonly terms = new Map<string, number>()
  readonly chunks = new Map<string, KnownChunk>()
  private readonly language: string

  constructor(language: string) {
    this.language = language
  }

  chunk(text: string): KnownChunk {
    const known = this.chunks.get(text)
    if (known !== undefined) return known
    const analysis = analyseChunk(this.language, text)
    const number = (part: Part): number => this.number(part.term)
    const words = analysis.parts.filter(part => !part.isStop).map(number)
    if (analysis.whole !== undefined) words.push(number(analysis.whole))
    const chunk = { analysis, words, emptyWords: analysis.parts.filter(part => part.isStop).map(number), count: 0 }
    this.chunks.set(text, chunk)
    return chunk
  }

  number(term: string): number {
    const known = this.terms.get(term)
    if (known !== undefined) return known
    const next = this.terms.size
    this.terms.set(term, next)
    return next
  }
}
