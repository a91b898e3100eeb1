import { describe, expect, it } from 'vitest'
import type { SmallDocument } from '../../helpers/small-catalogue.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const needs = ['emploi']
const looked = { filters: { needs }, mainLanguage: 'fr', aspects: ['offres emploi annonces', 'CV lettre motivation'] }

const DOCUMENTS: readonly SmallDocument[] = [
  { title: 'Concours et carrières', kind: 'periodical', needs },
  { title: 'Les annales', kind: 'competition-papers', needs },
  { title: 'Робота у Франції', language: 'uk', kind: 'guide', needs },
  { title: 'العمل في فرنسا', language: 'ar', kind: 'guide', needs },
  { title: 'Travailler la nuit', kind: 'guide', needs },
  { title: 'Parler sans trembler', kind: 'book', needs: ['orientation', 'emploi'] },
  { title: 'Faire son CV', kind: 'leaflet', needs },
  { title: 'Le CV d’hier', kind: 'book', needs, issued: '2009' },
  { title: 'Lire les annonces', kind: 'guide', needs, issued: '2026' },
  { title: 'Une offre de 2024', kind: 'job-offer', needs, validUntil: '2024-06-30' },
]

describe('P341: a need that is opened without words', () => {
  it('begins with one document of each of its themes, and ends with what one looks things up in and what is for another need first', async () => {
    const engine = await engineOf(DOCUMENTS)
    const shown = titles(find(engine, '', { ...looked, today: '2026-11-24' }))
    expect(shown.slice(0, 2)).toEqual(['Lire les annonces', 'Faire son CV'])
    expect(shown.indexOf('Travailler la nuit')).toBe(2)
    expect(shown.slice(6, 7)).toEqual(['Parler sans trembler'])
    expect(shown).not.toContain('Une offre de 2024')
  })

  it('shows the visitor’s language first, then the centre’s, then others, with nothing lost or twice', async () => {
    const engine = await engineOf(DOCUMENTS)
    for (const [language, first, last] of [
      ['fr', 'Lire les annonces', 'uk'],
      ['ar', 'العمل في فرنسا', 'uk'],
      ['uk', 'Робота у Франції', 'ar'],
    ] as const) {
      const { hits, total } = find(engine, '', { ...looked, language })
      expect(hits[0]?.title).toBe(first)
      expect(hits.at(-1)?.card.language).toBe(last)
      expect(new Set(hits.map(({ id }) => id)).size).toBe(total)
      expect(total).toBe(DOCUMENTS.length)
    }
  })

  it('takes kinds in turn where nothing says which is nearer, whoever publishes (R4, R5)', async () => {
    const sheets: readonly SmallDocument[] = Array.from({ length: 12 }, (_, place) => ({
      title: `Fiche ${place}`,
      kind: 'job-sheet',
      needs,
    }))
    const shown = async (publisher: string) =>
      titles(
        find(await engineOf([...sheets, { title: 'Un film', kind: 'video', needs, publisher }]), '', { ...looked, mainLanguage: 'fr' }),
      )
    expect((await shown('Un nom')).slice(0, 2)).toEqual(['Fiche 0', 'Un film'])
    expect(await shown('Zzz')).toEqual(await shown('Aaa'))
  })

  it('turns its pages without losing or repeating a document', async () => {
    const many: readonly SmallDocument[] = Array.from({ length: 450 }, (_, place) => ({
      title: `Document ${place}`,
      kind: ['guide', 'book', 'law'][place % 3] ?? 'guide',
      needs: place % 2 === 0 ? needs : ['formation', 'emploi'],
    }))
    const engine = await engineOf(many)
    const paged = Array.from({ length: 9 }, (_, page) => titles(find(engine, '', { ...looked, offset: page * 50, limit: 50 }))).flat()
    expect(new Set(paged).size).toBe(450)
    expect(paged.slice(0, 100)).toEqual(titles(find(engine, '', { ...looked, limit: 100 })))
  })
})

describe('P585: what leads behind a need', () => {
  const nurse = [{ scheme: 'ROME', code: 'J1506' }]
  const changing = { needs: ['changer'], kind: 'guide' }
  const documents: readonly SmallDocument[] = [
    { ...changing, title: 'Changer de métier pour soigner', subjects: ['changer de métier'], concepts: nurse },
    { ...changing, title: 'Changer de métier, étape après étape', subjects: ['changer de métier'] },
    {
      ...changing,
      title: 'Changer de métier ou de rythme',
      subjects: ['changer de métier'],
      concepts: [{ scheme: 'theme', code: 'rythme' }],
    },
    { ...changing, title: 'Changer de métier par la formation', kind: 'training' },
    { title: 'Infirmier / Infirmière', kind: 'job-sheet', needs: ['orientation'], concepts: nurse },
    { title: 'Change your work', kind: 'leaflet', needs: ['changer'], language: 'en', subjects: ['changer de métier'] },
    { title: 'Change your work: nurse', kind: 'job-sheet', needs: ['changer'], language: 'en', subjects: ['changer de métier'] },
  ]
  const asked = { filters: { needs: ['changer'] }, mainLanguage: 'fr', aspects: ['changer métier'] }

  it('is about all of it: one job, one course stands after, by its kind or by what its source says it is about', async () => {
    const engine = await engineOf(documents)
    const shown = titles(find(engine, '', asked))
    expect(new Set(shown.slice(0, 2))).toEqual(new Set(['Changer de métier, étape après étape', 'Changer de métier ou de rythme']))
    expect(new Set(shown.slice(2, 4))).toEqual(new Set(['Changer de métier pour soigner', 'Changer de métier par la formation']))
  })

  it('is so in each language, and each begins with its own', async () => {
    const engine = await engineOf(documents)
    const shown = titles(find(engine, '', { ...asked, language: 'en' }))
    expect(shown.slice(0, 2)).toEqual(['Change your work', 'Change your work: nurse'])
    expect(shown).toHaveLength(6)
  })
})

describe('P341: a theme or a field of work that was chosen by touch', () => {
  const documents: readonly SmallDocument[] = [
    { title: 'Apprendre le français', kind: 'guide' },
    { title: 'تعلم الفرنسية', language: 'ar', kind: 'leaflet' },
    { title: 'Cours de français', kind: 'book' },
  ]

  it('finds documents in the visitor’s language by its name there, and shows them first', async () => {
    const engine = await engineOf(documents)
    const asked = { language: 'ar', mainLanguage: 'fr', verbatim: true }
    expect(titles(find(engine, 'apprendre français', asked))).toEqual(['Apprendre le français', 'Cours de français'])
    expect(titles(find(engine, 'apprendre français', { ...asked, named: 'تعلّم الفرنسية' }))).toEqual([
      'تعلم الفرنسية',
      'Apprendre le français',
      'Cours de français',
    ])
  })

  it('is said in several words, any of which will do', async () => {
    const engine = await engineOf([
      { title: 'Aide-soignant à l’hôpital', subjects: ['santé', 'soin'] },
      { title: 'Sage-femme', subjects: ['santé'] },
      { title: 'Maçon' },
    ])
    const words = 'santé soin soignant infirmier aide-soignant hôpital'
    expect(titles(find(engine, words, { verbatim: true }))).toEqual(['Aide-soignant à l’hôpital'])
    expect(find(engine, words, { verbatim: true, named: '', anyWord: true }).total).toBe(2)
  })
})
