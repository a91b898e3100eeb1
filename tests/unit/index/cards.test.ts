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
