import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../catalogue/text/fold.ts'

test.each([
  ['Écœurant', 'ecoeurant'],
  ['ÀÉÎÕÜÇÑ', 'aeioucn'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['ﬁn de m²', 'fin de m2'],
  ['Ґанок', 'ганок'],
  ['أ', 'ا'],
  ['e\u0301te\u0301', 'ete'],
])('%s is compared as %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('Latin letters fold the same beside letters of other alphabets as alone', () => {
  const latin = fc.string({ unit: fc.integer({ min: 0, max: 0x24f }).map(code => String.fromCharCode(code)), maxLength: 12 })
  fc.assert(
    fc.property(latin, text => {
      // A letter of another alphabet takes the other way through the function.
      expect(`${fold(text)}ж`).toBe(fold(`${text}ж`))
    }),
    { numRuns: 5000 },
  )
})
