import { expect, test } from 'vitest'
import { callNumberOrder } from '../../../catalogue/search/call-numbers.ts'
import { titleLetters } from '../../../catalogue/search/title-letter.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

test('P57: call numbers stand as on a shelf: numbers by size, what is behind a point as a fraction', () => {
  const shelf = ['331', '331 DUP', '331.1', '331.12 ABC', '331.12 DEF', '331.2', '1000', 'A 7', 'B 1', 'B 2', 'B 2 a', 'B 10', 'C']
  const order = callNumberOrder(new Intl.Collator('fr'))
  expect(shelf.toReversed().sort(order)).toEqual(shelf)
  expect(order('B 02', 'B 2')).toBe(0)
})

test('P56: a title stands under the letter of its language', () => {
  const under = (language: string, title: string) => titleLetters(language)(title)
  expect(['Éducateur', 'œnologue', '« Chef »', '3D', '…'].map(title => under('fr', title))).toEqual(['E', 'O', 'C', '#', '#'])
  expect(under('es', 'Ñandú')).toBe('Ñ')
  expect([under('uk', 'йогурт'), under('uk', 'їжак')]).toEqual(['Й', 'Ї'])
  expect([under('de', 'Ärztin'), under('ar', 'أستاذ'), under('ar', 'ممرض')]).toEqual(['A', 'ا', 'م'])
})

test('P56: titles in another alphabet than the language’s, or Latin, stand together under its name', () => {
  const under = (language: string, title: string) => titleLetters(language)(title)
  expect(['Медсестра', 'їжак', 'ممرض', 'Infirmier'].map(title => under('fr', title))).toEqual(['А–Я', 'А–Я', 'ا–ي', 'I'])
  expect(['Медсестра', 'ممرض', 'Infirmier'].map(title => under('ar', title))).toEqual(['А–Я', 'م', 'I'])
  expect(['Медсестра', 'ممرض', 'Infirmier'].map(title => under('uk', title))).toEqual(['М', 'ا–ي', 'I'])
})

test('P58: what is new shows each kind in turn among what is as new: no kind hides another', async () => {
  const many = Array.from({ length: 5 }, (_, day) => ({ title: `Offre ${day}`, kind: 'job-offer', issued: `2026-11-2${day}` }))
  const engine = await engineOf([
    ...many,
    { title: 'Livre', kind: 'book', issued: '2026-10' },
    { title: 'Affiche', kind: 'poster', issued: '2026-09-12' },
    { title: 'Vieux livre', kind: 'book', issued: '2019' },
  ])
  const { lines } = engine.list({ by: 'date', language: 'fr' })
  expect(lines.map(({ heading }) => heading)).toEqual([
    'Offre 4',
    'Livre',
    'Affiche',
    'Offre 3',
    'Offre 2',
    'Offre 1',
    'Offre 0',
    'Vieux livre',
  ])
})

test('P586: new is what is dated in the last days before today, or before the newest document where nobody knows what day it is', async () => {
  const engine = await engineOf([
    { title: 'Hier', issued: '2026-11-23' },
    { title: 'Il y a un mois', issued: '2019', modified: '2026-10-24' },
    { title: 'Un jour trop tôt', issued: '2026-10-23' },
    { title: 'Ce mois-ci', issued: '2026-11' },
    { title: 'Cette année', issued: '2026' },
    { title: 'Sans date' },
  ])
  const fresh = (today?: string) =>
    engine.list({ by: 'date', language: 'fr', withinDays: 31, ...(today !== undefined && { today }) }).lines.map(({ heading }) => heading)
  expect(fresh('2026-11-24').toSorted()).toEqual(['Ce mois-ci', 'Hier', 'Il y a un mois'])
  expect(fresh('2026-12-20').toSorted()).toEqual(['Hier'])
  expect(fresh('2027-03-01')).toEqual([])
  expect(fresh().toSorted()).toEqual(['Ce mois-ci', 'Hier', 'Il y a un mois', 'Un jour trop tôt'])
})

test('P56: a job with forms under two letters begins under each with the form of that letter', async () => {
  const engine = await engineOf([
    { title: 'Auxiliaire de vie / Aide à domicile' },
    { title: 'Sage-femme / Maïeuticien' },
    { title: 'Boulanger / Boulangère' },
  ])
  const list = (group: string) => engine.list({ by: 'title', language: 'fr', group }).lines.map(({ heading }) => heading)
  expect([...'ABMS'].map(list)).toEqual([
    ['Auxiliaire de vie / Aide à domicile'],
    ['Boulanger / Boulangère'],
    ['Maïeuticien / Sage-femme'],
    ['Sage-femme / Maïeuticien'],
  ])
})

test('P433: a list says how many documents its lines are of: a job under two letters is one', async () => {
  const engine = await engineOf([{ title: 'Sage-femme / Maïeuticien' }, { title: 'Boulanger / Boulangère' }])
  const { total, documents } = engine.list({ by: 'title', language: 'fr', limit: 1 })
  expect([total, documents]).toEqual([3, 2])
})

test('the second form of a longer title keeps its tail, and the same list again is the same', async () => {
  const engine = await engineOf([{ title: "Employé / Technicienne d'accueil" }])
  const ask = () => engine.list({ by: 'title', language: 'fr', group: 'T' })
  expect(ask().lines.map(({ heading }) => heading)).toEqual(["Technicienne d'accueil / Employé d'accueil"])
  expect(ask()).toEqual(ask())
})
