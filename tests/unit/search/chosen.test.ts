import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SearchEngine, SearchRequest } from '../../../catalogue/search/types.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

const DOCUMENTS = [
  { title: 'Le CV en vingt minutes', needs: ['emploi'], horizon: 'today' as const },
  { title: 'Lettres de motivation', needs: ['emploi'] },
  { title: 'Se présenter', needs: ['emploi'] },
  { title: 'Un bilan', needs: ['changer'] },
  { title: 'Cook', language: 'en', needs: ['emploi'] },
  { title: 'Your CV', language: 'en', needs: ['emploi'] },
  { title: 'El CV', language: 'es', needs: ['emploi'] },
]
const id = (place: number) => `test:${place}`

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOf(DOCUMENTS)
})

const find = (more: Partial<SearchRequest>) =>
  engine.search({ words: '', language: 'fr', mainLanguage: 'fr', filters: { needs: ['emploi'] }, limit: 50, ...more })
const ids = (more: Partial<SearchRequest>) => find(more).hits.map(hit => hit.id)

describe('P610: what the centre chose for a theme', () => {
  it('comes first, in its order, whichever words it holds, and says that it was chosen', () => {
    const topic = { words: 'CV lettre', named: '' }
    expect(ids(topic)).not.toContain(id(2))
    const { hits, total } = find({ ...topic, chosen: [id(2), id(0)] })
    expect(hits.slice(0, 2).map(hit => [hit.id, hit.reasons[0]?.kind])).toEqual([
      [id(2), 'chosen'],
      [id(0), 'chosen'],
    ])
    expect(hits.slice(2).some(({ reasons }) => reasons.some(({ kind }) => kind === 'chosen'))).toBe(false)
    expect(total).toBe(find(topic).total + 1)
  })

  it('comes first where a need is looked through without words', () => {
    const { hits, total } = find({ chosen: [id(2), id(1)] })
    expect(hits.slice(0, 3).map(hit => [hit.id, hit.reasons[0]?.kind])).toEqual([
      [id(2), 'chosen'],
      [id(1), 'chosen'],
      [id(0), 'browse'],
    ])
    expect(total).toBe(6)
  })

  it('leaves out what the filters leave out, what is not there, and what is in a language that is neither the visitor’s nor the centre’s', () => {
    const chosen = [id(3), id(6), 'test:gone', id(2), id(0)]
    expect(ids({ chosen }).slice(0, 2)).toEqual([id(2), id(0)])
    expect(ids({ chosen })).not.toContain(id(3))
    expect(ids({ chosen }).at(-1)).not.toBe(id(2))
    expect(ids({ chosen, filters: { needs: ['emploi'], horizon: 'today' } })).toEqual([id(0)])
  })

  it('comes in the visitor’s language first; what it chose in its own stands in turn with what else is in the visitor’s', () => {
    const chosen = [id(2), id(0), id(5)]
    const topic = { words: 'CV', named: 'cook', language: 'en' }
    expect(ids({ ...topic, chosen })).toEqual([id(5), id(2), id(4), id(0), id(6)])
    expect(ids({ language: 'en', chosen }).slice(0, 4)).toEqual([id(5), id(2), id(4), id(0)])
  })

  it('loses and doubles nothing, whatever was chosen', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 8 }).map(id)), fc.constantFrom('', 'CV', 'lettre CV'), (chosen, words) => {
        const topic: Partial<SearchRequest> = words === '' ? {} : { words, named: '' }
        const plain = ids(topic)
        const found = ids({ ...topic, chosen })
        expect(new Set(found).size).toBe(found.length)
        expect(found).toEqual(expect.arrayContaining([...plain]))
        expect(find({ ...topic, chosen }).total).toBe(found.length)
      }),
    )
  })
})

describe('P618: the pages of a need', () => {
  it('hold each document once, however many there are and whatever was chosen', async () => {
    const kinds = ['guide', 'leaflet', 'book', 'job-sheet', 'video'] as const
    const many = await engineOf(
      Array.from({ length: 450 }, (_, place) => ({
        title: `Titre ${place}`,
        kind: kinds[place % 5] ?? 'guide',
        needs: ['emploi'],
        subjects: ['CV'],
      })),
    )
    const asked = {
      words: '',
      language: 'fr',
      mainLanguage: 'fr',
      filters: { needs: ['emploi'] },
      aspects: ['CV'],
      chosen: [id(7), id(301), id(44)],
    }
    for (const limit of [9, 50, 100]) {
      const seen: string[] = []
      for (let offset = 0; offset < 450; offset += limit) seen.push(...many.search({ ...asked, offset, limit }).hits.map(hit => hit.id))
      expect(new Set(seen).size, `pages of ${limit}`).toBe(450)
      expect(seen.slice(0, 3)).toEqual([id(7), id(301), id(44)])
    }
  })
})
