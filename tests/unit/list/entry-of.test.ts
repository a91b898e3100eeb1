import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit } from '../../../catalogue/model/check-digit.ts'
import { writeListLine } from '../../../catalogue/model/list-line.ts'
import { entryOf } from '../../../renderer/visitor/list/reopen/entry-of.ts'

const number = fc.integer({ min: 0, max: 999_999 }).map(value => {
  const row = String(value).padStart(6, '0')
  return `${row}${checkDigit(row)}`
})
/** Typed digit by digit, each after what the field holds. */
const typed = (digits: string): string => [...digits].reduce((field, digit) => entryOf(field + digit), '')

describe('P62: digits typed by hand', () => {
  test('a whole list line stands in the field as it was typed', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 20 }), numbers => typed(writeListLine(numbers)) === writeListLine(numbers)),
    )
  })

  test('after a document’s number the next one begins', () => {
    fc.assert(fc.property(number, number, (first, second) => typed(first + second) === second))
  })

  test('after a wrong number of a small catalogue the next one begins too', () => {
    expect(typed('00010840001085')).toBe('0001085')
  })
})
