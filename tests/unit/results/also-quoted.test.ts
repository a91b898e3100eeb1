import { expect, it } from 'vitest'
import { createWords } from '../../../renderer/words/create-words.ts'

const also = (language: string): string => {
  const words = createWords(language, 'fr')
  return words.say('search.also', { words: ['offre d’emploi', 'CV'].join(words.say('search.also.between')) })
}

it('P377: what is looked for besides stands each in its own quotes, in Arabic each in its own direction with an Arabic comma', () => {
  expect(also('ar')).toBe('نبحث أيضا عن «\u2068offre d’emploi\u2069»، «\u2068CV\u2069»')
  expect(also('fr')).toBe('Nous cherchons aussi «\u00a0offre d’emploi\u00a0», «\u00a0CV\u00a0»')
  expect(also('en')).toBe('We also search “offre d’emploi”, “CV”')
  expect(also('de')).toBe('Wir suchen auch „offre d’emploi“, „CV“')
  for (const language of ['es', 'it', 'pt', 'uk']) expect(also(language)).toMatch(/ «offre d’emploi», «CV»$/)
})
