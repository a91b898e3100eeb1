import { chunksOf } from '../text/chunks.ts'
import { fold } from '../text/fold.ts'
import { withoutElision } from '../text/french.ts'
import { usualSlip } from '../text/usual-slips.ts'

/** More than anybody types; what follows is not looked at. */
const MOST_CHARACTERS = 2_000
/** One bit of a 32-bit mask each. */
const MOST_WORDS = 32

/** Not drawn, and in the midst of words that were copied from a page: a soft hyphen, joiners and spaces of no width. */
const NO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Apostrophes as phones, word processors and typewriters write them. */
const APOSTROPHES = /[’ʼ‘`´]/g

/**
 * What was typed, as separate words. `surface`: the folded word that completions and corrections look up, without a French elision before it ("d'ent" may
 * become "entretien", no word of a catalogue begins with "d'"). `isLast`: nothing was typed after it, so it may be unfinished. `isRepeat`: it was typed before. `isAlone`: nothing else was.
 */
export type QueryChunk = Readonly<{ text: string; surface: string; isLast: boolean; isRepeat: boolean; isAlone: boolean }>

/**
 * Takes typed text apart. Whatever it holds, it is words: no sign in it has a meaning of its own, none is an operator.
 */
export function readQuery(words: string): readonly QueryChunk[] {
  const text = words.slice(0, MOST_CHARACTERS).replace(NO_WIDTH, '')
  const chunks = chunksOf(text)
  const seen = new Set<string>()
  const query: QueryChunk[] = []
  for (const [place, chunk] of chunks.entries()) {
    const surface = withoutElision(fold(chunk.replace(APOSTROPHES, "'")))
    if (place === MOST_WORDS) break
    const isLast = place === chunks.length - 1 && text.endsWith(chunk)
    query.push({ text: chunk, surface, isLast, isRepeat: seen.has(surface), isAlone: chunks.length === 1 })
    seen.add(surface)
  }
  return query
}

/** What was typed, with what is always meant for another word put right, and what was. */
export function withUsualSlips(
  chunks: readonly QueryChunk[],
  language: string,
): Readonly<{ chunks: readonly QueryChunk[]; corrected: readonly Readonly<{ from: string; to: string }>[] }> {
  const corrected: { from: string; to: string }[] = []
  const meant = chunks.map(chunk => {
    const to = usualSlip(chunk.surface, language)
    if (to === undefined) return chunk
    corrected.push({ from: chunk.text, to })
    return { ...chunk, text: to, surface: fold(to) }
  })
  return corrected.length === 0 ? { chunks, corrected } : { chunks: meant, corrected }
}

/** A 7-digit document number, typed with or without spaces; undefined when the words are anything else. */
export function readNumber(words: string): number | undefined {
  if (words.length > 40) return undefined
  const digits = words.replace(/[\s.-]/g, '')
  return /^\d{7}$/.test(digits) ? Number(digits) : undefined
}
