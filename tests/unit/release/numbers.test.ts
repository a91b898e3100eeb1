import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDigit, hasCheckDigit } from '../../../catalogue/model/check-digit.ts'
import {
  EMPTY_REGISTRY,
  LAST_SERIAL,
  NumberGiver,
  numberFromSerial,
  readRegistry,
  writeRegistry,
} from '../../../catalogue/release/numbers.ts'
import { withFolder } from '../../helpers/sample-release.ts'

describe('the check digit (ISO 7064 MOD 11,10)', () => {
  it.each([
    // The standard's own example, then numbers of public registers that use the same system (tax and identity numbers made up as samples).
    ['0794', '5'],
    ['6943515153', '0'],
    ['8609574271', '9'],
    ['4703689281', '6'],
    ['6592997048', '9'],
  ])('of %s is %s', (digits, check) => {
    expect(checkDigit(digits)).toBe(check)
    expect(hasCheckDigit(digits + check)).toBe(true)
  })

  it('finds every single wrong digit of a document number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: LAST_SERIAL }), fc.nat(6), fc.integer({ min: 1, max: 9 }), (serial, at, by) => {
        const number = numberFromSerial(serial)
        const wrong = [...number].map((digit, index) => (index === at ? String((Number(digit) + by) % 10) : digit)).join('')
        expect(hasCheckDigit(number)).toBe(true)
        expect(hasCheckDigit(wrong)).toBe(false)
      }),
    )
  })

  it('finds at least nine in ten swaps of neighbouring digits', () => {
    let swaps = 0
    let found = 0
    for (let serial = 1; serial <= 20_000; serial += 1) {
      const number = numberFromSerial(serial)
      for (let at = 0; at < 6; at += 1) {
        const swapped = number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2)
        if (swapped === number) continue
        swaps += 1
        if (!hasCheckDigit(swapped)) found += 1
      }
    }
    expect(found / swaps).toBeGreaterThan(0.9)
  })

  it('refuses what is no row of digits', () => {
    expect(() => checkDigit('12a')).toThrow(RangeError)
    expect(hasCheckDigit('')).toBe(false)
    expect(hasCheckDigit('7')).toBe(false)
  })
})

describe('document numbers', () => {
  it('are given in the order asked, seven digits each', () => {
    const giver = new NumberGiver(EMPTY_REGISTRY)
    expect(['a:1', 'a:2', 'b:1'].map(id => giver.numberOf(id))).toEqual([1, 2, 3].map(numberFromSerial))
    expect(numberFromSerial(1)).toMatch(/^000001\d$/)
  })

  it('stay with their id and are never given twice, documents gone or not', () => {
    const first = new NumberGiver(EMPTY_REGISTRY)
    const [one, two] = [first.numberOf('a:1'), first.numberOf('a:2')]
    const second = new NumberGiver(first.registry())
    const three = second.numberOf('a:3')
    expect(second.numberOf('a:2')).toBe(two)
    expect([one, two]).not.toContain(three)
    expect(second.remainder()).toEqual({ format: 1, next: 4, numbers: { 'a:1': one } })
  })

  it('run out without being repeated', () => {
    const giver = new NumberGiver({ format: 1, next: LAST_SERIAL, numbers: {} })
    expect(giver.numberOf('a:1')).toBe(numberFromSerial(LAST_SERIAL))
    expect(giver.numberOf('a:2')).toBeUndefined()
    expect(giver.numberOf('a:1')).toBe(numberFromSerial(LAST_SERIAL))
    expect(giver.registry().next).toBe(LAST_SERIAL + 1)
  })

  it('come back from the disk as they were', () =>
    withFolder(async home => {
      expect(await readRegistry(home)).toEqual({ ok: true, value: undefined })
      const giver = new NumberGiver(EMPTY_REGISTRY)
      giver.numberOf('rome:A1101')
      await writeRegistry(home, giver.registry())
      expect(await readRegistry(home)).toEqual({ ok: true, value: giver.registry() })
    }))

  it.each(['', '{', '{"format":1,"next":2,"numbers":{"a:1":"0000011"}}', '{"format":2,"next":1,"numbers":{}}'])(
    'are not begun again when the registry is damaged: %s',
    text =>
      withFolder(async home => {
        await writeFile(join(home, 'registry.json'), text)
        const read = await readRegistry(home)
        expect(read).toMatchObject({ ok: false, error: { code: 'unreadable-file' } })
      }),
  )
})
