import { NUMBER_DIGITS } from '../../../catalogue/model/list-line.ts'
import type { Stroke } from './read-strokes.ts'
import { maybeDigit, placedDigit, readScan } from './read-strokes.ts'

/** So many keys in a row, each within thirty milliseconds of the one before, are no hand's. */
const FEWEST = 8
/** A code holds 2,953 bytes at most (ISO/IEC 18004, table 7): more is nobody's, and is not kept. */
export const MOST_STROKES = 6_000
/** Longer than what an aid for speaking or dictating writes into a search at once. */
const LONGEST_SAID = 100
/** Longer than any word. */
const LONGEST_WORD = 30
/** So many signs or digits are not in what somebody says. */
const SIGNS = 3
const DIGITS = 6

/** Whether the keys are more than hands press at that speed. */
export const isMachineLong = (burst: readonly Stroke[]): boolean => burst.length >= FEWEST

const count = (burst: readonly Stroke[], is: (stroke: Stroke) => boolean): number => burst.filter(is).length

/** A sign that words are written without. A dead key stands for one of another layout. */
const isSign = ({ key }: Stroke): boolean => key !== 'Enter' && !/^[\p{L}\p{M}\p{Nd}\s'’,.?-]$/u.test(key)

const isDigit = (stroke: Stroke): boolean =>
  /^\p{Nd}$/u.test(stroke.key) || (placedDigit(stroke) !== undefined && !/^\p{L}$/u.test(stroke.key))

function longestWord(burst: readonly Stroke[]): number {
  let [longest, now] = [0, 0]
  for (const { key } of burst) {
    now = key === ' ' || key === 'Enter' ? 0 : now + 1
    longest = Math.max(longest, now)
  }
  return longest
}

/**
 * Whether keys that came at a machine's speed are a code of something else (an address, a card of a person, JSON, the number of a thing) and not words: those are
 * written at once by what people speak, point or look with, and are theirs. By shape alone, whatever a wrong layout makes of the letters.
 */
export function isCode(burst: readonly Stroke[]): boolean {
  if (!isMachineLong(burst)) return false
  const hasLines = burst.slice(0, -1).some(({ key }) => key === 'Enter')
  return (
    hasLines ||
    burst.length >= LONGEST_SAID ||
    longestWord(burst) > LONGEST_WORD ||
    count(burst, isSign) >= SIGNS ||
    count(burst, isDigit) >= DIGITS
  )
}

/** The strokes line by line. */
export function linesOf(burst: readonly Stroke[]): readonly (readonly Stroke[])[] {
  const lines: Stroke[][] = [[]]
  for (const stroke of burst) {
    if (stroke.key === 'Enter') lines.push([])
    else lines.at(-1)?.push(stroke)
  }
  return lines
}

/** The numbers of a list that was taken as a text (`listTexts`): each stands at the beginning of a line, and is its document's. None of a single line. */
export function numbersOf(lines: readonly (readonly Stroke[])[]): readonly string[] {
  if (lines.length < 2) return []
  return lines.flatMap(line => {
    const [number, next] = [line.slice(0, NUMBER_DIGITS), line[NUMBER_DIGITS]]
    const isAlone = number.length === NUMBER_DIGITS && number.every(maybeDigit) && (next === undefined || !maybeDigit(next))
    return isAlone ? (readScan(number) ?? []) : []
  })
}
