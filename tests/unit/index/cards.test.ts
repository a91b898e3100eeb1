import { expect, test } from 'vitest'
import { engineOf } from '../../helpers/small-catalogue.ts'

test('a card shows what its document says: a number keeps its noughts, needs keep their order', async () => {
  const engine = await engineOf([
    {
      id: 'test:a',
      number: '0000012',
      title: 'Guide « l’été » — 🎓',
      summary: 'Un été pour apprendre.',
      needs: ['emploi', 'creer', 'orientation'],
      kind: 'guide',
      horizon: 'today',
      cost: { kind: 'paid' },
      issued: '2024-05',
      publisher: 'Éditions du large',
    },
    { id: 'test:b', number: '0000025', title: 'Sans rien' },
  ])
  expect(engine.cards(['0000012'])).toEqual([
    {
      id: 'test:a',
      number: '0000012',
      title: 'Guide « l’été » — 🎓',
      kind: 'guide',
      language: 'fr',
      needs: ['emploi', 'creer', 'orientation'],
      summary: 'Un été pour apprendre.',
      publisher: 'Éditions du large',
      issued: '2024-05',
      horizon: 'today',
      cost: 'paid',
      readable: false,
    },
  ])
  expect(engine.cards(['test:b', '9999999'])).toEqual([
    { id: 'test:b', number: '0000025', title: 'Sans rien', kind: 'job-sheet', language: 'fr', needs: [], readable: false },
  ])
})

test('a card says every copy that is there where the first holding does not say it all', async () => {
  const [shelf, pile] = [
    { place: 'shelf-a', callNumber: 'A 3', access: 'open-shelf' },
    { place: 'shelf-t', access: 'take' },
  ] as const
  const engine = await engineOf([
    { number: '0000012', title: 'Une', holdings: [shelf] },
    { number: '0000025', title: 'Deux', holdings: [shelf, pile] },
    { number: '0000038', title: 'Absente', holdings: [{ ...shelf, state: 'missing' }] },
  ])
  expect(engine.cards(['0000012', '0000025', '0000038']).map(({ place, copies }) => [place, copies])).toEqual([
    ['shelf-a', undefined],
    ['shelf-a', [shelf, pile]],
    ['shelf-a', []],
  ])
})
