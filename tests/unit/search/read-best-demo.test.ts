import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import { openDemo } from '../../helpers/demo-release.ts'

let folder: string
let demo: OpenSearch
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-read-'))
  demo = await openDemo(folder, new Date('2026-11-24T09:00:00Z'))
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

const first = (words: string, language: string) => demo.engine.search({ words, language, limit: 1 }).hits[0]?.title

describe('P681: in the demonstration’s catalogue, for whoever reads another language than most documents', () => {
  it.each(['es', 'it'])('what is titled exactly as typed stays before what helps in their language: %s', language => {
    expect(first('portail public de la VAE', language)).toBe('Le portail public de la VAE')
  })

  it.each([
    ['en', 'I am looking for a job', 'Working in France: first steps'],
    ['es', 'busco trabajo', 'Trabajar en Francia: primeros pasos'],
    ['ar', 'سيرة ذاتية', 'السيرة الذاتية على الطريقة الفرنسية'],
  ])('what helps in their language comes first: %s, %s', (language, words, title) => {
    expect(first(words, language)).toBe(title)
  })
})

describe('P700: a title that holds the words typed, in the visitor’s language, stands before what else would help', () => {
  it.each([
    ['en', 'rights at work', 'Your rights at work in France'],
    ['en', 'your rights at work', 'Your rights at work in France'],
    ['es', 'derechos en el trabajo', 'Sus derechos en el trabajo'],
    ['de', 'Rechte bei der Arbeit', 'Ihre Rechte bei der Arbeit'],
    ['uk', 'права на роботі', 'Ваші права на роботі'],
  ])('%s, %s', (language, words, title) => {
    expect(first(words, language)).toBe(title)
  })
})

describe('P701: but the one that they are the subject of, in the visitor’s language, stands second to the exact title', () => {
  it.each([
    ['infirmier', 'ar'],
    ['cuisinier', 'en'],
  ])('%s', (words, language) => {
    expect(demo.engine.search({ words, language, limit: 2 }).hits.map(({ card }) => card.language)).toEqual(['fr', language])
  })
})

describe('P701: a document in the visitor’s language that holds the words in passing does not come before what is titled so elsewhere', () => {
  it.each([
    ['retirement', 'en'],
    ['accounting', 'en'],
  ])('%s', (words, language) => {
    expect(demo.engine.search({ words, language, limit: 1 }).hits[0]?.card.language).toBe('fr')
  })
})

describe('P702: what helps in a situation is named for it, in a title or among the subjects', () => {
  const titles = (words: string, language: string) => demo.engine.search({ words, language, limit: 3 }).hits.map(({ title }) => title)

  it.each([
    ['pt', 'estou grávida', 'Os seus direitos no trabalho', /Reforma/],
    ['de', 'ich bin schwanger', 'Ihre Rechte bei der Arbeit', /Rente/],
    ['es', 'estoy embarazada', 'Sus derechos en el trabajo', /nómina/],
    ['it', 'sono incinta', 'I vostri diritti al lavoro', /busta paga/],
    ['uk', 'втратила роботу', 'Ваші права на роботі', /Водити/],
  ])('%s, %s', (language, words, helps, other) => {
    const found = titles(words, language)
    expect(found[0]).toBe(helps)
    expect(found.filter(title => other.test(title))).toEqual([])
  })
})

describe('P703: an ordinal finds the same, however it is written', () => {
  it.each(['stage 3eme', 'stage 3ème', 'stage troisième'])('"%s"', words => {
    const typed = demo.engine.search({ words, language: 'fr', limit: 5 })
    expect(typed.unknown).toEqual([])
    expect(typed.hits.map(({ id }) => id)).toEqual(
      demo.engine.search({ words: 'stage 3e', language: 'fr', limit: 5 }).hits.map(({ id }) => id),
    )
  })
})
