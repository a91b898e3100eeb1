import { describe, expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))

describe('words that frame a sentence', () => {
  test.each(['devenir infirmière à 40 ans', 'je veux devenir infirmier', 'métier infirmière', "j'aimerais travailler comme infirmière"])(
    'leave the title that says what is looked for exact: %s',
    async words => {
      const engine = await engineOf([
        { title: 'Infirmier / Infirmière scolaire', body: 'Devenir infirmier, travailler à 40 ans, un métier que les gens aiment.' },
        { title: 'Infirmier / Infirmière', body: 'Soins.' },
        ...others,
      ])
      expect(titles(find(engine, words))[0]).toBe('Infirmier / Infirmière')
    },
  )

  test('are no words that a document must hold', async () => {
    const engine = await engineOf([
      { title: 'Moniteur', body: 'Travailler parfois avec des animaux.' },
      { title: 'Toiletteur des animaux', body: 'Soins.' },
      ...others,
    ])
    expect(titles(find(engine, 'je veux travailler avec les animaux'))).toEqual(['Toiletteur des animaux', 'Moniteur'])
  })

  test('count where a title holds them with another word of the query', async () => {
    const engine = await engineOf([
      { title: 'Retraite' },
      { title: 'Travailler pendant la retraite' },
      { title: 'Retraite anticipée' },
      ...others,
    ])
    expect(titles(find(engine, 'puis-je travailler à la retraite'))[0]).toBe('Travailler pendant la retraite')
  })

  test('are what is looked for where there is nothing else', async () => {
    const engine = await engineOf([{ title: 'Notice', body: 'Un métier.' }, ...others.slice(1)])
    expect(titles(find(engine, 'métier'))).toEqual(['Notice'])
  })

  test('are known in the language of the visitor', async () => {
    const engine = await engineOf([{ title: 'Soudeur' }, { title: 'Notice', body: 'Work, want.' }, ...others])
    expect(titles(find(engine, 'want work soudeur', { language: 'en' }))[0]).toBe('Soudeur')
  })
})
