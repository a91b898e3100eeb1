/** Words of fewer letters are too close to one another to be taken for each other. */
const LEAST_LETTERS = 5

/**
 * Whether two folded words are the same but for one slip of a finger: a letter more, less or other, or two neighbours swapped.
 * The first letter is hardly ever the wrong one: holding it keeps "patron" apart from "matron".
 */
export function isOneSlipAway(left: string, right: string): boolean {
  const shortest = Math.min(left.length, right.length)
  if (shortest < LEAST_LETTERS || Math.abs(left.length - right.length) > 1 || left[0] !== right[0]) return false
  let shared = 1
  while (shared < shortest && left[shared] === right[shared]) shared += 1
  const [l, r] = [left.slice(shared), right.slice(shared)]
  if (l.slice(1) === r.slice(1) || l === r.slice(1) || l.slice(1) === r) return true
  return l.length >= 2 && l.length === r.length && l[0] === r[1] && l[1] === r[0] && l.slice(2) === r.slice(2)
}
