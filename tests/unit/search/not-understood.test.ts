import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import type { SearchRequest } from '../../../catalogue/search/types.ts'
import { openDemo } from '../../helpers/demo-release.ts'

let folder: string
let demo: OpenSearch
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-guess-'))
  demo = await openDemo(folder, new Date('2026-11-24T09:00:00Z'))
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const find = (words: string, more: Partial<SearchRequest> = {}) => demo.engine.search({ words, language: 'fr', limit: 5, ...more })
const FIRST_STEPS = /^Faire le point|^Mes intérêts|^Le conseil en évolution|qui fait quoi$|^16-25 ans/

describe('P620: a sentence that is not understood', () => {
  it.each(['je regarde un peu', 'je viens juste voir ce que vous avez', 'je passe juste regarder'])(
    'is answered by where one can begin, and by no desk that a word of it names by chance: %s',
    words => {
      const { hits, situations, themes } = find(words)
      expect(hits.length).toBe(5)
      expect(hits.filter(({ title }) => FIRST_STEPS.test(title)).length).toBeGreaterThanOrEqual(3)
      expect([situations, themes]).toEqual([[], { needs: [], concepts: [] }])
    },
  )

  it('is the same sentence whatever filters narrow it', () => {
    const all = find('je passe juste regarder', { limit: 100 }).hits.map(({ id }) => id)
    const narrowed = find('je passe juste regarder', { limit: 100, filters: { needs: ['orientation'] } }).hits
    expect(narrowed.length).toBeGreaterThan(3)
    expect(narrowed.every(({ id, card }) => all.includes(id) && card.needs.includes('orientation'))).toBe(true)
  })

  it.each([
    'école de commerce à Bordeaux sans prépa',
    'horaires d’ouverture de la piscine municipale',
    'je cherche un emploi de comptable à Limoges',
    'zzz qqq www xxx',
  ])('is none where words are looked up, or where nothing is found: %s', words => {
    const { hits } = find(words)
    expect(hits.filter(({ title }) => FIRST_STEPS.test(title)).length).toBeLessThan(3)
  })
})
