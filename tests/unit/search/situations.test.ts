import { describe, expect, it } from 'vitest'
import { ENGLISH } from '../../../catalogue/search/situations/lexicons/english.ts'
import { FRENCH } from '../../../catalogue/search/situations/lexicons/french.ts'
import { withSubjects } from '../../../catalogue/search/situations/lexicons/with-subjects.ts'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { readSituation } from '../../../catalogue/search/situations/situation.ts'
import { SITUATIONS } from '../../../catalogue/search/situations/situations.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'

const told = (words: string, language = 'fr') => recognise(chunksOf(words), language).map(({ situation }) => situation.id)

describe('P371: situations are read from what people say', () => {
  it.each([
    ['je supporte plus mon chef je veux me barrer', 'change'],
    ['maçon depuis 20 ans mon dos est mort', 'body'],
    ["j'ai 52 ans et plus rien", 'senior'],
    ['mon fils de 15 ans veut rien faire', 'parent'],
    ['12 ans que je fais ce métier sans diplôme', 'vae'],
    ['mon diplôme du maroc vaut rien ici', 'foreign-diploma'],
    ['jveux monter ma boite', 'start'],
    ['jme sens épuisée au boulot', 'burnout'],
    ['lordinateur jy connais rien', 'digital-basics'],
  ])('%s', (words, id) => {
    expect(told(words)).toContain(id)
  })

  it.each([
    ['I am sick of my job and want something different', 'change'],
    ['my back hurts and I cannot lift anymore', 'body'],
    ['I want to open my own shop', 'start'],
  ])('%s', (words, id) => {
    expect(told(words, 'en')).toContain(id)
  })

  it('reads a number of years as an age or as how long something lasted', () => {
    expect(told('maçon depuis 50 ans')).not.toContain('senior')
    expect(told("j'ai 50 ans et plus de travail")).toContain('senior')
  })

  it('takes no word for another that only shares its stem', () => {
    expect(told('je sais faire plein de choses')).not.toContain('poor')
  })

  it('reads a subject that nobody tells of themselves as named only', () => {
    expect(recognise(chunksOf('rupture du contrat de travail'), 'fr').every(({ isTold }) => !isTold)).toBe(true)
  })
})

it('every notion that a rule asks for can be said in French and in English', () => {
  const ages = ['age-minor', 'age-young', 'age-adult', 'age-senior', 'long', 'short']
  const asked = SITUATIONS.flatMap(situation => readSituation(situation).rules.flatMap(({ all, none }) => [...all.flat(), ...none]))
  for (const { notions } of [FRENCH, ENGLISH].map(withSubjects)) {
    expect([...new Set(asked)].filter(notion => !ages.includes(notion) && !(notion in notions))).toEqual([])
  }
})

it('throws at a rule that does not say how sure it is', () => {
  expect(() => readSituation({ id: 'x', means: {}, when: 'lost' })).toThrow('how sure')
})

describe('P446: an age may be told by its number alone, and what one cannot go on with or has enough of is no wish', () => {
  it.each([
    ['de', '60 und noch kein bisschen müde', 'senior'],
    ['uk', 'мені 57 хто мене візьме', 'senior'],
    ['en', "i'm 58 and nobody wants me", 'senior'],
    ['fr', 'marre du bureau', 'change'],
    ['de', 'friseurin mit allergie gegen die farben', 'body'],
  ])('%s: %s', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })

  it.each([
    ['de', 'ich bin 60 minuten zu spät', 'senior'],
    ['en', 'I am 50 minutes early', 'senior'],
    ['fr', 'marre du bureau', 'office'],
    ['fr', 'je m’emmerde toute la journée devant excel', 'numbers'],
    ['de', 'friseurin mit allergie gegen die farben', 'hair'],
  ])('%s: "%s" is no "%s"', (language, words, id) => {
    expect(told(words, language)).not.toContain(id)
  })

  it('and a wish that is said stays one', () => {
    expect(told('marre du bureau je veux travailler le bois', 'fr')).toContain('wood')
  })
})
