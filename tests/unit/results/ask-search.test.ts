import { describe, expect, it } from 'vitest'
import { URGENT } from '../../../catalogue/desks/urgent.ts'
import type { SearchRequest } from '../../../catalogue/search/types.ts'
import { askSearch } from '../../../renderer/visitor/results/ask-search.ts'
import { EMPTY_QUERY } from '../../../renderer/visitor/state/screen.ts'
import { searchResponse } from '../../helpers/search-response.ts'

/** A search that takes the words for others, and amenities that know some words. */
function searchKnowing(known: string) {
  const asked: SearchRequest[] = []
  const corrected = [{ from: known, to: 'ménage' }]
  return {
    asked,
    search: async (request: SearchRequest) => {
      asked.push(request)
      return request.verbatim === true ? searchResponse({ unknown: [known] }) : searchResponse({ total: 3, corrected })
    },
    meetAmenities: async ({ words }: { words: string }) => [words.includes(known) ? 1 : 0],
  }
}

const asking = (words: string) => ({ query: { ...EMPTY_QUERY, words }, request: { words, language: 'fr' }, spoken: ['fr'] })

describe('P140: nobody who asks for help is told of a spelling', () => {
  it('words that the centre answers itself are taken for no others', async () => {
    const search = searchKnowing('menace')
    const answer = await askSearch(search, asking('menace'))
    expect(search.asked.map(({ verbatim }) => verbatim)).toEqual([undefined, true])
    expect(answer?.isUnderstood).toBe(true)
    expect(answer?.response.corrected).toEqual([])
    expect(answer?.said?.words).toBe('menace')
  })

  it('other words are corrected as ever, and say to amenities what they were read as', async () => {
    const search = searchKnowing('menace')
    const answer = await askSearch({ ...search, meetAmenities: async () => [0] }, asking('menace'))
    expect(answer?.isUnderstood).toBe(false)
    expect(answer?.response.corrected).toEqual([{ from: 'menace', to: 'ménage' }])
    expect(answer?.said?.words).toBe('ménage')
  })

  it('the visitor’s own choice, to take words as they stand, is asked once', async () => {
    const search = searchKnowing('menace')
    const { query, ...rest } = asking('menace')
    await askSearch(search, { ...rest, query: { ...query, verbatim: true } })
    expect(search.asked.length).toBe(1)
  })
})

describe('P312: nothing is put beside words of distress', () => {
  it('they are known as such, though documents know every word, and even as the visitor’s own choice', async () => {
    const search = { search: async () => searchResponse({ total: 3 }), meetAmenities: async () => [0, URGENT] }
    const { query, ...rest } = asking('mon mari me frappe')
    expect(await askSearch(search, { query, ...rest })).toMatchObject({ isUrgent: true, isUnderstood: true, said: { words: query.words } })
    expect((await askSearch(search, { ...rest, query: { ...query, verbatim: true } }))?.isUrgent).toBe(true)
  })

  it('what the centre has is no distress, nor are words of distress in a question about work', async () => {
    const search = { search: async () => searchResponse({ total: 3 }), meetAmenities: async () => [1, 5] }
    expect((await askSearch(search, asking('toilettes')))?.isUrgent).toBe(false)
  })
})
