import { describe, expect, it } from 'vitest'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'

const told = (words: string, language: string) => recognise(chunksOf(words), language).map(({ situation }) => situation.id)

describe('P722: how many years something lasted parts no words of what is told', () => {
  it.each([
    ['fr', 'j’ai arrêté 10 ans pour les enfants'],
    ['fr', 'j’ai arrêté pendant 8 ans pour élever mes enfants'],
    ['en', 'I stopped 10 years for my kids'],
    ['es', 'dejé de trabajar 10 años por mis hijos'],
    ['it', 'ho smesso 10 anni per i figli'],
  ])('%s: %s', (language, words) => {
    expect(told(words, language)[0]).toBe('comeback')
  })

  it('and an age that is told beside nothing that is left is of whoever lost their work', () => {
    for (const words of ['j’ai 52 ans et plus rien', 'à 58 ans j’ai tout perdu'])
      expect(told(words, 'fr')[0]).toBe('senior-left-with-nothing')
    expect(told('j’ai 40 ans et plus rien ne m’intéresse', 'fr')).not.toContain('lost-job')
    expect(told('i am 50 and lost everything', 'en')).toContain('senior-left-with-nothing')
    expect(told('j’ai 40 ans et plus rien', 'fr')).toContain('lost-job')
  })
})

it('P723: a training that is too expensive is no age at which one is too expensive for a firm', () => {
  expect(told('je veux me former mais c’est trop cher', 'fr')).toEqual(['fund', 'train'])
  expect(told('le permis c’est trop cher', 'fr')).not.toContain('senior')
  expect(told('trop cher pour eux à mon âge', 'fr')).toContain('senior')
})
