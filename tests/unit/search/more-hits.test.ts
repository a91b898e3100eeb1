import { describe, expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))
const computing = Array.from({ length: 12 }, (_, i) => ({
  title: `Technicien informatique ${i}`,
  kind: i < 3 ? 'guide' : 'job-sheet',
  body: 'Informatique.',
}))
const change = [{ title: 'Conseiller', body: 'La reconversion dans l’informatique.' }, { title: 'Reconversion rare' }]

describe('a query that few documents answer', () => {
  test('shows documents with fewer of its words after them, none with a higher score', async () => {
    const engine = await engineOf([...computing, ...change, ...others])
    const { hits, total } = find(engine, 'reconversion informatique')
    expect(hits[0]?.title).toBe('Conseiller')
    expect(total).toBe(14)
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a))
  })

  test('shows the same ones whatever filter narrows them', async () => {
    const engine = await engineOf([...computing, ...change, ...others])
    const guides = find(engine, 'reconversion informatique', { filters: { kinds: ['guide'] } })
    expect(guides.total).toBe(3)
    expect(guides.facets.kind).toEqual(find(engine, 'reconversion informatique').facets.kind)
  })

  test('is not widened by a filter that leaves few of many', async () => {
    const both = Array.from({ length: 12 }, (_, i) => ({ title: `Stage emploi ${i}`, kind: i === 0 ? 'guide' : 'job-sheet' }))
    const common = Array.from({ length: 120 }, (_, i) => ({ title: `Emploi ${i}`, kind: 'guide' }))
    const engine = await engineOf([...both, ...common, ...others])
    expect(titles(find(engine, 'stage emploi', { filters: { kinds: ['guide'] } }))).toEqual(['Stage emploi 0'])
  })
})

test('one word alone is never widened', async () => {
  const engine = await engineOf([{ title: 'Reconversion' }, ...others])
  expect(find(engine, 'reconversion').total).toBe(1)
})
