import { describe, expect, test } from 'vitest'
import { tellsDistress } from '../../../catalogue/desks/distress/tells-distress.ts'
import * as ar from './distress-sentences/ar.ts'
import * as de from './distress-sentences/de.ts'
import * as en from './distress-sentences/en.ts'
import * as es from './distress-sentences/es.ts'
import * as fr from './distress-sentences/fr.ts'
import * as it from './distress-sentences/it.ts'
import * as pt from './distress-sentences/pt.ts'
import * as uk from './distress-sentences/uk.ts'

const LANGUAGES = { fr, en, es, it, pt, de, ar, uk }
const lines = (text: string): readonly string[] => text.trim().split('\n')

/** Every second sentence was looked at while the words were taught; the others were written before, and kept aside. */
const HALVES = [
  ['looked at', 0],
  ['kept aside', 1],
] as const

const cases = Object.entries(LANGUAGES).flatMap(([language, { distress, ordinary }]) =>
  HALVES.map(([half, rest]) => {
    const mine = (text: string) => lines(text).filter((_, place) => place % 2 === rest)
    const told = mine(distress)
    const found = told.filter(tellsDistress)
    const wrong = mine(ordinary).filter(tellsDistress)
    const missed = told.filter(sentence => !tellsDistress(sentence))
    const figures = `recall ${found.length}/${told.length}, precision ${found.length}/${found.length + wrong.length}`
    return { title: `${language}, ${half}: ${figures}`, recall: found.length / told.length, wrong, missed }
  }),
)

describe('P310: sentences of distress are heard by who does what to whom, and ordinary ones near to them are not', () => {
  for (const { title, recall, wrong, missed } of cases) {
    test(title, () => {
      expect(recall, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.9)
      expect(wrong.length, `wrong: ${wrong.join(' | ')}`).toBeLessThanOrEqual(2)
    })
  }

  test.each([
    ['je travaille avec mon mari. Frappe à la porte', false],
    ['mon mari, me frappe', true],
    ['mon mari\nFrappe de clavier', false],
    ['je ne peux plus\nvivre de la pêche', false],
    ['MON MARI ME FRAPPE !!!', true],
    ['je veux mouriiiir', true],
    ['mon\u200b mari me\u00a0frappe', true],
    ['je ne veux plus vivre. chez mes parents ça va', true],
    ['je ne veux plus vivre chez mes parents, ils me frappent', true],
  ])('no sentence runs over a pause, and none is lost in one: %j', (words, isTold) => {
    expect(tellsDistress(words)).toBe(isTold)
  })

  test('hostile words are words like others', () => {
    for (const words of ['', '*'.repeat(5000), '\u202e\u0000', "'".repeat(2000), 'm a '.repeat(500), '__proto__ constructor toString'])
      expect(tellsDistress(words)).toBe(false)
  })
})
