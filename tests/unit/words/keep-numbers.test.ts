import { expect, it } from 'vitest'
import { keepNumbers } from '../../../renderer/words/keep-numbers.ts'

it('keeps a number on the line of the word before it', () => {
  expect(keepNumbers('Espace conseil 3')).toBe('Espace conseil\u00a03')
  expect(keepNumbers('Trente métiers, 12 fiches')).toBe('Trente métiers, 12 fiches')
  expect(keepNumbers('فضاء النصح 11')).toBe('فضاء النصح\u00a011')
})
