import { describe, expect, test } from 'vitest'
import { engineOf, find } from '../../helpers/small-catalogue.ts'

const NURSE: Readonly<Record<string, string>> = {
  en: 'nurse',
  es: 'enfermero',
  it: 'infermiere',
  pt: 'enfermeiro',
  de: 'Krankenpfleger',
  ar: 'ممرض',
  uk: 'медбрат',
}
const BODY: Readonly<Record<string, string>> = {
  en: 'Care in hospitals.',
  es: 'Cuidados en hospitales.',
  it: 'Cure negli ospedali.',
  pt: 'Cuidados em hospitais.',
  de: 'Pflege im Krankenhaus.',
  ar: 'رعاية المرضى.',
  uk: 'Догляд за хворими.',
}
const concepts = [{ scheme: 'X', code: 'nurse' }]
const LABELS = { scheme: 'X', concepts: [{ code: 'nurse', prefLabel: { fr: 'Infirmier', ...NURSE } }] }
const FRENCH = [
  { title: 'Infirmier', concepts },
  { title: 'Devenir infirmier à 40 ans', concepts },
  ...Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' })),
]
const FOREIGN = Object.entries(BODY).map(([language, body]) => ({ title: body, language, concepts }))
const engine = await engineOf(
  [...FRENCH, ...FOREIGN],
  Object.entries(NURSE).map(([language, word]) => ({ language, words: [word], means: ['infirmier'] })),
  [LABELS],
)

describe('P566: of documents that fit about as well those that a visitor reads come first', () => {
  test.each(Object.entries(NURSE))('in %s: "%s"', (language, word) => {
    const { hits } = find(engine, word, { language })
    expect(hits[0]?.card.language).toBe(language)
    expect(hits.map(({ card }) => card.language)).toContain('fr')
  })

  test('in the language that most are in nothing changes', () => {
    expect(find(engine, 'infirmier').hits[0]?.title).toBe('Infirmier')
  })

  test('what fits much less does not', async () => {
    const other = await engineOf([...FRENCH, { title: 'Care homes', body: 'An infirmier is a nurse in France.', language: 'en' }])
    const { hits } = find(other, 'infirmier', { language: 'en' })
    expect(hits.map(({ card }) => card.language)).toContain('en')
    expect(hits[0]?.title).toBe('Infirmier')
  })
})
