import { describe, expect, test } from 'vitest'
import { readGrammar } from '../../../catalogue/desks/distress/read-grammar.ts'
import { readTold } from '../../../catalogue/desks/distress/read-told.ts'
import { isDistress } from '../../../catalogue/model/told.ts'
import { ar as arWords } from '../../../renderer/words/ar.ts'
import { de as deWords } from '../../../renderer/words/de.ts'
import { en as enWords } from '../../../renderer/words/en.ts'
import { es as esWords } from '../../../renderer/words/es.ts'
import { fr as frWords } from '../../../renderer/words/fr.ts'
import { it as itWords } from '../../../renderer/words/it.ts'
import { pt as ptWords } from '../../../renderer/words/pt.ts'
import { uk as ukWords } from '../../../renderer/words/uk.ts'
import * as ar from './distress-sentences/ar.ts'
import * as de from './distress-sentences/de.ts'
import * as en from './distress-sentences/en.ts'
import * as es from './distress-sentences/es.ts'
import * as fr from './distress-sentences/fr.ts'
import * as it from './distress-sentences/it.ts'
import { LATER } from './distress-sentences/later.ts'
import * as pt from './distress-sentences/pt.ts'
import * as uk from './distress-sentences/uk.ts'

const tellsDistress = (text: string): boolean => isDistress(readTold(text))

const LANGUAGES = { fr, en, es, it, pt, de, ar, uk }
const lines = (text: string): readonly string[] => text.trim().split('\n')

/**
 * Each list was written before the grammar knew it, by the hand that wrote the grammar, and was read once before it was taught. At first sight were heard of the
 * second 168 of 280 sentences of distress, of the third 86 of 144, of the fourth 44 of 68; and 20 of 474 ordinary ones were taken for distress. The figures
 * printed here are of sentences that the grammar knows by now.
 */
const cases = Object.entries(LANGUAGES).flatMap(([language, lists]) =>
  Object.entries(lists).map(([list, { distress, ordinary }]) => {
    const told = lines(distress)
    const missed = told.filter(sentence => !tellsDistress(sentence))
    const wrong = lines(ordinary).filter(tellsDistress)
    const found = told.length - missed.length
    const title = `${language}, ${list} list: recall ${found}/${told.length}, precision ${found}/${found + wrong.length}`
    return { title, recall: found / told.length, wrong, missed }
  }),
)

describe('P310: sentences of distress are heard by who does what to whom, and ordinary ones near to them are not', () => {
  for (const { title, recall, wrong, missed } of cases) {
    test(title, () => {
      expect(recall, `missed: ${missed.join(' | ')}`).toBeGreaterThanOrEqual(0.94)
      expect(wrong.length, `wrong: ${wrong.join(' | ')}`).toBeLessThanOrEqual(1)
    })
  }

  for (const [language, { distress, ordinary }] of Object.entries(LATER)) {
    test(`${language}, what was written later, of no roof and nothing to eat too`, () => {
      const answers = (sentence: string) => tellsDistress(sentence) || readTold(sentence).includes('roof')
      const told = lines(distress)
      const missed = told.filter(sentence => !answers(sentence))
      expect(missed.length / told.length, `missed: ${missed.join(' | ')}`).toBeLessThanOrEqual(0.06)
      expect(lines(ordinary).filter(answers)).toEqual([])
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

  test.each([
    'j’ai envie de créer mon entreprise',
    'mon patron me refuse un congé',
    'à qui dois-je m’adresser',
    'хочу вчитися',
    'ich will nicht mehr lesen',
    'curso de primeros auxilios',
    'primeiros socorros',
    'قائمة الانتظار',
  ])('a word that is nearly one of distress is none: "%s"', words => {
    expect(tellsDistress(words)).toBe(false)
  })

  test('nothing that the kiosk itself says is taken for it, in any language', () => {
    const said = [arWords, deWords, enWords, esWords, frWords, itWords, ptWords, ukWords].flatMap(words => Object.values<string>(words))
    expect(said.length).toBeGreaterThan(3000)
    // Who types this word and nothing else cries for help; the kiosk writes it on a button.
    const cries = ['Hilfe', 'Help', 'Ayuda', 'Aiuto', 'Ajuda']
    expect(said.filter(words => !cries.includes(words)).filter(tellsDistress)).toEqual([])
  })

  test('hostile words are words like others', () => {
    for (const words of ['', '*'.repeat(5000), '\u202e\u0000', "'".repeat(2000), 'm a '.repeat(500), '__proto__ constructor toString'])
      expect(tellsDistress(words)).toBe(false)
  })

  test('a grammar that is written wrongly is told, and never silently deaf', () => {
    const says = { now: '', violence: '', life: '', deeds: '', roof: '', work: '', low: '' }
    const grammar = { words: { WHO: 'mari' }, spelt: '', apart: '', ordinary: '', settings: '', says }
    expect(() => readGrammar({ ...grammar, says: { ...says, violence: 'WHO me FRAPPE' } })).toThrow('No words are named FRAPPE')
    expect(() => readGrammar({ ...grammar, says: { ...says, violence: 'WHO me $|frappe' } })).toThrow('no element of a pattern')
    expect(() => readGrammar({ ...grammar, says: { ...says, violence: '~3 me frappe' } })).toThrow('begins with a word')
  })
})
