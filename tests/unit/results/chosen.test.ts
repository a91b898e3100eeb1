import { describe, expect, it } from 'vitest'
import type { Card } from '../../../catalogue/search/types.ts'
import { chosenBy, themesInSight } from '../../../renderer/visitor/results/chosen.ts'
import { searchedWords } from '../../../renderer/visitor/results/chosen-topic.ts'
import { filterGroups } from '../../../renderer/visitor/results/filter-groups.ts'
import { cardFacts } from '../../../renderer/visitor/results/say-card.ts'
import type { Query } from '../../../renderer/visitor/state/screen.ts'
import { EMPTY_QUERY, isNarrowed, resultsOf } from '../../../renderer/visitor/state/screen.ts'
import { freshVisit, visitReducer } from '../../../renderer/visitor/state/visit-state.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { demoBundle as bundle } from '../../helpers/in-kiosk.tsx'
import { centre } from '../demo-centre-folder.ts'

const words = createWords('fr', 'fr')
const names = { bundle, place: bundle.centre.kiosk.place }
const UNSEEN = { themes: false, panel: false }
const labels = (query: Query, inSight = UNSEEN) => chosenBy(query, names, words, inSight).map(({ label }) => label)

/** The query after a chip is taken off. */
function without(query: Query, label: string): Query {
  const chip = chosenBy(query, names, words, UNSEEN).find(chosen => chosen.label === label)
  if (chip === undefined) throw new Error(`no chip "${label}"`)
  const visit = visitReducer({ ...freshVisit('fr'), screen: resultsOf(query) }, chip.off)
  if (visit.screen.at !== 'results') throw new Error(`at ${visit.screen.at}`)
  return visit.screen.query
}

const all: Query = {
  ...EMPTY_QUERY,
  work: 'soin',
  filters: {
    needs: ['changer'],
    horizon: 'months',
    free: true,
    languages: ['ar'],
    levels: ['Bac', 'Équivalent bac'],
    places: ['shelf-p'],
    collections: ['metiers-de-demain'],
  },
}

