import { expect, it } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

it('P343: an acronym typed as a word finds and completes to its document before words that only begin so, and the list holds both', async () => {
  const engine = await engineOf([
    { title: 'Cafés et restaurants' },
    { title: 'RSA, CAF, APL : à qui demander', subjects: ['allocations familiales'] },
    { title: 'Cafetier' },
  ])
  for (const words of ['caf', 'CAF', 'la caf', 'caf allocations']) {
    expect(titles(find(engine, words, { typing: true }))[0], words).toBe('RSA, CAF, APL : à qui demander')
  }
  for (const typing of [true, false]) {
    const { suggestions } = find(engine, 'caf', { typing })
    expect(suggestions[0]).toBe('RSA, CAF, APL : à qui demander')
    expect(suggestions.join()).toMatch(/café/i)
  }
})

it('P343: a word that no title holds in capitals is completed as ever', async () => {
  const engine = await engineOf([{ title: 'Agent d’accueil' }, { title: 'Le cap sur demain' }])
  expect(find(engine, 'cap', { typing: true }).suggestions).not.toContain('Le cap sur demain')
})
