import { checkDigit, hasCheckDigit } from './check-digit.ts'

/** Two digits count the documents of a line. */
const MOST = 99
const COUNT_DIGITS = 2
/** Digits of a document's number. */
export const NUMBER_DIGITS = 7
/** After the count: whichever of these makes the first seven digits no document's number. */
const GUARDS = ['0', '1'] as const
const HEAD_DIGITS = COUNT_DIGITS + 1
/** The line of 99 documents, the longest there is. */
const LONGEST_LINE = HEAD_DIGITS + MOST * NUMBER_DIGITS + 1

/**
 * A list as one line of digits, the part of it that machines read: how many documents (two digits), a guard digit, their seven-digit
 * numbers in the order of the list, and a check digit over all of it (ISO/IEC 7064 MOD 11,10). `020000001700000257` is two documents.
 *
 * Digits alone, because a scanner that acts as a keyboard turns letters and marks into others when its layout is not the system's; the ten digits can be
 * told from what any layout makes of them. No separators, for the same reason. The count finds a line that was cut at the end of a number, each
 * number's own check digit a wrong digit, the last one numbers that changed places. The guard sees to it that a line cut after seven digits is never read as a
 * document's number: of its two values at most one makes a check digit of the seventh. Throws `RangeError` for no numbers, more than 99, or a wrong one.
 */
export function writeListLine(numbers: readonly string[]): string {
  if (numbers.length === 0 || numbers.length > MOST) throw new RangeError(`a list line holds 1 to ${MOST} numbers, not ${numbers.length}`)
  const wrong = numbers.find(number => number.length !== NUMBER_DIGITS || !hasCheckDigit(number))
  if (wrong !== undefined) throw new RangeError(`not a document's number: ${wrong}`)
  const count = String(numbers.length).padStart(COUNT_DIGITS, '0')
  const rows = GUARDS.map(guard => `${count}${guard}${numbers.join('')}`)
  const row = rows.find(guarded => !hasCheckDigit(guarded.slice(0, NUMBER_DIGITS)))
  if (row === undefined) throw new RangeError('no guard digit keeps the beginning of the line from being a document’s number')
  return `${row}${checkDigit(row)}`
}

/** The numbers of a list's line, or of a single document's seven digits; `undefined` when the digits are neither. */
export function readListLine(digits: string): readonly string[] | undefined {
  if (!/^\d+$/.test(digits) || !hasCheckDigit(digits)) return undefined
  if (digits.length === NUMBER_DIGITS) return [digits]
  if (digits.length !== lineLength(digits)) return undefined
  const numbers = numbersIn(digits)
  return numbers.every(hasCheckDigit) ? numbers : undefined
}

/** How many digits a line has that begins with these; `undefined` where no line does: its first seven are a document's number, or it would hold none. */
export function lineLength(digits: string): number | undefined {
  const count = Number(digits.slice(0, COUNT_DIGITS))
  return count === 0 || hasCheckDigit(digits.slice(0, NUMBER_DIGITS)) ? undefined : HEAD_DIGITS + count * NUMBER_DIGITS + 1
}

/** Whether a line may begin with these digits: of the numbers that are whole so far none is wrong. */
export const beginsLine = (digits: string): boolean => digits.length <= (lineLength(digits) ?? 0) && numbersIn(digits).every(hasCheckDigit)

/** The whole numbers of a line, as far as it goes. */
const numbersIn = (digits: string): readonly string[] =>
  Array.from({ length: Math.floor((digits.length - HEAD_DIGITS) / NUMBER_DIGITS) }, (_, index) => {
    const from = HEAD_DIGITS + index * NUMBER_DIGITS
    return digits.slice(from, from + NUMBER_DIGITS)
  })

/** Whether a document's number, or the line of a list, is so many digits long. */
export const isLineLong = (digits: number): boolean =>
  digits === NUMBER_DIGITS || (digits > HEAD_DIGITS + 1 && digits <= LONGEST_LINE && (digits - HEAD_DIGITS - 1) % NUMBER_DIGITS === 0)

/** The numbers in as few lines as hold them. */
export const writeListLines = (numbers: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(numbers.length / MOST) }, (_, index) => writeListLine(numbers.slice(index * MOST, (index + 1) * MOST)))
