import { describe, expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))
const typing = { typing: true } as const

describe('an unfinished word', () => {
  test('of one letter after whole words is the beginning of a word that follows them in a title', async () => {
    const engine = await engineOf([
      { title: 'Conducteur / Conductrice de travaux', body: 'Le plan B, le bus, le béton. '.repeat(10) },
      { title: 'Chauffeur routier', alternativeTitles: ['Conducteur / Conductrice de bus'] },
      { title: 'Notice', body: 'Lettre b.' },
      ...others,
    ])
    const response = find(engine, 'conducteur de b', typing)
    expect(titles(response)[0]).toBe('Chauffeur routier')
    expect(response.hits[0]?.reasons).toContainEqual({ kind: 'completed', from: 'b', to: 'bus' })
  })

  test('finds titles that begin so, the shortest main title first, before those that hold the stem elsewhere', async () => {
    const engine = await engineOf([
      { title: 'Chargé de développement culturel', subjects: ['développement'], body: 'développement '.repeat(20) },
      { title: 'Développeur multimédia de jeux' },
      { title: 'Développeur' },
      { title: 'Ingénieur', alternativeTitles: ['Développeur'] },
      ...others,
    ])
    const found = titles(find(engine, 'développ', typing))
    expect(found).toHaveLength(4)
    expect([found[0], found[3]]).toEqual(['Développeur', 'Chargé de développement culturel'])
  })

  test('at the end of a sentence begins titles by what the sentence looks for', async () => {
    const engine = await engineOf([
      { title: 'Notice', body: 'Plombage. '.repeat(20), summary: 'Un plombage.' },
      { title: 'Plombier / Plombière' },
      ...others,
    ])
    expect(titles(find(engine, 'je veux devenir plombi', typing))[0]).toBe('Plombier / Plombière')
  })
})

test('of several sheets on a trade, the one with most titles of that trade stands first', async () => {
  const engine = await engineOf([
    { title: 'Infirmier scolaire' },
    { title: 'Infirmier coordinateur' },
    { title: 'Infirmier de soins généraux', alternativeTitles: ['Infirmier libéral', 'Infirmier de nuit', 'Infirmier hospitalier'] },
    ...others,
  ])
  expect(titles(find(engine, 'infirmier'))[0]).toBe('Infirmier de soins généraux')
  expect(titles(find(engine, 'infirmier', typing))[0]).toBe('Infirmier de soins généraux')
})

test('a letter that is an empty word when it stands alone is the beginning of a word where titles go on with it', async () => {
  const engine = await engineOf([
    { title: 'Technicien / Technicienne du son' },
    { title: 'Technicien / Technicienne de maintenance industrielle' },
    { title: 'Technicien / Technicienne', body: 'Le son.' },
    ...others,
  ])
  const response = find(engine, 'technicien de m', typing)
  expect(titles(response)[0]).toBe('Technicien / Technicienne de maintenance industrielle')
  expect(response.hits[0]?.reasons).toContainEqual({ kind: 'completed', from: 'm', to: 'maintenance' })
})

test('no title is exactly a query whose last word is only begun: the commoner word stands first', async () => {
  const engine = await engineOf([
    { title: 'Cueilleur', alternativeTitles: ['Vendangeur'] },
    { title: 'Vendeur en épicerie', alternativeTitles: ['Vendeur en boucherie', 'Vendeur en boulangerie'] },
    { title: 'Vendeur en animalerie', alternativeTitles: ['Vendeur de poissons'] },
    ...others,
  ])
  expect(titles(find(engine, 'vend', typing))[0]).toBe('Vendeur en épicerie')
})

test('a corrected query is answered as the one that was meant: the sheet with most titles of the trade first', async () => {
  const engine = await engineOf([
    { title: 'Infirmier scolaire' },
    { title: 'Infirmier coordinateur' },
    { title: 'Infirmier de soins généraux', alternativeTitles: ['Infirmier libéral', 'Infirmier de nuit', 'Infirmier hospitalier'] },
    ...others,
  ])
  expect(titles(find(engine, 'infirmeir', typing))).toEqual(titles(find(engine, 'infirmier')))
})

test('a word is begun after the words that the centre says everyday ones mean', async () => {
  const engine = await engineOf(
    [{ title: 'Professeur de chant', body: 'La lettre m.' }, { title: 'Professeur de musique' }, ...others],
    [{ language: 'fr', words: ['prof'], means: ['professeur'] }],
  )
  const response = find(engine, 'prof de m', typing)
  expect(titles(response)[0]).toBe('Professeur de musique')
  expect(response.hits[0]?.reasons).toContainEqual({ kind: 'completed', from: 'm', to: 'musique' })
})
