import { expect, test } from 'vitest'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

const NURSING = { scheme: 'ROME', code: 'J1506', label: 'Soins infirmiers' }

const prepared = (): Promise<SearchEngine> =>
  engineOf(
    [
      { title: 'Infirmier / Infirmière', concepts: [NURSING], body: 'Une formation longue.' },
      { title: 'Assistant maternel / Assistante maternelle', summary: 'Garder des enfants chez soi.' },
      { title: 'Nurse', language: 'en' },
      { title: 'Formation d’adulte' },
    ],
    [{ language: 'fr', words: ['nounou'], means: ['assistante maternelle'] }],
    [{ scheme: 'ROME', concepts: [{ code: 'J1506', prefLabel: { fr: 'Soins infirmiers', es: 'Enfermería' } }] }],
  )

const TYPED = ['i', 'inf', 'infirmeir', 'nounou', 'enfermer', 'nurse', 'formation', 'a', 'qwzxkv', '']

function answers(engine: SearchEngine): readonly unknown[] {
  return TYPED.flatMap(words => [true, false].map(typing => ({ ...engine.search({ words, language: 'fr', typing }), tookMs: 0 })))
}

test.each(['fr', 'ar', 'zz'])('an engine warmed for a visitor who reads %s gives the same answers as one that was not', async language => {
  const warmed = await prepared()
  warmed.warm(language)
  expect(answers(warmed)).toEqual(answers(await prepared()))
})

test('an empty release can be warmed', async () => {
  const engine = await engineOf([])
  engine.warm('fr')
  expect(engine.search({ words: 'stage', language: 'fr' }).total).toBe(0)
})
