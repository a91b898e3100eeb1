import { expect, it } from 'vitest'
import { unknownToSay } from '../../../catalogue/search/unknown-to-say.ts'

it('P445: words that stand nowhere are said, except above what helps in a situation that was told', () => {
  const unknown = ['zorglub']
  expect(unknownToSay({ unknown, hits: [] })).toEqual(unknown)
  expect(unknownToSay({ unknown, hits: [{ reasons: [{ kind: 'title', words: ['a'] }] }] })).toEqual(unknown)
  expect(unknownToSay({ unknown, hits: [{ reasons: [{ kind: 'situation', from: 'perdu mon travail' }] }] })).toEqual([])
})
