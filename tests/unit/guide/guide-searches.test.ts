import { describe, expect, it } from 'vitest'
import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import { gatherFinds } from '../../../renderer/visitor/guide/gather-finds.ts'
import { guideSearches, kindsOf } from '../../../renderer/visitor/guide/guide-searches.ts'
import { sayFit } from '../../../renderer/visitor/guide/say-fit.ts'
import type { GuideAnswers } from '../../../renderer/visitor/state/guide-answers.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'
import { centre } from '../demo-centre-folder.ts'

const searches = (answers: GuideAnswers) => guideSearches(answers, { centre, language: 'fr', today: '2026-11-24' })
const soin = centre.fields.find(({ id }) => id === 'soin')?.words ?? ''

describe('the searches behind the guide', () => {
  it('are none for who answered nothing that documents are found by', () => {
    expect(searches({})).toEqual([])
    expect(searches({ form: 'talk' })).toEqual([])
  })

  it('hold to every answer first, and to fewer one after another', () => {
    const asked = searches({ need: 'formation', when: 'months', field: 'soin', form: 'watch' }).map(({ request }) => request)
    expect(asked[0]).toEqual({
      words: soin,
      language: 'fr',
      filters: { needs: ['formation'], horizon: 'months', kinds: ['video', 'poster'] },
      limit: 20,
      today: '2026-11-24',
    })
    expect(asked.map(({ words, filters }) => [words !== '', ...Object.keys(filters ?? {})].join(' '))).toEqual([
      'true needs horizon kinds',
      'true needs kinds',
      'true needs horizon',
      'true needs',
      'true kinds',
      'true',
      'true needs horizon',
      'false needs horizon',
      'true needs kinds',
      'false needs kinds',
      'true needs',
      'false needs',
      'false horizon kinds',
      'false horizon',
    ])
  })

  it('never ask the same thing twice', () => {
    const keys = searches({ need: 'emploi', form: 'workshop' }).map(({ request }) => JSON.stringify(request))
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.length).toBe(2)
  })

  it('read a centre’s own kinds, and watch videos and posters only', () => {
    const own = { kinds: { 'boite-a-outils': { fr: 'Boîte à outils' } } }
    expect(kindsOf('read', own)).toContain('boite-a-outils')
    expect(kindsOf('read', own)).not.toContain('video')
    expect(kindsOf('watch', own)).toEqual(['video', 'poster'])
    expect(kindsOf('talk', own)).toEqual([])
  })
})

const DOCUMENTS: readonly SmallDocument[] = [
  { title: 'Aide-soignant en un an', kind: 'training', needs: ['formation'], horizon: 'months' },
  { title: 'Une nuit à l’hôpital', kind: 'video', needs: ['orientation'], horizon: 'later', summary: 'Deux infirmières au travail.' },
  { title: 'Maçon', kind: 'job-sheet', needs: ['orientation'], horizon: 'later' },
  { title: 'Apprendre le soin', kind: 'video', needs: ['formation'], horizon: 'months' },
  { title: 'Soudeur', kind: 'training', needs: ['formation'], horizon: 'months' },
]

describe('what the guide finds', () => {
  const answers: GuideAnswers = { need: 'formation', when: 'months', field: 'soin', form: 'watch' }

  it('stands in the order of the answers it meets, and counts what meets them all', async () => {
    const engine = await engineOf(DOCUMENTS)
    const found = await gatherFinds(searches(answers), async request => engine.search(request))
    expect(found?.total).toBe(1)
    expect(found?.finds.map(({ hit }) => hit.title)).toEqual([
      'Apprendre le soin',
      'Aide-soignant en un an',
      'Une nuit à l’hôpital',
      'Soudeur',
    ])
  })

  it('says which answers each meets, and no other', async () => {
    const engine = await engineOf(DOCUMENTS)
    const found = await gatherFinds(searches(answers), async request => engine.search(request))
    const said = found?.finds.map(find => sayFit(find, answers, centre, createWords('fr', 'fr')))
    expect(said).toEqual([
      'Trouvé parce que\u00a0: répond à «\u00a0Trouver une formation\u00a0», parle de «\u00a0Santé, soin\u00a0», aide à se préparer et se regarde',
      'Trouvé parce que\u00a0: répond à «\u00a0Trouver une formation\u00a0», parle de «\u00a0Santé, soin\u00a0» et aide à se préparer',
      'Trouvé parce que\u00a0: parle de «\u00a0Santé, soin\u00a0» et se regarde',
      'Trouvé parce que\u00a0: répond à «\u00a0Trouver une formation\u00a0» et aide à se préparer',
    ])
  })

  it('is nothing, rather than half of it, when a newer question overtook one of its searches', async () => {
    const engine = await engineOf(DOCUMENTS)
    let left = 1
    const ask = async (request: SearchRequest): Promise<SearchResponse | undefined> => (left-- > 0 ? engine.search(request) : undefined)
    expect(await gatherFinds(searches(answers), ask)).toBeUndefined()
  })

  it('puts what speaks of the need before what only serves it, and counts both', async () => {
    const engine = await engineOf([
      { title: 'Boulanger', needs: ['changer'] },
      { title: 'Changer de métier', needs: ['changer'] },
    ])
    const found = await gatherFinds(searches({ need: 'changer' }), async request => engine.search(request))
    expect(found?.finds.map(({ hit }) => hit.title)).toEqual(['Changer de métier', 'Boulanger'])
    expect(found?.total).toBe(2)
  })
})
