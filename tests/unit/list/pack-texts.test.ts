import { expect, it } from 'vitest'
import { bytesOf, packTexts } from '../../../renderer/visitor/list/take/pack-texts.ts'

const head = (at: number, of: number): string => `Part ${at} of ${of}`

it('P675: no text of a list is longer than its code holds, however many there are and however a title is written', () => {
  const long = Array.from({ length: 120 }, (_, piece) => `${piece} ${'x'.repeat(660)}`)
  const accents = `e${'\u0301'.repeat(1_000)}`
  for (const pieces of [long, [accents, 'after'], [...long, accents]]) {
    const texts = packTexts(pieces, { limit: 666, head })
    expect(Math.max(...texts.map(bytesOf))).toBeLessThanOrEqual(666)
    const held = texts.map(text => text.replace(/^Part \d+ of \d+\n/, '')).join('')
    expect(held.replaceAll('\n', '')).toBe(pieces.join(''))
  }
  expect(packTexts(long, { limit: 666, head }).length).toBeGreaterThan(99)
})
