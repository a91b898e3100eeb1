import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import * as ar from '../../unit/desks/distress-sentences/ar.ts'
import * as de from '../../unit/desks/distress-sentences/de.ts'
import * as en from '../../unit/desks/distress-sentences/en.ts'
import * as fr from '../../unit/desks/distress-sentences/fr.ts'
import * as uk from '../../unit/desks/distress-sentences/uk.ts'

/** Words that begin many patterns cost most: the worst seen is "ex" said again and again, 160 steps for each of its characters. */
const MOST_STEPS_A_CHARACTER = 300

const WORDS = [
  ...new Set(
    [ar, de, en, fr, uk]
      .flatMap(lists => Object.values<{ distress: string; ordinary: string }>(lists))
      .flatMap(({ distress, ordinary }) => `${distress} ${ordinary}`.split(/\s+/))
      .filter(word => word !== ''),
  ),
]

function stepsOf(text: string): number {
  let steps = 0
  readTold(text, { onStep: () => steps++ })
  return steps
}

const phrase = fc
  .array(fc.constantFrom(...WORDS, 'ex', 'mich', 'me', 'я'), { minLength: 1, maxLength: 8 })
  .map(words => `${words.join(' ')} `)

describe('P313: what is read for distress is work that grows as the text does, over all languages', () => {
  it('however words are put together', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 60 }), phrases => {
        const text = phrases.join('').slice(0, 2000)
        expect(stepsOf(text)).toBeLessThanOrEqual(MOST_STEPS_A_CHARACTER * text.length)
      }),
      { numRuns: 60 },
    )
  })

  it('twice the text is twice the work and no more', () => {
    fc.assert(
      fc.property(phrase, said => {
        const once = stepsOf(said.repeat(20))
        // Where one repetition goes on into the next, a few patterns more are tried.
        expect(stepsOf(said.repeat(40))).toBeLessThanOrEqual(2.2 * once + 100)
      }),
      { numRuns: 60 },
    )
  })

  it('words that no language has are looked at once, however long they are', () => {
    const strange = Array.from({ length: 300 }, (_, at) => `mo${((at * 7919) % 46_656).toString(36)}re`).join(' ')
    expect(stepsOf(strange)).toBeLessThanOrEqual(2 * strange.length)
    expect(stepsOf('mo'.repeat(1000))).toBe(0)
    expect(stepsOf(`${strange} ${strange}`)).toBeLessThan(1.2 * stepsOf(strange))
  })
})
