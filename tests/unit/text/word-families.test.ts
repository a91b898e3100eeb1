import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { familyPairs, finds, meet } from '../../relevance/text-shares.ts'
import { WORD_FAMILIES } from '../../relevance/word-families.ts'

const languages = Object.entries(WORD_FAMILIES)

describe.each(languages)('%s', (language, words) => {
  test.each(words.meet)('words that belong together find each other: %s', family => {
    for (const [one, other] of familyPairs([family])) expect(meet(language, one, other), `${one} and ${other}`).toBe(true)
  })

  test.each(words.apart)('words that differ are not taken for each other: %s', group => {
    const all = group.split(' ')
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) expect(meet(language, one, other), `${one} and ${other}`).toBe(false)
    }
  })

  test('what is said to be missed is missed: a rule that mends it moves it to what is promised', () => {
    for (const [one, other] of familyPairs(words.beyond ?? [])) expect(meet(language, one, other), `${one} and ${other}`).toBe(false)
    for (const [one, other] of familyPairs(words.collapse ?? [])) expect(meet(language, one, other), `${one} and ${other}`).toBe(true)
  })
})

describe('German compounds', () => {
  test.each(WORD_FAMILIES.de?.finds ?? [])('the occupation a compound ends with finds it: %s', line => {
    const [query = '', text = ''] = line.split(' > ')
    expect(finds('de', query, text)).toBe(true)
  })

  test('the compound does not find every occupation of that kind', () => {
    expect(finds('de', 'Altenpfleger', 'Krankenpfleger')).toBe(false)
    expect(finds('de', 'Krankenpfleger', 'Pfleger')).toBe(false)
  })

  test('shows the head with its Umlaut, for completions', () => {
    expect(
      createAnalyzer('de')
        .analyse('Fachverkäuferin')
        .parts.map(part => part.forms),
    ).toEqual([[{ surface: 'fachverkauferin', display: 'fachverkäuferin' }], [{ surface: 'verkaufer', display: 'verkäufer' }]])
  })

  test.each(['Begleiter', 'Mitarbeit', 'Einschulung', 'Umschulung', 'Kinder', 'Tür', 'Gelehrter', 'Merkmal', 'Kochbuch', 'Garten'])(
    '%s is no compound of an occupation',
    word => {
      expect(createAnalyzer('de').analyse(word).parts).toHaveLength(1)
    },
  )
})

test.each(['__proto__', 'constructor', 'toString'])('a language called %s is one without a pipeline', language => {
  expect(createAnalyzer(language).terms('Métiers')).toEqual(['metiers'])
})
