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

describe('P681: who tells of their life in another language than most documents is shown first what helps in theirs', () => {
  const STEPS: Readonly<Record<string, readonly [title: string, said: string]>> = {
    en: ['Working in France: first steps', 'I am looking for a job'],
    es: ['Trabajar en Francia: primeros pasos', 'busco trabajo'],
    it: ['Lavorare in Francia: primi passi', 'cerco lavoro'],
    pt: ['Trabalhar em França: os primeiros passos', 'procuro emprego'],
    de: ['Arbeiten in Frankreich: erste Schritte', 'ich suche Arbeit'],
    ar: ['العمل في فرنسا: الخطوات الأولى', 'أريد عملا'],
    uk: ['Робота у Франції: перші кроки', 'шукаю роботу'],
  }
  const needs = ['emploi']
  const french = [
    { title: 'Offres d’emploi de la semaine', subjects: ['emploi', 'recherche d’emploi'], needs },
    { title: 'Chercher un emploi, recherche d’emploi : par où commencer', subjects: ['emploi', 'recherche d’emploi'], needs },
    ...Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.', needs })),
  ]
  const curriculum = { title: 'السيرة الذاتية على الطريقة الفرنسية', language: 'ar', needs }

  test.each(Object.entries(STEPS))('in %s', async (language, [title, said]) => {
    const catalogue = await engineOf([...french, { title, language, needs }], [{ language, words: [said], means: ['recherche d’emploi'] }])
    const { hits } = find(catalogue, said, { language })
    expect(hits[0]?.title).toBe(title)
    expect(hits.map(({ card }) => card.language)).toContain('fr')
  })

  test('what is titled exactly as typed stays first, whatever its language', async () => {
    const catalogue = await engineOf([
      ...french,
      { title: 'Le portail public de la VAE', needs },
      { title: 'Reconocer su título extranjero: VAE', subjects: ['VAE', 'título extranjero', 'experiencia'], language: 'es', needs },
    ])
    const { hits } = find(catalogue, 'portail public de la VAE', { language: 'es' })
    expect(hits[0]?.title).toBe('Le portail public de la VAE')
  })

  test('what only holds small words of theirs in passing does not come before what helps', async () => {
    const passing = { title: 'ملف', summary: 'لا أعرف ماذا أفعل', language: 'ar', needs }
    const catalogue = await engineOf([...french, { title: 'Tests d’orientation', subjects: ['orientation'], needs }, passing, curriculum])
    const { hits } = find(catalogue, 'لا أعرف ماذا أفعل', { language: 'ar' })
    expect(hits[0]?.card.language).toBe('fr')
  })
})

describe('P682: a word that stands in titles of many languages is looked for in the visitor’s and in that of most documents first', () => {
  const titles: readonly (readonly [language: string, title: string])[] = [
    ['fr', 'Les trous dans le CV'],
    ['fr', 'Un premier CV pour trouver un stage'],
    ['en', 'Your CV for a first job'],
    ['es', 'El CV para el primer empleo'],
    ['es', 'El panadero'],
  ]
  const cvs = titles.map(([language, title]) => ({ language, title }))

  test.each([
    ['fr', ['fr', 'fr', 'en', 'es']],
    ['en', ['en', 'fr', 'fr', 'es']],
    ['de', ['fr', 'fr', 'en', 'es']],
  ])('"CV" for who reads %s', async (language, order) => {
    const catalogue = await engineOf([...FRENCH, ...cvs])
    expect(find(catalogue, 'CV', { language }).hits.map(({ card }) => card.language)).toEqual(order)
  })

  test('what stands in one language alone is found there, whoever asks', async () => {
    const catalogue = await engineOf([...FRENCH, ...cvs])
    expect(find(catalogue, 'panadero').hits[0]?.title).toBe('El panadero')
  })
})

test('P681: what hardly helps does not come first for its language, and a word that a language knows of several is no title of it', async () => {
  const needs = ['emploi']
  const documents = [
    { title: 'Travailler avec un handicap ou une maladie', subjects: ['santé', 'handicap', 'maladie'], needs },
    { title: 'Maladie longue : reprendre le travail', subjects: ['santé', 'maladie'], needs },
    ...Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.', needs })),
    { title: 'Chef de projet', needs },
    { title: 'Arbeiten in Frankreich', language: 'de', needs },
    { title: 'Cook', alternativeTitles: ['Chef'], language: 'en', needs },
  ]
  const catalogue = await engineOf(documents)
  expect(find(catalogue, 'ich bin krank', { language: 'de' }).hits[0]?.card.language).toBe('fr')
  const led = await engineOf(
    documents.filter(({ title }) => title !== 'Chef de projet').concat({ title: 'Conduire un projet, être chef', needs }),
  )
  expect(find(led, 'chef de projet').hits[0]?.title).toBe('Conduire un projet, être chef')
})

test('P701: a document is no exact title of words of which its language knows but one, whoever reads it', async () => {
  const documents = [
    { title: 'Cook', alternativeTitles: ['Chef'], language: 'en' },
    { title: 'Conduire un projet, être chef' },
    ...Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' })),
  ]
  const catalogue = await engineOf(documents)
  for (const language of ['en', 'de', 'fr']) {
    expect(find(catalogue, 'chef de projet', { language }).hits.map(({ title }) => title)[0]).toBe('Conduire un projet, être chef')
  }
  expect(find(catalogue, 'chef', { language: 'en' }).hits[0]?.title).toBe('Cook')
})
