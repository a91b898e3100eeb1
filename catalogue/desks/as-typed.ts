import { chunksOf } from '../text/chunks.ts'

/** Small words that an expression may hold between two others: "mal au dos". */
const MOST_BETWEEN = 2

/**
 * Some words of what was said, as they stand there: neighbours together, with the small words between them ("bilan de compétences", not "bilan" and "compétences").
 * `isSmall`: a word that says nothing by itself.
 */
export function asTyped(said: string, words: readonly string[], isSmall: (word: string) => boolean): readonly string[] {
  const wanted = new Set(words)
  const pieces: Readonly<{ from: number; to: number }>[] = []
  let at = 0
  let between = MOST_BETWEEN + 1
  for (const chunk of chunksOf(said)) {
    const from = said.indexOf(chunk, at)
    if (from < 0) continue
    const isApart = /[^\s'’-]/u.test(said.slice(at, from))
    at = from + chunk.length
    if (isApart) between = MOST_BETWEEN + 1
    if (!wanted.has(chunk)) {
      between = isSmall(chunk) ? between + 1 : MOST_BETWEEN + 1
      continue
    }
    const last = pieces.at(-1)
    if (last !== undefined && between <= MOST_BETWEEN) pieces[pieces.length - 1] = { ...last, to: at }
    else pieces.push({ from, to: at })
    between = 0
  }
  return [...new Set(pieces.map(({ from, to }) => said.slice(from, to)))]
}
