import { describe, expect, test } from 'vitest'
import { engineOf, find, releaseDocument, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))

describe('P568: the word that carries a question decides', () => {
  test('"comment" is not "commenté", nor what is looked for', async () => {
    const engine = await engineOf([{ title: 'Code du travail commenté' }, { title: 'Devenir boulanger' }, ...others])
    expect(titles(find(engine, 'comment devenir boulanger ?'))).toEqual(['Devenir boulanger'])
    expect(titles(find(engine, 'commentée'))).toEqual(['Code du travail commenté'])
  })

  test('a rare subject that no title holds comes before a common word that titles do', async () => {
    const lines = Array.from({ length: 6 }, (_, i) => ({ title: `La ligne ${i}` }))
    const engine = await engineOf([...lines, { title: 'Les avions', subjects: ['pilote'] }, ...others])
    expect(titles(find(engine, 'comment devenir pilote de ligne ?'))[0]).toBe('Les avions')
  })

  test('a word that stands nowhere is said, whatever common words beside it are found', async () => {
    const engine = await engineOf([{ title: 'Ma paie, ligne par ligne' }, ...others])
    expect(find(engine, 'comment devenir pilote de ligne ?').unknown).toEqual(['pilote'])
  })
})

describe('P569: related documents are on the same concept before the same words', () => {
  const concepts = [{ scheme: 'X', code: 'learn' }]

  test('and words of a set phrase are not what a title is about', async () => {
    const own = { title: 'L’apprentissage, mode d’emploi', concepts }
    const engine = await engineOf([
      own,
      { title: 'Photocopies : mode d’emploi' },
      { title: 'Couturier en atelier mode' },
      { title: 'Trouver une alternance', concepts },
      { title: 'L’apprentissage à l’étranger' },
      ...others,
    ])
    const related = engine.related(releaseDocument(own, 0), { limit: 5 }).same.map(({ title }) => title)
    expect(related).toEqual(['Trouver une alternance', 'L’apprentissage à l’étranger'])
  })
})
