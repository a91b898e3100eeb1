/** Which letters a word holds, as 32 bits: words one typo apart differ in two bits at most. */
export function lettersOf(word: string): number {
  let letters = 0
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31)
  return letters >>> 0
}

/** Lengths from here on share one bucket. */
export const LONGEST_BUCKET = 64

/** Whether no more bits are set than allowed. */
export function isWithin(bits: number, allowed: number): boolean {
  let rest = bits
  for (let left = allowed; left > 0 && rest !== 0; left--) rest &= rest - 1
  return rest === 0
}
