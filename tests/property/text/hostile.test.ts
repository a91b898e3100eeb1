import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyseChunk } from '../../../catalogue/text/analyse.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { fold } from '../../../catalogue/text/fold.ts'
import { titleForms, titleKey } from '../../../catalogue/text/title-forms.ts'
import { WORD_FAMILIES } from '../../relevance/word-families.ts'

const LANGUAGES = Object.keys(WORD_FAMILIES)
const MEGABYTE = 1_000_000

/** Text that makes careless expressions slow, each as long as wanted. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one letter': length => 'a'.repeat(length),
  'combining marks on one letter': length => `e${'\u0301'.repeat(length)}`,
  'marks of many kinds': length => 'a\u0301\u0327\u0300\u20dd'.repeat(length / 5),
  'lone surrogates': length => '\ud83da\udc00'.repeat(length / 3),
  'right-to-left marks': length => 'م\u200f\u202eم\u202c'.repeat(length / 5),
  'zero-width characters': length => 'a\u200b\u200db\ufeff'.repeat(length / 5),
  hyphens: length => 'aide-'.repeat(length / 5),
  apostrophes: length => "l'".repeat(length / 2),
  'inclusive points': length => 'agent·e·s·'.repeat(length / 10),
  'open brackets': length => 'a(e'.repeat(length / 3),
  plus: length => 'bac + '.repeat(length / 6),
  'the stretching stroke': length => `م${'ـ'.repeat(length)}`,
  'soft hyphens': length => 'a\u00ad'.repeat(length / 2),
  'heads of compounds': length => 'pfleger'.repeat(length / 7),
  slashes: length => ' / '.repeat(length / 3),
  // Eighteen letters each once folded.
  'what has many compatibility letters': length => '\ufdfa'.repeat(length / 18),
}

/** Some hundred milliseconds a language on a slow machine; a square of the length would take hours. */
const PATIENCE = 200_000

test.each(Object.keys(HOSTILE))('a megabyte of %s is read in every language, and what follows it too', { timeout: PATIENCE }, name => {
  const text = HOSTILE[name]?.(MEGABYTE) ?? ''
  for (const language of LANGUAGES) {
    const { terms } = createAnalyzer(language)
    const own = terms(`${text} xyz42`).slice(-8)
    expect(own, language).toEqual(expect.arrayContaining([...terms('xyz42')]))
  }
  expect(fold(`${text} xyz42`).endsWith('xyz42')).toBe(true)
  expect(titleKey(text).length).toBeLessThanOrEqual(20 * text.length)
  expect(titleForms(text).length).toBeGreaterThan(0)
})

test.each(Object.keys(HOSTILE))('one chunk of %s, longer than any that is looked at, is analysed', { timeout: PATIENCE }, name => {
  const chunk = HOSTILE[name]?.(2_000) ?? ''
  for (const language of LANGUAGES) {
    const { parts } = analyseChunk(language, chunk)
    const terms = parts.map(({ term }) => term)
    expect(terms.map(fold), language).toEqual(terms)
    expect(terms.join('').length > 0, language).toBe(/[\p{L}\p{N}]/u.test(fold(chunk)))
  }
})

const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)), maxLength: 40 })
const familiar = fc.constantFrom(...Object.values(WORD_FAMILIES).flatMap(words => words.meet.flatMap(line => line.split(' '))))
const mixed = fc.array(fc.oneof(familiar, fc.constantFrom(...'\u200b\u200f\u202e\u0301\u00ad\u0640\ufeff’·-()+')), { maxLength: 6 })

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anything, familiar, fc.string({ unit: 'binary', maxLength: 40 })), text => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
    { numRuns: 20_000 },
  )
})

test('any mixture of the words of eight languages and of signs nobody sees gives folded terms, and never throws', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), mixed, (language, pieces) => {
      for (const term of createAnalyzer(language).terms(pieces.join(''))) {
        expect(term).not.toBe('')
        expect(fold(term)).toBe(term)
      }
    }),
    { numRuns: 5_000 },
  )
})

test('case and the way accents are coded change no term', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), familiar, (language, word) => {
      const { terms } = createAnalyzer(language)
      expect(terms(word.normalize('NFD'))).toEqual(terms(word.normalize('NFC')))
      expect(terms(word.toUpperCase())).toEqual(terms(word.toUpperCase().toLowerCase()))
    }),
    { numRuns: 5_000 },
  )
})
