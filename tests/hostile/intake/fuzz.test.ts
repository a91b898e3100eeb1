import { describe, expect, test } from 'vitest'
import { fuzzReader, readerIds } from '../../fuzz/fuzz-reader.ts'
import { withPaperProgram } from '../../helpers/papers/paper-program.ts'

withPaperProgram()

/** The short form; `npm run fuzz` gives 5,000 to each. */
const RUNS = 25

describe('damaged exports of every format', () => {
  test.each(readerIds)('%s: are read or refused, and nothing crashes', async reader => {
    const { inputs, crashes } = await fuzzReader({ reader, runs: RUNS, seed: 20_261_127 })
    expect([inputs, crashes]).toEqual([RUNS, []])
  })
})
