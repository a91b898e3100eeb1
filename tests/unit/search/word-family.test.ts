import { describe, expect, test } from 'vitest'
import { frenchFamily } from '../../../catalogue/text/french-family.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))

describe('a verb', () => {
  test.each([
    ['réparer', 'Réparateur'],
    ['nettoyer', 'Nettoyage'],
    ['vendre', 'Vendeuse'],
    ['vendre', 'Vente'],
    ['dessiner', 'Dessinatrice'],
    ['conduire', 'Conducteur'],
    ['construire', 'Construction'],
    ['soigner', 'Soigneur'],
    ['élever', 'Éleveuse'],
    ['contrôler', 'Contrôleur'],
    ['jardiner', 'Jardinière'],
    ['écrire', 'Écrivain'],
    ['bâtir', 'Bâtisseur'],
    ['expliquer', 'Explicateur'],
    ['protéger', 'Protection'],
    ['toilettage', 'Toiletteur'],
  ])('leads to the titles of its family, and says which word: %s, %s', async (verb, noun) => {
    const engine = await engineOf([{ title: `${noun} de bateaux` }, ...others])
    const { hits } = find(engine, `${verb} des bateaux`)
    expect(hits[0]?.title).toBe(`${noun} de bateaux`)
    expect(hits[0]?.reasons).toContainEqual({ kind: 'synonym', from: verb, to: noun.toLowerCase() })
  })

  test('itself stands before its family', async () => {
    const engine = await engineOf([{ title: 'Réparateur' }, { title: 'Réparer' }, ...others])
    expect(titles(find(engine, 'réparer'))).toEqual(['Réparer', 'Réparateur'])
  })

  test('has no family where titles hold none', async () => {
    const engine = await engineOf([{ title: 'Notice', body: 'Un réparateur.' }, ...others])
    expect(titles(find(engine, 'réparer'))).toEqual([])
  })
})

test.each(['formation', 'formateur', 'boulangerie', 'comptable'])('what is no verb has no family by its ending: %s', word => {
  expect(frenchFamily(word)).toEqual([])
})

describe('an everyday noun', () => {
  test.each([
    ['travailler dans un hôpital', 'Agent hospitalier', 'hôpital', 'hospitalier'],
    ['gardien de prison', 'Surveillant pénitentiaire', 'prison', 'pénitentiaire'],
    ['métiers des trains', 'Agent ferroviaire', 'trains', 'ferroviaire'],
    ['les chevaux', 'Centre équestre', 'chevaux', 'équestre'],
  ])('leads to the learned word that titles say of it, and says so: %s', async (words, title, from, to) => {
    const engine = await engineOf([{ title }, ...others])
    expect(find(engine, words).hits[0]?.reasons).toContainEqual({ kind: 'synonym', from, to })
  })

  test('itself stands before the learned word', async () => {
    const engine = await engineOf([{ title: 'Agent ferroviaire' }, { title: 'Agent de train' }, ...others])
    expect(titles(find(engine, 'train'))).toEqual(['Agent de train', 'Agent ferroviaire'])
  })
})
