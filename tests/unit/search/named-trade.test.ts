import { expect, test } from 'vitest'
import { engineOf, find } from '../../helpers/small-catalogue.ts'
import { vocabulary } from '../../helpers/small-vocabulary.ts'

const sheet = (title: string, code: string) => ({
  title,
  kind: 'job-sheet',
  subjects: ['soudure', 'métal'],
  needs: ['orientation'],
  concepts: [{ scheme: 'ROME', code, label: title }],
})

test('a trade is looked up by its own name in another language, whatever a word of it tells', async () => {
  const esco = vocabulary('ESCO', {
    code: 'x1',
    prefLabel: { en: 'metal drawing machine operator', fr: 'tréfileur' },
    exactMatch: [{ scheme: 'ROME', code: 'H2907' }],
  })
  const sheets = [sheet('Soudeur / Soudeuse', 'H2913'), { ...sheet('Tréfileur / Tréfileuse', 'H2907'), subjects: ['fil'] }]
  const engine = await engineOf(sheets, [], [esco])
  const reasons = (words: string) => find(engine, words, { language: 'en' }).hits.flatMap(hit => hit.reasons.map(({ kind }) => kind))
  // The same word among others does tell of metal.
  expect(reasons('metal with my hands')).toContain('situation')
  expect(find(engine, 'metal drawing machine operator', { language: 'en' }).hits[0]?.title).toBe('Tréfileur / Tréfileuse')
  expect(reasons('metal drawing machine operator')).not.toContain('situation')
})
