import { expect, it } from 'vitest'
import { readQuery } from '../../../catalogue/search/query-chunks.ts'

const wordsOf = (typed: string) => readQuery(typed).map(({ surface }) => surface)

it('P715: characters without width, which come with words copied from a page, part no word', () => {
  for (const unseen of ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])
    expect(wordsOf(`in${unseen}fir${unseen}mier${unseen} de nuit`)).toEqual(['infirmier', 'de', 'nuit'])
})

it('P715: spaces and apostrophes still do what they do', () => {
  expect(wordsOf('infirmier\u00a0de nuit')).toEqual(['infirmier', 'de', 'nuit'])
  expect(wordsOf('d’infirmier')).toEqual(['infirmier'])
})
