import { describe, expect, it } from 'vitest'
import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import { gatherFinds } from '../../../renderer/visitor/guide/gather-finds.ts'
import { guideSearches, kindsOf } from '../../../renderer/visitor/guide/guide-searches.ts'
import type { GuideFind } from '../../../renderer/visitor/guide/rank-finds.ts'
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

  it('hold to every answer first, and to fewer one after another; the time puts the documents of a field in order and leaves none out', () => {
    const asked = searches({ need: 'formation', when: 'months', field: 'soin', form: 'watch' }).map(({ request }) => request)
    expect(asked[0]).toEqual({
      words: soin,
      language: 'fr',
      mainLanguage: 'fr',
      named: '',
      anyWord: true,
      filters: { needs: ['formation'], kinds: ['video', 'poster'] },
      limit: 50,
      verbatim: true,
      today: '2026-11-24',
    })
    expect(asked.map(({ words, filters }) => [words !== '', ...Object.keys(filters ?? {})].join(' '))).toEqual([
      'true needs kinds',
      'true needs',
      'true kinds',
      'true',
      'false needs horizon kinds',
      'false needs kinds',
      'false needs horizon',
      'false needs',
      'false kinds',
    ])
  })

  it('ask for a need as its results do, and for a field by its name in the visitor’s language too', () => {
    const [only] = searches({ need: 'emploi' })
    expect(only?.request.aspects).toEqual(centre.needs.find(({ id }) => id === 'emploi')?.themes.map(({ words }) => words))
    const [arabic] = guideSearches({ field: 'soin' }, { centre, language: 'ar' })
    expect(arabic?.request).toMatchObject({ words: soin, named: 'الصحة والرعاية', mainLanguage: 'fr' })
  })

  it('never ask the same thing twice', () => {
    const keys = searches({ need: 'emploi', form: 'workshop' }).map(({ request }) => JSON.stringify(request))
    expect(keys.length).toBe(1)
    expect(searches({ field: 'soin', form: 'workshop' }).length).toBe(1)
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
    const found = await gatherFinds(searches(answers), async request => engine.search(request), answers)
    expect(found?.total).toBe(1)
    expect(found?.finds.map(({ hit }) => hit.title)).toEqual([
      'Apprendre le soin',
      'Aide-soignant en un an',
      'Soudeur',
      'Une nuit à l’hôpital',
    ])
  })

  it('says which answers each meets, and no other', async () => {
    const engine = await engineOf(DOCUMENTS)
    const found = await gatherFinds(searches(answers), async request => engine.search(request), answers)
    const said = found?.finds.map(find => sayFit(find, answers, centre, createWords('fr', 'fr')))
    expect(said).toEqual([
      'Trouvé parce que\u00a0: répond à «\u00a0Trouver une formation\u00a0», parle de «\u00a0Santé, soin\u00a0», aide à se préparer et se regarde',
      'Trouvé parce que\u00a0: répond à «\u00a0Trouver une formation\u00a0», parle de «\u00a0Santé, soin\u00a0» et aide à se préparer',
      'Trouvé parce que\u00a0: répond à «\u00a0Trouver une formation\u00a0» et aide à se préparer',
      'Trouvé parce que\u00a0: parle de «\u00a0Santé, soin\u00a0» et se regarde',
    ])
  })

  it('P650: says of a theme that the document stands under it, in words of its own, in every language', async () => {
    const about: GuideAnswers = { need: 'emploi', theme: 'cv-lettre' }
    const labels = centre.needs.find(({ id }) => id === 'emploi')?.themes.find(({ id }) => id === 'cv-lettre')?.label ?? {}
    const engine = await engineOf([{ title: 'Mon CV et ma lettre', needs: ['emploi'] }])
    const found = await gatherFinds(searches(about), async request => engine.search(request), about)
    const find = found?.finds[0] as GuideFind
    expect(sayFit(find, about, centre, createWords('fr', 'fr'))).toContain('fait partie du sujet «\u00a0CV et lettre\u00a0»')
    expect(centre.languages).toHaveLength(8)
    for (const language of centre.languages) {
      const words = createWords(language, 'fr')
      const said = sayFit(find, about, centre, words)
      expect(said, language).toContain(words.say('guide.because.theme', { theme: labels[language] ?? '' }))
      expect(said, language).not.toContain(words.say('guide.because.field', { field: labels[language] ?? '' }))
    }
  })

  it('is nothing, rather than half of it, when a newer question overtook one of its searches', async () => {
    const engine = await engineOf(DOCUMENTS)
    let left = 1
    const ask = async (request: SearchRequest): Promise<SearchResponse | undefined> => (left-- > 0 ? engine.search(request) : undefined)
    expect(await gatherFinds(searches(answers), ask, answers)).toBeUndefined()
  })

  it('P610: puts what is about the field and for the need first, then what is for the need alone, two at most, and keeps what names the field in passing out of it', async () => {
    const engine = await engineOf([
      { title: 'Trente métiers', needs: ['emploi'], horizon: 'later', body: 'On soigne aussi à l’hôpital, dit un infirmier.' },
      { title: 'Se lever tôt', needs: ['emploi'], horizon: 'later', summary: 'À l’hôpital comme à l’usine.' },
      { title: 'Infirmier', needs: ['orientation'], horizon: 'later' },
      { title: 'L’infirmier de nuit', kind: 'job-offer', needs: ['emploi'], horizon: 'today' },
      { title: 'Aide-soignant', needs: ['orientation', 'emploi'], horizon: 'later' },
    ])
    const asked: GuideAnswers = { need: 'emploi', when: 'later', field: 'soin' }
    const found = await gatherFinds(searches(asked), async request => engine.search(request), asked)
    expect(found?.finds.map(({ hit, speaks }) => [hit.title, speaks])).toEqual([
      ['Aide-soignant', 3],
      ['L’infirmier de nuit', 3],
      ['Trente métiers', 0],
      ['Infirmier', 3],
      ['Se lever tôt', 1],
    ])
    expect(sayFit(found?.finds[2] as GuideFind, asked, centre, createWords('fr', 'fr'))).not.toContain('Santé')
  })

  it('P670: puts what the centre chose for a need before what is only for that time; of it what is for that time first, what is for the other end of time last', async () => {
    const of = (title: string, horizon?: SmallDocument['horizon']): SmallDocument => ({
      title,
      needs: ['emploi'],
      ...(horizon && { horizon }),
    })
    const engine = await engineOf([
      of('Seul avec un enfant', 'today'),
      of('L’Hebdo des offres', 'today'),
      of('Le marché caché', 'months'),
      of('Annuaire des entreprises', 'later'),
    ])
    const all = await engine.search({ words: '', language: 'fr', limit: 9 })
    const chosen = ['Annuaire des entreprises', 'Le marché caché', 'L’Hebdo des offres']
      .map(title => all.hits.find(hit => hit.title === title)?.id)
      .filter(id => id !== undefined)
    const needs = centre.needs.map(need => (need.id === 'emploi' ? { ...need, readFirst: chosen } : need))
    const shown = async (answers: GuideAnswers) => {
      const asked = guideSearches(answers, { centre: { ...centre, needs }, language: 'fr', today: '2026-11-24' })
      return (await gatherFinds(asked, async request => engine.search(request), answers))?.finds.map(({ hit }) => hit.title)
    }
    expect(await shown({ need: 'emploi', when: 'today' })).toEqual([
      'L’Hebdo des offres',
      'Le marché caché',
      'Seul avec un enfant',
      'Annuaire des entreprises',
    ])
    expect((await shown({ need: 'emploi', when: 'later' }))?.slice(0, 2)).toEqual(['Annuaire des entreprises', 'Le marché caché'])
    expect((await shown({ need: 'emploi' }))?.slice(0, 3)).toEqual(['Annuaire des entreprises', 'Le marché caché', 'L’Hebdo des offres'])
  })

  it('says the narrowest search that holds more than it shows', async () => {
    const many = Array.from({ length: 9 }, (_, place) => ({ title: `Infirmier ${place}`, needs: ['orientation'] }))
    const engine = await engineOf([...many, { title: 'Infirmier demain', needs: ['emploi'] }])
    const asked: GuideAnswers = { need: 'emploi', field: 'soin' }
    const found = await gatherFinds(searches(asked), async request => engine.search(request), asked)
    expect(found?.total).toBe(1)
    expect(found?.all).toMatchObject({ total: 10, request: { words: soin, filters: {} } })
  })

  it('puts what speaks of the need’s themes before what only serves it, and counts both', async () => {
    const engine = await engineOf([
      { title: 'Boulanger', needs: ['changer'] },
      { title: 'Le bilan de compétences', kind: 'guide', needs: ['changer'] },
    ])
    const found = await gatherFinds(searches({ need: 'changer' }), async request => engine.search(request), { need: 'changer' })
    expect(found?.finds.map(({ hit }) => hit.title)).toEqual(['Le bilan de compétences', 'Boulanger'])
    expect(found?.total).toBe(2)
  })
})