describe('what was chosen by touch', () => {
  it('stands on the screen, whatever it is, and even where no document is left to count', () => {
    expect(labels(all)).toEqual([
      'Santé, soin',
      'Métiers de demain',
      'Changer de vie professionnelle',
      'Dans les mois qui viennent',
      'Gratuit',
      'Bac ou équivalent',
      'P · Presse (Étage)',
      'arabe',
    ])
  })

  it('is taken off one by one, until nothing narrows', () => {
    const bare = labels(all).reduce(without, all)
    expect(isNarrowed(bare)).toBe(false)
  })

  it('is taken off all at once by "show all", the field of work of the guide too, and the words stay', () => {
    const screen = resultsOf({ ...all, words: 'nuit' })
    const visit = visitReducer({ ...freshVisit('fr'), screen }, { do: 'widen' })
    expect(visit.screen).toEqual(resultsOf({ ...EMPTY_QUERY, words: 'nuit' }))
  })

  it('is not said twice: not what the panel, or the themes of a need, show already', () => {
    expect(labels(all, { themes: false, panel: true })).toEqual(['Santé, soin', 'Métiers de demain'])
    const browsing: Query = { ...EMPTY_QUERY, theme: 'reconversion', filters: { needs: ['changer'] } }
    expect(themesInSight(browsing, bundle)).toBe(true)
    expect(labels(browsing, { themes: true, panel: false })).toEqual([])
    expect(themesInSight({ ...browsing, words: 'nuit' }, bundle)).toBe(false)
    expect(labels({ ...browsing, words: 'nuit' })).toEqual(['Changer de métier', 'Changer de vie professionnelle'])
  })

  it('of a theme and a field of work, the one chosen last alone is searched and shown', () => {
    const screen = resultsOf({ ...EMPTY_QUERY, work: 'soin', filters: { needs: ['changer'] } })
    const visit = visitReducer({ ...freshVisit('fr'), screen }, { do: 'choose-theme', theme: 'reconversion' })
    if (visit.screen.at !== 'results') throw new Error(`at ${visit.screen.at}`)
    expect(labels(visit.screen.query)).toEqual(['Changer de métier', 'Changer de vie professionnelle'])
    expect(searchedWords(visit.screen.query, centre)).toBe('reconversion changer métier nouvelle voie projet transition')
  })

  it('counts a level under all the names that documents have for it, the lowest first, and names the floor of a place upstairs alone', () => {
    const facets = {
      ...{ kind: [], need: [], horizon: [], language: [], free: 0 },
      level: [
        { value: 'Dès 16 ans', count: 9 },
        { value: 'Bac', count: 3 },
        { value: 'CAP', count: 2 },
        { value: 'Équivalent bac', count: 1 },
      ],
      place: [
        { value: 'shelf-p', count: 4 },
        { value: 'shelf-a', count: 3 },
        { value: 'nowhere', count: 1 },
      ],
    }
    const shown = filterGroups(facets, {}, names, words).map(({ id, choices }) => [id, choices.map(({ label, count }) => [label, count])])
    expect(shown).toEqual([
      [
        'level',
        [
          ['CAP', 2],
          ['Bac ou équivalent', 4],
        ],
      ],
      [
        'place',
        [
          ['P · Presse (Étage)', 4],
          ['A · Découvrir', 3],
        ],
      ],
    ])
    const wider = filterGroups(facets, { levels: ['CAP'] }, names, words)[0]?.choices[1]?.next
    expect(wider).toEqual({ levels: ['CAP', 'Bac', 'Équivalent bac'] })
    expect(filterGroups(facets, wider ?? {}, names, words)[0]?.choices[1]).toMatchObject({ on: true, next: { levels: ['CAP'] } })
  })

  it('P587: a need that is touched takes the place of the one before, under words that say so, and its number is what one gets', () => {
    const need = [
      { value: 'experience', count: 23 },
      { value: 'emploi', count: 246 },
    ]
    const facets = { kind: [], need, horizon: [], language: [], level: [], place: [], free: 0 }
    const [none] = filterGroups(facets, {}, names, words)
    expect(none?.title).toBe('search.filter.need')
    const [group] = filterGroups(facets, { needs: ['experience'], free: true }, names, words)
    expect(group?.title).toBe('search.filter.need.change')
    expect(group?.choices.map(({ id, on, count, next }) => [id, on, count, next])).toEqual([
      ['experience', true, 23, { needs: [], free: true }],
      ['emploi', false, 246, { needs: ['emploi'], free: true }],
    ])
  })

  it('P597: a language that is not known has no name and is no filter, nor several, none or a wrong code', () => {
    const language = ['und', 'mul', 'zxx', 'und-Latn', 'qaa', 'qq-ab-cd', 'ar', 'fr'].map(value => ({ value, count: 1 }))
    const facets = { kind: [], need: [], horizon: [], language, level: [], place: [], free: 0 }
    expect(filterGroups(facets, {}, names, words).flatMap(({ choices }) => choices.map(({ label }) => label))).toEqual([
      'arabe',
      'français',
    ])
    const card = { number: 1, title: 'Sans langue', kind: 'book', access: 'read', readable: false, needs: [] } as const
    const facts = (tag: string) => cardFacts({ ...card, language: tag } as unknown as Card, bundle, words)
    expect([facts('und'), facts('ar')]).toEqual([[], ['arabe']])
  })

  it('keeps its place among the filters when nothing is counted for it', () => {
    const none = { kind: [], need: [], horizon: [], language: [], level: [], place: [], free: 0 }
    const groups = filterGroups(none, { kinds: ['video'], horizon: 'later' }, names, words)
    expect(groups.map(({ id, choices }) => [id, choices.map(({ count, on }) => [count, on])])).toEqual([
      ['kind', [[0, true]]],
      ['horizon', [[0, true]]],
    ])
  })
})
