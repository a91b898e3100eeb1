import type { Analysis, Part } from '../text/analyse.ts'
import { analyseChunk } from '../text/analyse.ts'
import { hashText } from './hash.ts'

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
  readonly chunks: KnownChunk[] = []
  private readonly texts: string[] = []
  readonly language: string
  /** Open addressing: the number of a chunk plus 1 where its hash says or behind it; 0 is free. At most half full. */
  private table = new Int32Array(2 ** 12)

  constructor(language: string) {
    this.language = language
  }

  chunk(text: string): KnownChunk {
    return this.chunkAt(text, 0, text.length)
  }

  /** The chunk that stands at a place of a text. A known one is found without being cut out: a catalogue says the same words again and again. */
  chunkAt(text: string, start: number, end: number): KnownChunk {
    const mask = this.table.length - 1
    for (let slot = hashAt(text, start, end) & mask; ; slot = (slot + 1) & mask) {
      const number = (this.table[slot] as number) - 1
      // Put together anew: a slice would keep the whole text in memory.
      if (number < 0) return this.addChunk(text.slice(start, end).split('').join(''))
      if (standsAt(text, start, end, this.texts[number] as string)) return this.chunks[number] as KnownChunk
    }
  }

  private addChunk(text: string): KnownChunk {
    const chunk = this.analyse(text)
    this.chunks.push(chunk)
    this.texts.push(text)
    if (this.chunks.length * 2 <= this.table.length) {
      this.place(this.chunks.length - 1)
      return chunk
    }
    this.table = new Int32Array(this.table.length * 2)
    for (const number of this.chunks.keys()) this.place(number)
    return chunk
  }

  private place(number: number): void {
    const text = this.texts[number] as string
    const mask = this.table.length - 1
    let slot = hashAt(text, 0, text.length) & mask
    while (this.table[slot] !== 0) slot = (slot + 1) & mask
    this.table[slot] = number + 1
  }

  private analyse(text: string): KnownChunk {
    const analysis = analyseChunk(this.language, text)
    const number = (part: Part): number => this.number(part.term)
    const words = analysis.parts.filter(part => !part.isStop).map(number)
    if (analysis.whole !== undefined) words.push(number(analysis.whole))
    return { analysis, words, emptyWords: analysis.parts.filter(part => part.isStop).map(number), count: 0 }
  }

  number(term: string): number {
    const known = this.terms.get(term)
    if (known !== undefined) return known
    const next = this.terms.size
    this.terms.set(term, next)
    return next
  }
}

/** The hash of a part of a text, mixed so that its lowest bits tell too. */
function hashAt(text: string, start: number, end: number): number {
  const hash = hashText(text, start, end)
  return hash ^ (hash >>> 15)
}

function standsAt(text: string, start: number, end: number, chunk: string): boolean {
  if (end - start !== chunk.length) return false
  for (let i = 0; i < chunk.length; i++) if (text.charCodeAt(start + i) !== chunk.charCodeAt(i)) return false
  return true
}
