import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDigit } from '../../../catalogue/model/check-digit.ts'
import { beginsLine, writeListLine } from '../../../catalogue/model/list-line.ts'
import { breaksLine, entryOf } from '../../../renderer/visitor/list/reopen/entry-of.ts'

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

  test('P519: after a wrong number the next one begins, but where its digits go on as a line of a list would', () => {
    const slip = fc
      .tuple(number, fc.integer({ min: 1, max: 9 }))
      .map(([right, by]) => `${right.slice(0, 6)}${(Number(right[6]) + by) % 10}`)
    fc.assert(
      fc.property(slip, number, (wrong, next) => {
        fc.pre(!beginsLine(`${wrong}${next}`.slice(0, 10)))
        return typed(`${wrong}${next}`) === next
      }),
    )
  })

  test('P519: a slip in a line that somebody copies is told where it stands', () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 9 }), fc.integer({ min: 1, max: 9 }), (numbers, by) => {
        const line = writeListLine(numbers)
        const slipped = `${line.slice(0, 16)}${(Number(line[16]) + by) % 10}`
        return !breaksLine(line.slice(0, 17)) && breaksLine(slipped)
      }),
    )
  })

  test('after a wrong number of a small catalogue the next one begins too', () => {
    expect(typed('00010840001085')).toBe('0001085')
  })
})
