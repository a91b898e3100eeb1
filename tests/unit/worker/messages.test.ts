import { describe, expect, test } from 'vitest'
import { askedSchema, VALUES } from '../../../renderer/worker/messages.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf, find, releaseDocument } from '../../helpers/small-catalogue.ts'

describe('messages between a window and its search worker', () => {
  test('every response of the engine passes as it is', async () => {
    const documents: readonly SmallDocument[] = [
      {
        title: 'Infirmier / Infirmière',
        summary: 'Soigner.',
        body: 'La nuit.',
        needs: ['orientation'],
        horizon: 'later',
        cost: { kind: 'free' },
        issued: '2024-05',
        publisher: 'Le centre',
        minutes: 5,
        holdings: [{ place: 'rayon-a', callNumber: '610', access: 'open-shelf' }],
        concepts: [{ scheme: 'ROME', code: 'J1506' }],
      },
      { title: 'Soigner', kind: 'guide', concepts: [{ scheme: 'ROME', code: 'J1506' }] },
      { title: 'Plombier' },
    ]
    const engine = await engineOf(documents, [{ language: 'fr', words: ['seringue'], means: ['infirmière'] }])
    for (const words of ['infirmière', 'seringue', 'infirmeire', 'inf', '1000000', '', 'zzzzqy']) {
      const response = find(engine, words, { typing: true })
      expect(VALUES.search.parse(structuredClone(response))).toEqual(response)
    }
    const passage = engine.passages({ words: 'nuit', language: 'fr' })(releaseDocument({ title: 'Infirmier', body: 'La nuit.' }, 0))
    expect(passage).toEqual({ text: 'La nuit.', marks: ['nuit'] })
    expect(VALUES.load.parse({ keepsDocuments: true })).toEqual({ keepsDocuments: true })
    expect(VALUES.passage.parse(passage)).toEqual(passage)
    const found = [{ key: '1000000', passage: { ...passage, page: 2 } }]
    expect(VALUES.passages.parse(structuredClone(found))).toEqual(found)
    expect(VALUES.cards.parse(engine.cards(['test:0']))).toEqual(engine.cards(['test:0']))
    const lists = [{ id: 'soin', documents: ['test:0', 'test:1'] }]
    const related = engine.related(releaseDocument(documents[0]!, 0), { limit: 3, lists })
    expect(related.others.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([['concept', 'list']])
    expect(VALUES.related.parse(related)).toEqual(related)
  })

  test('a whole request passes, lone surrogates included', () => {
    const request = {
      words: 'infirmi\ud800',
      language: 'fr',
      filters: { kinds: ['guide'], needs: [], horizon: 'today', languages: ['fr'], collections: ['demain'], free: true },
      sort: 'newest',
      offset: 20,
      limit: 20,
      typing: true,
      verbatim: false,
      today: '2026-11-24',
    }
    expect(askedSchema.parse({ ask: 'search', number: 1, request })).toEqual({ ask: 'search', number: 1, request })
  })

  test.each([
    { ask: 'run', number: 1 },
    { ask: 'search', number: 1 },
    { ask: 'search', number: 1, request: { words: 'a', language: 'fr', boost: 3 } },
    { ask: 'load', number: 1, release: 'file:///etc/' },
    { ask: 'load', number: 1, release: 'https://127.0.0.1/release/', keepAs: '../x' },
    { ask: 'warm', number: 1, language: 'fr', words: 'a' },
    { ask: 'document', key: 'a:b' },
    { ask: 'passages', number: 1, request: { words: 'a', language: 'fr' }, keys: Array(101).fill('a:b') },
    { ask: 'passages', number: 1, keys: ['a:b'] },
    { ask: 'passage', number: 1, request: { words: 'a', language: 'fr' } },
    'load',
    null,
  ])('refuses %j', message => {
    expect(askedSchema.safeParse(message).success).toBe(false)
  })

  test.each(['escale://kiosk/release/', 'http://127.0.0.1:4710/release/'])('loads from %s', release => {
    expect(askedSchema.safeParse({ ask: 'load', number: 1, release }).success).toBe(true)
  })
})
