/** Which letters a word holds, as 32 bits: words one typo apart differ in two bits at most. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters >>> 0
}

/** Lengths from here on share one bucket. */
export const LONGEST_BUCKET = 64
