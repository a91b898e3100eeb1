import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { demoDocumentsSchema, resolveDemoDocument } from '../../catalogue/demo/demo-document.ts'
import { centreSchema } from '../../catalogue/model/centre.ts'
import { KINDS } from '../../catalogue/model/document.ts'
import { planSchema } from '../../catalogue/model/place.ts'

const demo = new URL('../../catalogue/demo/', import.meta.url)
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, demo), 'utf8'))
const documents = readdirSync(new URL('documents/', demo))
  .filter(name => name.endsWith('.json'))
  .flatMap(name => demoDocumentsSchema.parse(read(`documents/${name}`)))
const centre = centreSchema.parse(read('centre/centre.json'))
const plan = planSchema.parse(read('centre/plan.json'))

describe('the demonstration catalogue', () => {
  it('holds at least 300 documents, each one valid once its days are counted', () => {
    expect(documents.length).toBeGreaterThanOrEqual(300)
    const ids = documents.map(document => resolveDemoDocument(document, '2026-11-24', []).id)
    expect(new Set(ids).size).toBe(documents.length)
  })

  it('shows every kind, need and horizon, and all eight languages', () => {
    // "document" is what an import says of which nobody knows the kind.
    expect(KINDS.filter(kind => kind !== 'document' && !documents.some(document => document.kind === kind))).toEqual([])
    expect(centre.needs.filter(need => !documents.some(document => document.needs.includes(need.id)))).toEqual([])
    expect(new Set(documents.map(document => document.horizon)).size).toBe(3)
    expect([...new Set(documents.map(document => document.language))].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'uk'])
  })

  it('names only needs, places and collections that the centre has', () => {
    const places = new Set(plan.places.map(place => place.id))
    const needs = new Set(centre.needs.map(need => need.id))
    const collections = new Set(centre.collections.map(collection => collection.id))
    expect(
      documents.flatMap(document => document.holdings.flatMap(holding => holding.place ?? [])).filter(place => !places.has(place)),
    ).toEqual([])
    expect(documents.flatMap(document => document.needs).filter(need => !needs.has(need))).toEqual([])
    expect(documents.flatMap(document => document.collections).filter(collection => !collections.has(collection))).toEqual([])
  })

  it('lends its shelves different ways: open shelf, closed stacks, to take away, on screen, with gaps', () => {
    const holdings = documents.flatMap(document => document.holdings)
    for (const access of ['open-shelf', 'ask', 'take', 'screen'] as const)
      expect(holdings.some(holding => holding.access === access)).toBe(true)
    expect(holdings.filter(holding => holding.statement?.includes(',')).length).toBeGreaterThanOrEqual(5)
    expect(documents.filter(document => document.pdf !== undefined).length).toBeGreaterThanOrEqual(12)
  })

  it('leaves no document out of reach', () => {
    const unreachable = documents.filter(
      document =>
        document.body === undefined && document.pdf === undefined && document.holdings.length === 0 && document.links.length === 0,
    )
    expect(unreachable.map(document => document.key)).toEqual([])
  })
})
