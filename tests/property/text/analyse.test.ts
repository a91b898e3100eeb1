import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { fold } from '../../../catalogue/text/fold.ts'

const language = fc.constantFrom('fr', 'en', 'es', 'it', 'pt', 'de', 'ar', 'uk', 'xx')
// Any UTF-16 at all, lone surrogates included.
const anything = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)), maxLength: 60 })
const lettered = fc.string({ unit: fc.constantFrom(..."aeéèrstuin·()-'’.+#_:*2 лعمةß"), maxLength: 40 })

test('analysis takes any text at all without throwing, and every term is folded and not empty', () => {
  fc.assert(
    fc.property(language, fc.oneof(anything, lettered), (tag, text) => {
      for (const term of createAnalyzer(tag).terms(text)) {
        expect(term).not.toBe('')
        expect(fold(term)).toBe(term)
      }
    }),
    { numRuns: 2000 },
  )
})

test('analysis remembers nothing that changes an answer', () => {
  fc.assert(
    fc.property(language, fc.array(lettered, { maxLength: 8 }), (tag, texts) => {
      const analyzer = createAnalyzer(tag)
      for (const text of texts) analyzer.terms(text)
      for (const text of texts) expect(analyzer.terms(text)).toEqual(createAnalyzer(tag).terms(text))
    }),
  )
})

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s is a word like any other', word => {
  for (const tag of ['fr', 'en', 'ar', 'xx']) expect(createAnalyzer(tag).terms(word).length).toBeGreaterThan(0)
})
