import { beforeAll, describe, expect, it } from 'vitest'
import { URGENT } from '../../../catalogue/desks/urgent.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import type { Screen } from '../../../renderer/visitor/state/screen.ts'
import { EMPTY_QUERY, GUIDE_START, resultsOf } from '../../../renderer/visitor/state/screen.ts'
import { searchBefore } from '../../../renderer/visitor/talk/document-desk-context.ts'
import type { AskingScreen, LastOptions } from '../../../renderer/visitor/talk/last-context.ts'
import { asksFor, contextAlone, contextOf } from '../../../renderer/visitor/talk/last-context.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'
import { centre } from '../demo-centre-folder.ts'

let engine: SearchEngine
let options: LastOptions

beforeAll(async () => {
  engine = await engineOf([
    { title: 'Infirmier / Infirmière', needs: ['changer'], subjects: ['santé', 'soin'] },
    { title: 'La micro-entreprise', kind: 'guide', needs: ['creer'] },
  ])
  options = {
    centre,
    language: 'fr',
    search: {
      search: async request => engine.search(request),
      document: async () => undefined,
      meetAmenities: async ({ words }) => [words.includes('mourir') ? URGENT : 0],
    },
  }
})

const context = (screen: Screen) => {
  if (!asksFor(screen)) throw new Error(`${screen.at} asks for nothing`)
  return contextOf(screen, options)
}

describe('whom one may talk to after a screen', () => {
  it('are those for the answers of the guide, which it does not forget', async () => {
    const answers = { need: 'changer', when: 'today' } as const
    expect(await context({ ...GUIDE_START, answers })).toEqual({ language: 'fr', needs: [{ id: 'changer', weight: 1 }], horizon: 'today' })
  })

  it('are those for what the guide found, where no need was answered', async () => {
    expect(await context({ ...GUIDE_START, answers: { field: 'soin' } })).toEqual({ language: 'fr', needs: [{ id: 'changer', weight: 1 }] })
  })

  it('are nobody in particular after a guide without answers, or a search that asks nothing', () => {
    expect(asksFor(GUIDE_START)).toBe(false)
    expect(asksFor(resultsOf(EMPTY_QUERY))).toBe(false)
    expect(asksFor({ at: 'home' })).toBe(false)
  })

  it('are those for the words of a field of work, and for the words as the search read them', async () => {
    expect((await context(resultsOf({ ...EMPTY_QUERY, work: 'soin' }))).needs).toEqual([{ id: 'changer', weight: 1 }])
    expect(await context(resultsOf({ ...EMPTY_QUERY, words: 'infirmeir' }))).toMatchObject({ words: 'infirmier' })
  })

  it('P312: are whoever is there for anybody first, where somebody in distress wrote', async () => {
    expect(await context(resultsOf({ ...EMPTY_QUERY, words: 'je veux mourir' }))).toMatchObject({ isUrgent: true, words: 'je veux mourir' })
    expect(await context(resultsOf({ ...EMPTY_QUERY, words: 'soin' }))).not.toHaveProperty('isUrgent')
  })

  it('are chosen by what was said and answered alone when the search is out', () => {
    expect(contextAlone({ ...GUIDE_START, answers: { need: 'creer' } }, options)).toEqual({
      language: 'fr',
      needs: [{ id: 'creer', weight: 1 }],
    })
    expect(contextAlone(resultsOf({ ...EMPTY_QUERY, words: 'cv' }), options)).toMatchObject({ words: 'cv' })
  })

  const sheet = {
    title: 'Cuisinier / Cuisinière',
    needs: ['orienter'],
    concepts: [{ scheme: 'rome', code: 'G1602' }],
  } as unknown as ReleaseDocument
  const ofSheet: LastOptions['search'] = {
    search: async request => engine.search(request),
    document: async () => sheet,
    meetAmenities: async ({ words }) => [words.includes('mourir') ? URGENT : 0],
  }
  const beside = (words: string) => {
    const screen = { at: 'document', number: '0002203' } as const
    return contextOf(
      screen as AskingScreen,
      { ...options, search: ofSheet },
      searchBefore([resultsOf({ ...EMPTY_QUERY, words }), screen as Screen]),
    )
  }

  it('P755: are, beside a document, those for what it is about with what was said before it was opened', async () => {
    expect(await beside('infirmeir')).toMatchObject({ words: 'infirmier', needs: [{ id: 'orienter', weight: 1 }], concepts: ['G1602'] })
    expect(await beside('')).toMatchObject({ words: 'Cuisinier / Cuisinière', unsure: [] })
  })

  it('P755: are, beside a document that somebody in distress opened, whoever is there for anybody', async () => {
    expect(await beside('je veux mourir')).toEqual({ language: 'fr', words: 'je veux mourir', unsure: [], isUrgent: true })
  })

  it('P755: are not those for words that something else was asked after', () => {
    const asked = resultsOf({ ...EMPTY_QUERY, words: 'infirmier' })
    expect(searchBefore([asked, { at: 'list' }])).toBe(asked)
    expect(searchBefore([asked, GUIDE_START])).toBeUndefined()
  })
})
