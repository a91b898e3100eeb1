import { describe, expect, it } from 'vitest'
import { WORD_LISTS } from '../../../catalogue/everyday/word-lists.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { wordKeys } from '../../../catalogue/text/word-keys.ts'
import { openWordList, packWordList } from '../../../catalogue/text/word-list.ts'

const WORDS = Array.from({ length: 2_000 }, (_, i) => `word${i * 7919}`)

describe('P379: a packed list of words', () => {
  it('knows every word of it, and takes few others for one', () => {
    const list = openWordList(packWordList(new Set(WORDS)))
    expect(WORDS.every(word => list?.has(word))).toBe(true)
    const taken = WORDS.filter(word => list?.has(`other-${word}`)).length
    expect(taken / WORDS.length).toBeLessThan(0.005)
  })

  it('has the same bytes whatever the order of its words', () => {
    expect(packWordList(new Set(WORDS.toReversed()))).toEqual(packWordList(new Set(WORDS)))
  })

  it.each([
    ['empty', new Uint8Array(0)],
    ['cut short', packWordList(new Set(WORDS)).subarray(0, 8)],
    ['another file', new TextEncoder().encode('{"words": ["none"]}')],
  ])('is none where its bytes are none: %s', (_, bytes) => {
    expect(openWordList(bytes)).toBeUndefined()
  })

  it('of nothing knows nothing', () => {
    expect(openWordList(packWordList(new Set()))?.has('nothing')).toBe(false)
  })
})

/** Words that a list must know by the stems of today: a stemmer that changes asks for lists made anew (`build/word-lists.mjs`). */
const EVERYDAY: Readonly<Record<string, string>> = {
  fr: 'vais grave bêtes betes vendredi flemme cheminot pleure voisin matin',
  en: 'letter hurts looking shall sister nobody yesterday slowly',
  es: 'dónde montar planchar grita marido espalda quisiera',
  it: 'negozio fiori voglio leggere tranquillo sorella paura',
  pt: 'preciso ajuda lavar paredes irmã cansado chefe',
  de: 'Abschluss Stelle morgen Tochter verstehe Woche schreit',
  uk: 'робити допоможе життя справу сестра чоловік',
  ar: 'عندي أولاد الرسالة عائلتي الانتظار البيت',
}

it.each(Object.entries(EVERYDAY))('P379: the words given to the product know everyday %s', (language, words) => {
  const list = openWordList(WORD_LISTS.get(language) ?? new Uint8Array(0))
  const analyzer = createAnalyzer(language)
  expect(words.split(' ').filter(word => !wordKeys(analyzer, word).every(key => list?.has(key)))).toEqual([])
})

it('P379: the words of all languages together take less than half a megabyte', () => {
  expect([...WORD_LISTS.keys()].toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'uk'])
  expect([...WORD_LISTS.values()].reduce((sum, { length }) => sum + length, 0)).toBeLessThan(500_000)
})
