/**
 * Whether two words are one typing mistake apart: one letter missing, too many, or another, or two neighbours swapped
 * (Damerau's distance of 1). Equal words are not.
 */
export function isOneTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other) return false
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** Whether some beginning of `word` is `typed` or one typing mistake away from it. */
export function beginsWithOneTypo(word: string, typed: string): boolean {
  for (let length = typed.length - 1; length <= typed.length + 1; length++) {
    if (length <= word.length && isOneTypo(word.slice(0, length), typed)) return true
  }
  return false
}

/**
 * Whether two words are at most `most` typing mistakes apart, each a letter missing, too many, or another, or two neighbours swapped
 * (optimal string alignment). Tries each mistake in turn: meant for one or two.
 */
export function isWithinTypos(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  if (start === shorter) return true
  if (most === 0) return false
  const left = one.slice(start)
  const right = other.slice(start)
  const isSwap = left.length > 1 && right.length > 1 && left[0] === right[1] && left[1] === right[0]
  return (
    isWithinTypos(left.slice(1), right.slice(1), most - 1) ||
    isWithinTypos(left.slice(1), right, most - 1) ||
    isWithinTypos(left, right.slice(1), most - 1) ||
    (isSwap && isWithinTypos(left.slice(2), right.slice(2), most - 1))
  )
}
