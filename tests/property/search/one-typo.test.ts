import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginsWithOneTypo, isOneTypo, isWithinTypos } from '../../../catalogue/search/one-typo.ts'

/** Damerau's distance with swaps of neighbours (optimal string alignment), the slow and plain way. */
function distance(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) best = Math.min(best, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = best
    }
  }
  return rows[one.length]![other.length]!
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

test('one typo is a distance of exactly one', () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(isOneTypo(one, other)).toBe(distance(one, other) === 1)
    }),
    { numRuns: 5000 },
  )
})

test('within one or two typos is a distance of at most as many', () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom(1, 2), (one, other, most) => {
      expect(isWithinTypos(one, other, most)).toBe(distance(one, other) <= most)
    }),
    { numRuns: 10_000 },
  )
})

test('an unfinished word with a typo is found by some beginning', () => {
  expect(beginsWithOneTypo('infirmiere', 'infirmei')).toBe(true)
  expect(beginsWithOneTypo('boulanger', 'boulong')).toBe(true)
  expect(beginsWithOneTypo('plombier', 'boulong')).toBe(false)
})
