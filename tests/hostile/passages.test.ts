import { describe, expect, test } from 'vitest'
import { findPassage } from '../../catalogue/search/passages.ts'
import { createAnalyzer } from '../../catalogue/text/analyzer.ts'

const MB = 1024 * 1024

function passageOf(text: string, pages?: readonly number[]) {
  const wanted = new Map([
    ['stag', 1],
    ['stage', 1],
    ['bours', 2],
  ])
  return findPassage({ body: { text, ...(pages !== undefined && { pages: [...pages] }) } }, { analyzer: createAnalyzer('fr'), wanted })
}

/** Far more than any of these takes, far less than what is not linear would. */
const PATIENCE = 20_000

describe('passages of hostile texts', () => {
  test.each<readonly [string, boolean, () => string]>([
    ['5 MB without a space', false, () => 'a'.repeat(5 * MB)],
    ['5 MB of joints', false, () => 'a-'.repeat((5 * MB) / 2)],
    ['5 MB of one word', true, () => 'stage '.repeat((5 * MB) / 6)],
    ['5 MB of two words without a full stop', true, () => 'stage bourse '.repeat((5 * MB) / 13)],
    ['5 MB of words never seen twice', false, () => Array.from({ length: MB / 2 }, (_, i) => `mot${i.toString(36)}eurs`).join(' ')],
    ['5 MB of spaces and one word', true, () => `${' '.repeat(5 * MB)}stage`],
    ['5 MB of line ends', false, () => '\n'.repeat(5 * MB)],
    ['5 MB of full stops', true, () => `stage${'.'.repeat(5 * MB)}`],
    ['5 MB of marks on one letter', true, () => `stage a${'\u0301'.repeat(5 * MB)}`],
    ['levels with spaces', false, () => 'bac + 2 '.repeat(MB / 2)],
    ['lone halves of characters', true, () => '\ud83d stage \ude00'.repeat(100_000)],
    ['directions and zero widths', true, () => '\u202e\u200b\u2066stage\u2069\0'.repeat(100_000)],
  ])('%s', { timeout: PATIENCE }, (_, isFound, make) => {
    const text = make()
    const passage = passageOf(text)
    expect(passage !== undefined).toBe(isFound)
    if (passage === undefined) return
    expect(passage.text.length).toBeLessThanOrEqual(180)
    for (const mark of passage.marks) expect(passage.text).toContain(mark)
  })

  test.each<readonly [string, readonly number[]]>([
    ['before the text', [-5, 3]],
    ['after the text', [Number.MAX_SAFE_INTEGER]],
    ['that are none', [Number.NaN, 1]],
    ['out of order', [9, 1]],
    ['within a word', [0, 5]],
    ['without number', Array.from({ length: 200_000 }, () => 0)],
  ])('page offsets %s', { timeout: PATIENCE }, (_, pages) => {
    expect(passageOf('Un stage ici.', pages)?.text).toContain('stage')
  })

  test('a passage is no markup: what a text holds stays text', () => {
    expect(passageOf('<img src=x onerror=alert(1)> le stage </mark>')?.text).toBe('<img src=x onerror=alert(1)> le stage </mark>')
  })
})
