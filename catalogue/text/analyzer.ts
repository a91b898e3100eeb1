import type { Analysis } from './analyse.ts'
import { analyseChunk } from './analyse.ts'
import { forEachChunk } from './chunks.ts'
import { primaryLanguage } from './primary-language.ts'

/** How many distinct chunks are remembered before the memory is emptied. */
const REMEMBERED = 20_000

/** One language's analysis with a memory of the chunks already seen. */
export type Analyzer = Readonly<{
  language: string
  analyse(chunk: string): Analysis
  /** The terms of a text in order, stop words included. */
  terms(text: string): readonly string[]
}>

/** An analyzer whose memory stays bounded, whatever is typed. */
export function createAnalyzer(language: string): Analyzer {
  const primary = primaryLanguage(language)
  const seen = new Map<string, Analysis>()
  const analyse = (chunk: string): Analysis => {
    const known = seen.get(chunk)
    if (known !== undefined) return known
    if (seen.size >= REMEMBERED) seen.clear()
    const analysis = analyseChunk(primary, chunk)
    seen.set(chunk, analysis)
    return analysis
  }
  return {
    language: primary,
    analyse,
    terms(text) {
      const terms: string[] = []
      forEachChunk(text, chunk => {
        for (const part of analyse(chunk).parts) terms.push(part.term)
      })
      return terms
    },
  }
}
