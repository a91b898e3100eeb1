import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { demoDocumentsSchema, resolveDemoDocument } from '../../../catalogue/demo/demo-document.ts'
import type { Goal, WayKind } from '../../../catalogue/model/ways.ts'
import { goalSchema, WAY_KINDS } from '../../../catalogue/model/ways.ts'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import { EMPTY_QUERY } from '../../../renderer/visitor/state/screen.ts'
import { gatherDocuments } from '../../../renderer/visitor/ways/gather-documents.ts'
import { goalsOfDocument, goalsOfGuide, goalsOfQuery } from '../../../renderer/visitor/ways/goals-for.ts'
import { inNoOrderOfMerit, wayFacts } from '../../../renderer/visitor/ways/say-way.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'
import { centre, ways as goals } from '../demo-centre-folder.ts'

const TODAY = '2026-11-24'
const goal = (id: string): Goal => {
  const found = goals.find(one => one.id === id)
  if (found === undefined) throw new Error(`no goal ${id}`)
  return found
}
const ids = (of: readonly Goal[]) => of.map(({ id }) => id)

describe('the demonstration’s ways', () => {
  it('say all six of every goal, in all its languages', () => {
    for (const { id, label, ways } of goals) {
      expect(ways.map(({ kind }) => kind).toSorted(), id).toEqual([...WAY_KINDS].toSorted())
      const texts = [label, ...ways.flatMap(({ text, length, asks, starts, cost }) => [text, length, asks, starts?.text, cost?.note])]
      for (const text of texts) if (text !== undefined) expect(Object.keys(text), text.fr).toEqual(centre.languages)
    }
  })
})

describe('ways to a goal', () => {
  it('stand in the order of their names in each language, whatever the file’s: no order of merit (R15)', () => {
    for (const language of centre.languages) {
      const words = createWords(language, 'fr')
      const { ways } = goal('electricien')
      const names = inNoOrderOfMerit(goal('electricien'), words).map(({ kind }) => words.say(`ways.${kind}`))
      expect(names, language).toEqual(names.toSorted(new Intl.Collator(language).compare))
      const turned = inNoOrderOfMerit({ ...goal('electricien'), ways: ways.toReversed() }, words)
      expect(turned.map(({ kind }) => words.say(`ways.${kind}`))).toEqual(names)
    }
    const french = inNoOrderOfMerit(goal('electricien'), createWords('fr', 'fr')).map(({ kind }) => kind)
    const kinds: readonly WayKind[] = ['apprenticeship', 'school', 'hiring', 'experience', 'adult-training', 'business']
    expect(french).toEqual(kinds)
  })

  it('say the same lines each; what nobody knows has no words of ours, and a day that is past is no next start (R20, R25)', () => {
    const words = createWords('fr', 'fr')
    const said = (starts: object, today: string | undefined) => {
      const [way] = goalSchema.parse({ ...goal('cuisinier'), ways: [{ kind: 'school', text: { fr: 'x' }, starts }] }).ways
      if (way === undefined) throw new Error('no way')
      return wayFacts(way, words, today).map(({ id, parts }) => [id, parts.map(({ text }) => text).join(', ')])
    }
    const dates = ['2026-09-01', '2027-01-04', '2026-12-01']
    expect(said({ dates }, TODAY)).toEqual([
      ['length', ''],
      ['cost', ''],
      ['start', '1er décembre 2026'],
      ['asks', ''],
    ])
    expect(said({ dates }, '2027-02-01')[2]).toEqual(['start', ''])
    expect(said({ dates, text: { fr: 'En janvier' } }, undefined)[2]).toEqual(['start', 'En janvier'])
  })

  it('are reached from the documents of the job, from a need and its themes, and from the guide, the field of work first', () => {
    expect(ids(goalsOfDocument(goals, { concepts: [{ scheme: 'ROME', code: 'F1602' }] }))).toEqual(['electricien'])
    expect(ids(goalsOfDocument(goals, { concepts: [{ scheme: 'other', code: 'F1602' }] }))).toEqual([])
    const browsing = { ...EMPTY_QUERY, filters: { needs: ['changer'] } }
    expect(ids(goalsOfQuery(goals, browsing))).toEqual(['apprendre-un-metier'])
    expect(
      ids(goalsOfQuery([{ ...goal('cuisinier'), themes: ['reconversion'] }, ...goals], { ...browsing, theme: 'reconversion' })),
    ).toEqual(['cuisinier', 'apprendre-un-metier'])
    expect(goalsOfQuery(goals, { ...browsing, words: 'nuit' })).toEqual([])
    expect(goalsOfQuery(goals, { ...EMPTY_QUERY, filters: { needs: ['changer', 'emploi'] } })).toEqual([])
    expect(ids(goalsOfGuide(goals, { need: 'changer', field: 'soin' }))).toEqual(['aide-soignant', 'apprendre-un-metier'])
    expect(goalsOfGuide(goals, { when: 'today' })).toEqual([])
  })
})

describe('documents that serve a way', () => {
  let engine: SearchEngine
  beforeAll(async () => {
    const folder = new URL('../../../catalogue/demo/documents/', import.meta.url)
    const documents = readdirSync(folder)
      .filter(name => name.endsWith('.json'))
      .flatMap(name => demoDocumentsSchema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
      .map(demo => resolveDemoDocument(demo, TODAY, []))
      .map(({ body, ...document }) => ({ ...document, ...(body === undefined ? {} : { body: body.text }) }))
    engine = await engineOf(documents)
    // Indexing the whole demonstration waits for its turn on a busy machine.
  }, 60_000)

  const gather = (id: string, kind: WayKind) => {
    const way = goal(id).ways.find(one => one.kind === kind)
    if (way === undefined) throw new Error(`no ${kind}`)
    return gatherDocuments(way, { language: 'fr', today: TODAY, ask: async request => engine.search(request) })
  }
  const titles = async (...of: Parameters<typeof gather>) => (await gather(...of))?.map(({ hit }) => hit.title) ?? []

  it('are there for every way that leads there, each once, of the kinds that the centre names', async () => {
    for (const { id, ways } of goals) {
      for (const { kind, leads } of ways) {
        const found = await titles(id, kind)
        if (leads) expect(found.length, `${id} ${kind}`).toBeGreaterThan(0)
        expect(new Set(found).size, `${id} ${kind}`).toBe(found.length)
      }
    }
    expect((await titles('electricien', 'adult-training'))[0]).toBe("Titre professionnel électricien d'équipement du bâtiment")
    expect((await titles('aide-soignant', 'school'))[0]).toBe("Diplôme d'État d'aide-soignant, un an")
    expect(await titles('cuisinier', 'experience')).toContain('La VAE en clair')
    const kinds = (await gather('apprendre-un-metier', 'hiring'))?.map(({ hit }) => hit.kind)
    expect(new Set(kinds)).toEqual(new Set(['job-offer']))
  })

  it('are left to the newer question that overtook one', async () => {
    const [way] = goal('electricien').ways
    if (way === undefined) throw new Error('no way')
    expect(await gatherDocuments(way, { language: 'fr', ask: async () => undefined })).toBeUndefined()
  })
})
