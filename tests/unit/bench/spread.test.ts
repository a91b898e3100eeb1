import { describe, expect, it } from 'vitest'
import { spreadOf, spreadOfRounds, spreadWithWaking } from '../../bench/measure.ts'

describe('the spread of times', () => {
  it('gives the middle, the nineteenth of twenty and the largest, in whatever order they came', () => {
    const times = Array.from({ length: 100 }, (_, i) => ((i * 37) % 100) + 1)
    expect(spreadOf(times)).toEqual({ p50: 51, p95: 96, max: 100 })
  })

  it('keeps thousandths of a millisecond', () => {
    expect(spreadOf([0.12345])).toEqual({ p50: 0.123, p95: 0.123, max: 0.123 })
  })

  it('takes the median of each query, so that one slow moment is not one slow query', () => {
    expect(
      spreadOfRounds([
        [1, 10],
        [900, 12],
        [2, 11],
      ]),
    ).toEqual({ p50: 11, p95: 11, max: 11 })
  })

  it('keeps the first query after a pause apart', () => {
    const rounds = [
      { times: [1, 1], wakingMs: 9 },
      { times: [1, 1], wakingMs: 8 },
      { times: [1, 1], wakingMs: 70 },
    ]
    expect(spreadWithWaking(rounds)).toEqual({ p50: 1, p95: 1, max: 1, wakingMs: 9 })
  })
})
