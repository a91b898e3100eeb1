import { describe, expect, test } from 'vitest'
import { HELD_OUT_QUERIES } from '../../relevance/held-out-queries.ts'
import { ROME_QUERIES } from '../../relevance/rome-queries.ts'

describe.each([
  ['the first set', ROME_QUERIES],
  ['the held-out set', HELD_OUT_QUERIES],
])('the judged queries of %s', (_, queries) => {
  test('each has words, and codes of sheets of which none is named twice', () => {
    expect(queries.filter(({ words }) => words === '')).toEqual([])
    expect(queries.filter(({ codes }) => codes.length === 0 || codes.some(code => !/^[A-N]\d{4}$/.test(code)))).toEqual([])
    expect(queries.filter(({ codes }) => new Set(codes).size < codes.length)).toEqual([])
  })

  test('none is asked twice within a class', () => {
    const asked = queries.map(({ class: name, language, words }) => `${name}, ${language}: ${words}`)
    expect(asked.filter((query, i) => asked.indexOf(query) < i)).toEqual([])
  })
})

describe('the held-out set', () => {
  test('keeps the counts that its table names', () => {
    const counts: Record<string, number> = {}
    for (const { class: name } of HELD_OUT_QUERIES) counts[name] = (counts[name] ?? 0) + 1
    expect(counts).toEqual({
      names: 40,
      'everyday words': 45,
      typos: 35,
      intentions: 35,
      prefixes: 35,
      'other languages': 50,
    })
  })

  test('asks nothing that the first set asks', () => {
    const first = new Set(ROME_QUERIES.map(({ words }) => words.toLowerCase()))
    expect(HELD_OUT_QUERIES.filter(({ words }) => first.has(words.toLowerCase()))).toEqual([])
  })

  test('names sheets of all fourteen large domains', () => {
    const domains = HELD_OUT_QUERIES.filter(({ class: name }) => name === 'names').flatMap(({ codes }) => codes.map(([domain]) => domain))
    expect([...new Set(domains)].toSorted()).toEqual([...'ABCDEFGHIJKLMN'])
  })

  test('asks in seven other languages, and for some foreign words while the interface is French', () => {
    const foreign = HELD_OUT_QUERIES.filter(({ class: name }) => name === 'other languages')
    expect([...new Set(foreign.map(({ language }) => language))].toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'uk'])
  })
})
