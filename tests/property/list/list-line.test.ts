import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readListLine, writeListLine, writeListLines } from '../../../catalogue/model/list-line.ts'
import { numberFromSerial } from '../../../catalogue/release/numbers.ts'

const number = fc.integer({ min: 1, max: 999_999 }).map(numberFromSerial)
const numbers = fc.array(number, { minLength: 1, maxLength: 99 })

describe('the line of digits of a list', () => {
  it('is read back as the numbers it was written from', () => {
    fc.assert(
      fc.property(numbers, list => {
        expect(readListLine(writeListLine(list))).toEqual(list)
      }),
    )
  })

  it('with one wrong digit anywhere is no list', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), fc.integer({ min: 1, max: 9 }), (list, at, more) => {
        const line = writeListLine(list)
        const index = at % line.length
        const wrong = `${line.slice(0, index)}${(Number(line[index]) + more) % 10}${line.slice(index + 1)}`
        expect(readListLine(wrong)).toBeUndefined()
      }),
    )
  })

  it('cut anywhere is never read as another list, nor after seven digits as one document’s number', () => {
    fc.assert(
      fc.property(numbers, fc.nat(), (list, at) => {
        const line = writeListLine(list)
        const cut = line.slice(0, at % line.length)
        expect(readListLine(cut)).toBeUndefined()
      }),
    )
  })

  it('is written as several when there are more than 99, and not written for a wrong number', () => {
    const many = Array.from({ length: 150 }, (_, index) => numberFromSerial(index + 1))
    expect(writeListLine([numberFromSerial(1), numberFromSerial(2)])).toBe('020000001700000257')
    expect(writeListLines(many).flatMap(line => readListLine(line))).toEqual(many)
    expect(() => writeListLine(['0000013'])).toThrow(RangeError)
    expect(() => writeListLine([])).toThrow(RangeError)
    expect(readListLine(numberFromSerial(7))).toEqual([numberFromSerial(7)])
  })
})
