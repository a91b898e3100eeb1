import { describe, expect, it } from 'vitest'
import { EVERYDAY_SAID_BY } from '../../../catalogue/search/situations/everyday.ts'
import { FRENCH } from '../../../catalogue/search/situations/lexicons/french.ts'
import { withSubjects } from '../../../catalogue/search/situations/lexicons/with-subjects.ts'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { SITUATIONS } from '../../../catalogue/search/situations/situations.ts'
import { TURNS_SAID_BY } from '../../../catalogue/search/situations/turns-said-by.ts'

const TOLD = [
  ['fr', 'je suis stagiaire depuis un an et pas un centime', 'intern-rights'],
  ['fr', 'ma boîte coule, dépôt de bilan', 'insolvent'],
  ['fr', 'reprendre après ma chimio', 'long-illness'],
  ['fr', 'ouvrir un gîte dans la maison de mamie', 'lodging'],
  ['en', 'I want to be a youtuber for a living', 'influence'],
  ['es', 'quiero ser azafata y viajar', 'aviation'],
  ['it', 'mio figlio è autistico, che lavoro può fare', 'autism'],
  ['pt', 'quero ser jornalista na televisão', 'media'],
  ['de', 'ich will tierärztin werden', 'vet'],
  ['ar', 'كم الضريبة على راتبي', 'payslip'],
  ['uk', 'хочу стати акторкою', 'performing'],
] as const

describe('P452: subjects that people bring', () => {
  it.each(TOLD)('are told in %s: %s', (language, words, id) => {
    expect(recognise(words.split(/\s+/), language).map(({ situation }) => situation.id)).toContain(id)
  })

  it('are named in no notion twice, and no two situations bear one name', () => {
    expect(Object.keys(withSubjects({ ...FRENCH, notions: {} }).notions).filter(notion => notion in FRENCH.notions)).toEqual([])
    const ids = SITUATIONS.map(({ id }) => id)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('are left out by the names that they have', () => {
    const ids = new Set(SITUATIONS.map(({ id }) => id))
    const named = [TURNS_SAID_BY, EVERYDAY_SAID_BY].flatMap(table => Object.entries(table)).flatMap(([id, left]) => [id, ...left])
    expect(named.filter(id => !ids.has(id))).toEqual([])
  })
})
