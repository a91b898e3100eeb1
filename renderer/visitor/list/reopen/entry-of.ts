import { hasCheckDigit } from '../../../../catalogue/model/check-digit.ts'
import { LONGEST_LINE, NUMBER_DIGITS } from '../../../../catalogue/model/list-line.ts'

/** A list's line begins with how many documents it holds, which is never none; the first numbers of a catalogue begin so. */
const NO_LINE = '00'

/**
 * What the digits typed so far stand for in the field: up to seven are a document's number; beyond them a list's line goes on where seven digits are the
 * beginning of one, else the newest digit begins the next number. A line's first seven digits are never a document's number (`writeListLine`).
 */
export function entryOf(typed: string): string {
  if (typed.length <= NUMBER_DIGITS) return typed
  const isLine = !typed.startsWith(NO_LINE) && !hasCheckDigit(typed.slice(0, NUMBER_DIGITS))
  return isLine ? typed.slice(0, LONGEST_LINE) : typed.slice(-1)
}
