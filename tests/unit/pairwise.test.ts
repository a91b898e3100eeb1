import { expect, test } from 'vitest'
import { allPairs, pairsOf, pairwise } from '../e2e/harness/pairwise.ts'

const values = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, index) => `${name}${index}`)
const missing = (factors: Record<string, readonly string[]>): readonly string[] => {
  const held = new Set(pairwise(factors).flatMap(pairsOf))
  return [...allPairs(factors)].filter(pair => !held.has(pair))
}

test('every pair of values stands in a row, in as few rows as the two largest factors allow', () => {
  const grid = {
    screen: values('s', 15),
    theme: values('t', 3),
    language: values('l', 8),
    size: values('z', 3),
    orientation: values('o', 2),
  }
  expect(missing(grid)).toEqual([])
  expect(pairwise(grid)).toHaveLength(15 * 8)
})

test('every pair stands in a row where the smaller factors do not fit into the rows of the larger ones', () => {
  const grid = { a: values('a', 3), b: values('b', 3), c: values('c', 3), d: values('d', 3), e: values('e', 3), f: values('f', 2) }
  expect(missing(grid)).toEqual([])
  expect(pairwise(grid).length).toBeLessThan(3 ** 3)
})

test('rows are the same each time', () => {
  const grid = { a: values('a', 5), b: values('b', 4), c: values('c', 3) }
  expect(pairwise(grid)).toEqual(pairwise(grid))
})
