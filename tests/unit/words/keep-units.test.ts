import { expect, test } from 'vitest'
import { createWords } from '../../../renderer/words/create-words.ts'
import { keepUnits } from '../../../renderer/words/keep-units.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

test('a unit is never parted from its number', () => {
  expect(keepUnits('à 11 m')).toBe('à 11\u00a0m')
  expect(keepUnits('за 200 км')).toBe('за 200\u00a0км')
  expect(keepUnits('12 documents')).toBe('12 documents')
  expect(keepUnits('2 sur 2')).toBe('2 sur 2')
  expect(keepUnits('2 Std. 30 Min.')).toBe('2\u00a0Std. 30\u00a0Min.')
})

test.each(LANGUAGES.map(({ tag }) => tag))('distances stand on one line whatever the room: %s', language => {
  const words = createWords(language, 'fr')
  expect(words.say('desk.metres', { metres: 11 })).toMatch(/^[^ ]*\p{N}\u00a0?[^ ]*( away)?$/u)
  expect(words.say('services.kilometres', { kilometres: 1.5 })).toMatch(/^[^ ]*\p{N}\u00a0?[^ ]*( away)?$/u)
})
