import { describe, expect, test } from 'vitest'
import { meanOf, ndcg10, reciprocalRank, scoresOf, successAt } from '../../relevance/metrics.ts'

const grades = new Map([
  ['a', 3],
  ['b', 1],
  ['c', 0],
])

describe('the figures of relevance', () => {
  test('success counts relevant documents within the depth only, and a grade of 0 is not relevant', () => {
    expect(successAt(['x', 'b'], grades, 1)).toBe(0)
    expect(successAt(['x', 'b'], grades, 2)).toBe(1)
    expect(successAt(['c'], grades, 10)).toBe(0)
    expect(successAt([], grades, 10)).toBe(0)
  })

  test('the reciprocal rank is that of the first relevant document, and 0 beyond ten', () => {
    expect(reciprocalRank(['x', 'c', 'b', 'a'], grades)).toBeCloseTo(1 / 3, 12)
    expect(reciprocalRank([...'klmnopqrst', 'a'], grades)).toBe(0)
  })

  test('nDCG is 1 for the best order and what a hand computes for others', () => {
    expect(ndcg10(['a', 'b', 'c'], grades)).toBe(1)
    // Best: 7 / log2(2) + 1 / log2(3) = 7.630930; this: 1 / log2(2) + 7 / log2(4) = 4.5.
    expect(ndcg10(['b', 'x', 'a'], grades)).toBeCloseTo(4.5 / 7.630929753571458, 12)
    expect(ndcg10(['x'], grades)).toBe(0)
  })

  test('nDCG looks no further than ten, counts a repeated document once, and refuses a query that nothing answers', () => {
    expect(ndcg10([...'klmnopqrst', 'a'], grades)).toBe(0)
    expect(ndcg10(['a', 'a', 'b'], grades)).toBeCloseTo(7.5 / 7.630929753571458, 12)
    const eleven = new Map([...'abcdefghijk'].map(id => [id, 1]))
    expect(ndcg10([...'abcdefghij'], eleven)).toBe(1)
    expect(() => ndcg10(['c'], new Map([['c', 0]]))).toThrow(RangeError)
  })

  test('a class is the mean of its queries, and no class without one', () => {
    const mean = meanOf([scoresOf(['a'], grades), scoresOf(['x', 'a', 'b'], grades)])
    expect(mean).toMatchObject({ success1: 0.5, success5: 1, success10: 1, reciprocalRank: 0.75 })
    // 7 and 7 / log2(3) + 1 / log2(4) = 4.916508, both over 7.630930.
    expect(mean.ndcg10).toBeCloseTo((7 + 4.916508275000206) / 2 / 7.630929753571458, 12)
    expect(() => meanOf([])).toThrow(RangeError)
  })
})
