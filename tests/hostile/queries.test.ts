import { beforeAll, expect, test } from 'vitest'
import type { SearchEngine } from '../../catalogue/search/types.ts'
import { engineOf, find } from '../helpers/small-catalogue.ts'
import { OCCUPATIONS } from '../helpers/small-vocabulary.ts'

let engine: SearchEngine

beforeAll(async () => {
  const words = 'formation infirmier alternance contrat stage emploi métier'.split(' ')
  engine = await engineOf(
    [
      ...Array.from({ length: 200 }, (_, i) => ({ title: `${words[i % 7]} ${i}`, body: words.slice(i % 5).join(' ') })),
      { title: 'constructor', body: '__proto__ toString', concepts: [{ scheme: 'ROME', code: 'D1102' }] },
    ],
    [],
    [OCCUPATIONS],
  )
})

const LONG = 1_000_000

test.each([
  ['an edit distance', 'formation~50'],
  ['a wildcard', '*'],
  ['wildcards', '*a*b*c*'],
  ['a field', 'foo:bar'],
  ['signs', '+ - ~ ^ : * ( ) [ ] " \\ /'],
  ['a boost', 'formation^1e999'],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['lone surrogates', '\ud800 \udfff formation\ud800'],
  ['nothing visible', '\u0000\u200b\u202e\ufeff'],
  ['one megabyte of one word', 'a'.repeat(LONG)],
  ['one megabyte of words', 'formation '.repeat(LONG / 10)],
  ['one megabyte of signs', '('.repeat(LONG)],
  ['one megabyte of marks', `e${'\u0301'.repeat(LONG)}`],
  ['ten thousand words', Array.from({ length: 10_000 }, (_, i) => `mot${i}`).join(' ')],
  ['a word of apostrophes', "l'".repeat(1000)],
  ['a word of hyphens', 'a-'.repeat(1000)],
  ['a regular expression that backtracks', `${'a('.repeat(500)}b`],
  ['html', '<script>alert(1)</script>'],
  ['nested parentheses', '(e)(e)(e)(e)'.repeat(100)],
])('%s is words like any other', (_, words) => {
  for (const [typing, language] of [
    [true, 'fr'],
    [false, 'fr'],
    [true, 'ar'],
    [false, 'es'],
  ] as const) {
    const response = find(engine, words, { typing, language })
    expect(response.hits.length).toBeLessThanOrEqual(20)
    expect(response.suggestions.length).toBeLessThanOrEqual(8)
  }
})

test('words that name parts of every object find the documents that hold them', () => {
  expect(find(engine, 'constructor').hits[0]?.title).toBe('constructor')
  expect(find(engine, '__proto__').hits[0]?.title).toBe('constructor')
})

test('keys that name parts of every object find nothing', () => {
  expect(engine.cards(['__proto__', 'constructor', '\ud800', ''])).toEqual([])
})
