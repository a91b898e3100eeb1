import { describe, expect, it } from 'vitest'
import { asTyped } from '../../../catalogue/desks/as-typed.ts'
import { withEveryday } from '../../../catalogue/everyday/with-everyday.ts'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const DOCUMENTS: readonly SmallDocument[] = [
  { title: 'Mon CV en vingt minutes' },
  { title: 'Réussir un entretien d’embauche' },
  { title: 'Lettres', subjects: ['lettre de motivation'] },
  { title: 'Diplômés par l’expérience' },
  { title: 'Le permis de conduire' },
  { title: 'Financer sa formation', subjects: ['financement'] },
  { title: 'Lire son contrat de travail' },
  { title: 'Le droit du travail pas à pas', subjects: ['droits'] },
]

/** Frequent words of somebody who looks for work, and what each is about. */
const FREQUENT: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ar: [
    ['سيرة', /CV/],
    ['سيرة ذاتية', /CV/],
    ['مقابلة', /entretien/],
    ['رسالة', /Lettres/],
    ['خبرة', /expérience/],
    ['رخصة', /permis/],
    ['تمويل', /Financer/],
    ['عقد', /contrat/],
    ['حقوق', /droit/],
  ],
  uk: [
    ['досвід', /expérience/],
    ['договір', /contrat/],
    ['права', /droit/],
  ],
  de: [
    ['Gespräch', /entretien/],
    ['Bewerbung', /Lettres/],
    ['Erfahrung', /expérience/],
    ['Vertrag', /contrat/],
  ],
  it: [
    ['lettera', /Lettres/],
    ['esperienza', /expérience/],
    ['contratto', /contrat/],
    ['diritti', /droit/],
  ],
  es: [
    ['carta', /Lettres/],
    ['experiencia', /expérience/],
    ['carnet', /permis/],
  ],
  pt: [
    ['experiência', /expérience/],
    ['contrato', /contrat/],
  ],
  en: [
    ['interview', /entretien/],
    ['rights', /droit/],
  ],
}

describe('P342: the frequent words of a search for work, in the visitor’s language', () => {
  it('are understood and never corrected', async () => {
    const engine = await engineOf(DOCUMENTS, withEveryday([], 'fr'))
    for (const [language, words] of Object.entries(FREQUENT)) {
      for (const [word, about] of words) {
        const response = find(engine, word, { language })
        expect(response.corrected, word).toEqual([])
        expect(titles(response)[0], word).toMatch(about)
      }
    }
  })

  it('are not taken for another word a letter away where nothing knows them: in short Arabic words each letter counts', async () => {
    const engine = await engineOf([
      { title: 'سيارة', language: 'ar' },
      { title: 'ممرضة', language: 'ar' },
    ])
    expect(find(engine, 'سيرة', { language: 'ar' })).toMatchObject({ total: 0, corrected: [] })
    expect(titles(find(engine, 'ممرصة', { language: 'ar' }))).toEqual(['ممرضة'])
  })
})

describe('P342: a phrase that is given as a reason', () => {
  const isSmall = (word: string): boolean => ['au', 'de', 'et'].includes(word)

  it('stands as it was typed, not taken apart', () => {
    expect(asTyped('سيرة ذاتية', ['سيرة', 'ذاتية'], isSmall)).toEqual(['سيرة ذاتية'])
    expect(asTyped('j’ai mal au dos', ['mal', 'dos'], isSmall)).toEqual(['mal au dos'])
    expect(asTyped('un bilan  de compétences', ['compétences', 'bilan'], isSmall)).toEqual(['bilan  de compétences'])
  })

  it('leaves what stands apart apart, and says a word once', () => {
    expect(asTyped('CV, lettre', ['CV', 'lettre'], isSmall)).toEqual(['CV', 'lettre'])
    expect(asTyped('emploi saisonnier à Lyon emploi', ['emploi'], isSmall)).toEqual(['emploi'])
    expect(asTyped('', [], isSmall)).toEqual([])
  })
})
