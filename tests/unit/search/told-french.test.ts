import { describe, expect, it } from 'vitest'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { SITUATIONS } from '../../../catalogue/search/situations/situations.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'
import { TOLD_IN_FRENCH } from './told-french.ts'

const FIRST = 2
/** Sentences that are still not told: what they say is said of too much else. */
const MISSED = 23

const told = (words: string): readonly string[] => recognise(chunksOf(words), 'fr').map(({ situation }) => situation.id)

describe('P605: whoever tells a need in everyday French is heard, in nineteen of twenty sentences', () => {
  it('are sentences of every situation but a few', () => {
    const ids = new Set(TOLD_IN_FRENCH.map(([, id]) => id))
    expect([...ids].filter(id => !SITUATIONS.some(situation => situation.id === id))).toEqual([])
    expect(ids.size).toBeGreaterThan(0.9 * SITUATIONS.length)
    expect(TOLD_IN_FRENCH.length).toBeGreaterThanOrEqual(440)
  })

  it('tell it first or second', () => {
    const missed = TOLD_IN_FRENCH.filter(([words, id]) => !told(words).slice(0, FIRST).includes(id))
    expect(missed.length, missed.map(([words]) => words).join('; ')).toBeLessThanOrEqual(MISSED)
  })
})

describe('P606: a French word is not heard as another one with its stem or its sound', () => {
  it.each([
    ['je cherche une licence de psycho', 'lost-job'],
    ['mon train arrive à midi', 'dropout'],
    ['je veux acheter un vélo', 'hacking'],
    ['la découverte des métiers', 'poor'],
    ['les économies d’énergie', 'closing'],
    ['je travaille debout', 'asylum'],
    ['les frais de scolarité', 'farm'],
    ['une galerie de peinture', 'poor'],
    ['un poids lourd', 'lost-job'],
    ['c’est recommandé pour moi', 'change'],
    ['un livre sur Paris', 'promising'],
    ['je cherche un temps partiel', 'university'],
    ['mon travail est solide', 'alone'],
    ['j’ai besoin de lait', 'letter'],
    ['la sécurité nationale', 'arrived'],
  ])('%s: not %s', (words, id) => {
    expect(SITUATIONS.some(situation => situation.id === id)).toBe(true)
    expect(told(words)).not.toContain(id)
  })
})

describe('P607: French is heard as it is said in Brussels, in a suburb and on Réunion', () => {
  it.each([
    ['j’ai reçu mon C4 ce matin', 'lost-job'],
    ['ma fille brosse les cours depuis un mois', 'dropout'],
    ['jvais plus à l’unif', 'university'],
    ['ma reum est malade je dois la garder', 'carer'],
    ['chui en hess total', 'poor'],
    ['jsp koi faire plus tard', 'lost'],
    ['m’occuper des gramounes', 'old-people'],
    ['travailler avec les marmailles', 'children'],
    ['en 2nde jme suis trompé de filière', 'middle-school'],
    ['je veux charbonner direct', 'work-now'],
  ])('%s: %s', (words, id) => {
    expect(told(words).slice(0, FIRST)).toContain(id)
  })
})
