import { describe, expect, it } from 'vitest'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'

const told = (words: string, language: string) => recognise(chunksOf(words), language).map(({ situation }) => situation.id)
/** The words that say what is not so. */
const denied = (words: string, language: string) => {
  const chunks = chunksOf(words)
  return recognise(chunks, language)[0]?.denied.map(place => chunks[place])
}

describe('P532: what somebody does not want is not looked for beside what they want', () => {
  it.each([
    ['fr', 'je veux pas travailler avec des enfants mais dehors', 'outside', 'enfants', 'dehors'],
    ['fr', 'pas avec des enfants, dehors', 'outside', 'enfants', 'dehors'],
    ['fr', 'j’aime pas les enfants je préfère les animaux', 'animals', 'enfants', 'animaux'],
    ['fr', 'je ne suis pas malade je cherche du travail', 'work-now', 'malade', 'travail'],
    ['en', 'I do not want to work with children but with animals', 'animals', 'children', 'animals'],
    ['de', 'ich mag keine Tiere, ich will kochen', 'cooking', 'Tiere', 'kochen'],
  ] as const)('%s: "%s" is "%s" without "%s"', (language, words, id, left, wanted) => {
    expect(told(words, language)[0]).toBe(id)
    expect(denied(words, language)).toContain(left)
    expect(denied(words, language)).not.toContain(wanted)
  })

  it('leaves what is told by what is lacked', () => {
    expect(denied('je n’ai pas de diplôme et je cherche du travail', 'fr')).toEqual([])
  })
})

describe('P533: who is not paid is told of wages', () => {
  it.each([
    ['fr', 'mon patron me paie pas'],
    ['fr', 'mon patron me pai plu'],
    ['fr', 'mon employeur ne me verse plus mon salaire'],
    ['fr', 'pas reçu mon salaire'],
    ['en', 'my boss doesn’t pay me'],
    ['es', 'no me pagan'],
    ['it', 'il capo non mi paga'],
    ['pt', 'não me pagam'],
    ['de', 'mein Chef zahlt nicht'],
    ['uk', 'мені не платять'],
    ['ar', 'لا يدفعون لي راتبي'],
  ])('%s: "%s"', (language, words) => {
    expect(told(words, language)).toContain('unpaid-wages')
    expect(told(words, language)).not.toContain('office')
  })

  it.each([
    ['fr', 'je suis stagiaire pas payé'],
    ['fr', 'qui paie ma formation'],
    ['en', 'a job that pays well'],
  ])('%s: "%s" is not', (language, words) => {
    expect(told(words, language)).not.toContain('unpaid-wages')
  })
})

describe('P534: what is over, never was or is in order is not told as a trouble', () => {
  it.each([
    ['de', 'ich bin nicht mehr schwanger', 'pregnant'],
    ['fr', 'je n’ai jamais fait de prison', 'record'],
    ['fr', 'j’ai jamais été en prison', 'record'],
    ['es', 'tengo papeles en regla', 'arrived'],
    ['fr', 'j’ai des papiers en règle', 'arrived'],
    ['en', 'I have a work permit', 'arrived'],
    ['de', 'ich habe eine Arbeitserlaubnis', 'arrived'],
    ['it', 'ho i documenti in regola', 'arrived'],
    ['pt', 'tenho os papéis em ordem', 'arrived'],
    ['uk', 'у мене є документи', 'arrived'],
  ])('%s: "%s" is not "%s"', (language, words, id) => {
    expect(told(words, language)).not.toContain(id)
  })

  it.each([
    ['fr', 'je suis un ancien détenu', 'record'],
    ['fr', 'je sors de prison', 'record'],
    ['fr', 'je n’ai pas de papiers', 'arrived'],
    ['es', 'no tengo papeles', 'arrived'],
    ['es', 'no tengo papeles en regla', 'arrived'],
    ['es', 'tengo papeles en regla', 'with-papers'],
    ['fr', 'j’ai jamais travaillé avec des enfants mais j’aimerais', 'children'],
  ])('%s: "%s" is "%s"', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })
})

describe('P535: who wants to sit and be quiet is told of such work, not of work at night', () => {
  it.each([
    ['fr', 'je veux travailler assis au calme'],
    ['en', 'a quiet job sitting down'],
    ['es', 'quiero trabajar sentado y tranquilo'],
    ['it', 'un lavoro seduto e tranquillo'],
    ['pt', 'um trabalho sentado e tranquilo'],
    ['de', 'eine ruhige Arbeit im Sitzen'],
    ['uk', 'хочу сидячу спокійну роботу'],
    ['ar', 'أريد عملا هادئا جالسا'],
  ])('%s: "%s"', (language, words) => {
    expect(told(words, language)[0]).toBe('quiet')
    expect(told(words, language)).not.toContain('alone')
  })

  it('is not told by who cannot sit', () => {
    expect(told('je veux un travail où on reste pas assis', 'fr')).not.toContain('quiet')
  })
})

describe('P704: words of one thing are not read as another that only shares a word with it', () => {
  it.each([
    ['en', 'rights at work', 'arrived'],
    ['en', 'old age pension', 'old-people'],
    ['en', 'no papers', 'no-diploma'],
    ['en', 'no papers from school', 'arrived'],
    ['en', 'chef de projet', 'cooking'],
    ['it', 'chef de projet', 'cooking'],
  ])('%s: "%s" is not "%s"', (language, words, id) => {
    expect(told(words, language)).not.toContain(id)
  })

  it.each([
    ['en', 'rights at work', 'rights'],
    ['en', 'I have no papers', 'arrived'],
    ['en', 'no papers from school', 'no-diploma'],
    ['en', 'I want to work with pensioners', 'old-people'],
    ['en', 'chef de partie', 'cooking'],
  ])('%s: "%s" is "%s"', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })
})
