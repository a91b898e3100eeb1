import { beginsLine, lineLength, NUMBER_DIGITS } from '../../../../catalogue/model/list-line.ts'

/**
 * What the digits typed so far stand for in the field: up to seven are a document's number, more the line of a list as far as it can be one. After what was
 * whole the newest digit begins the next number. Where a line breaks it was none: numbers were typed one after the other, the last of them has begun.
 */
export function entryOf(typed: string): string {
  if (typed.length <= NUMBER_DIGITS || beginsLine(typed)) return typed
  return isNoLine(typed) ? typed.slice(-(((typed.length - 1) % NUMBER_DIGITS) + 1)) : typed.slice(-1)
}

/** Whether a number inside of what looked like a line is wrong. */
const isNoLine = (typed: string): boolean => typed.length <= (lineLength(typed) ?? 0)

/** Whether the newest digit shows a slip in a line that had been right for longer than a number: somebody copies one, and must be told. */
export const breaksLine = (typed: string): boolean => typed.length > 2 * NUMBER_DIGITS && isNoLine(typed) && !beginsLine(typed)
