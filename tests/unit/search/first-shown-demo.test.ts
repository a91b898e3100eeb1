import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenSearch } from '../../../catalogue/cli/open-search.ts'
import { openDemo } from '../../helpers/demo-release.ts'

let folder: string
let demo: OpenSearch
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'escale-shown-'))
  demo = await openDemo(folder, new Date('2026-11-24T09:00:00Z'))
}, 300_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Rows that a screen shows first. */
const ROWS = 5
const shown = (words: string, language = 'fr', limit = ROWS) =>
  demo.engine.search({ words, language, limit, today: '2026-11-24' }).hits.map(({ title }) => title)

describe('P722: who tells an age and that nothing is left', () => {
  it('finds what whoever lost their work does first, beside what is for their age', () => {
    const titles = shown("j'ai 52 ans et plus rien")
    expect(titles).toContain('Perdre son emploi : les trente premiers jours')
    expect(titles).toContain('Retrouver du travail après 50 ans')
  })
})

describe('P724: who tells two things in one sentence finds both among the first shown', () => {
  it.each([
    ['fr', 'je dors dans ma voiture et je cherche du boulot', /Sans logement ce soir/, /Les métiers qui recrutent/],
    ['fr', 'apprendre le français et travailler dans une cuisine', /Apprendre le français/, /Cuisinier/],
    ['fr', 'je veux apprendre le français et trouver un travail', /Apprendre le français/, /Les métiers qui recrutent/],
    ['en', 'I want to learn French and work in a kitchen', /Learn French/, /^Cook$/],
    ['ar', 'تعلم الفرنسية والعمل في مطبخ', /تعلم الفرنسية/, /Cuisinier/],
  ])('%s: %s', (language, words, one, other) => {
    const titles = shown(words, language)
    expect(titles.some(title => one.test(title))).toBe(true)
    expect(titles.some(title => other.test(title))).toBe(true)
  })

  it('and one thing that is only looked for stays one', () => {
    expect(shown('je cherche un boulot avec les animaux').filter(title => /recrutent|Premiers pas/.test(title))).toEqual([])
  })

  it('page after page the same', () => {
    const words = 'je dors dans ma voiture et je cherche du boulot'
    const all = shown(words, 'fr', 10)
    const second = demo.engine.search({ words, language: 'fr', limit: 5, offset: 5, today: '2026-11-24' }).hits.map(({ title }) => title)
    expect([...shown(words), ...second]).toEqual(all)
  })
})

describe('P725: the commonest words of the house, typed alone, find what somebody would give who is asked at the desk', () => {
  it.each([
    ['fr', 'emploi', 'Premiers pas vers l’emploi : la sélection'],
    ['fr', 'l’emploi', 'Premiers pas vers l’emploi : la sélection'],
    ['fr', 'job', 'Premiers pas vers l’emploi : la sélection'],
    ['fr', 'travail', 'Les métiers qui recrutent dans la région'],
    ['fr', 'formation', 'Qui peut payer ma formation ?'],
    ['fr', 'métier', 'L’atlas des mille métiers'],
    ['fr', 'argent', 'Fin de mois difficile : aides et points conseil'],
    ['fr', 'aide', 'Fin de mois difficile : aides et points conseil'],
    ['fr', 'chômage', 'ARE, ASS : l’argent du chômage en clair'],
    ['fr', 'reconversion', 'Changer de métier, pas à pas'],
    ['fr', 'retraite', 'Travailler et toucher sa retraite'],
    ['es', 'trabajo', 'Trabajar en Francia: primeros pasos'],
    ['de', 'Arbeit', 'Arbeiten in Frankreich: erste Schritte'],
    ['uk', 'робота', 'Робота у Франції: перші кроки'],
    ['ar', 'عمل', 'العمل في فرنسا: الخطوات الأولى'],
  ])('%s: %s', (language, words, title) => {
    expect(shown(words, language, 2).map(one => one.replaceAll("'", '’'))).toContain(title)
  })

  it('none of which is of one case only, or of one job', () => {
    for (const words of ['emploi', 'travail', 'aide', 'chômage', 'retraite'])
      expect(shown(words, 'fr', 3).filter(title => /Casier|Psychologue|soignant|Frontalier/.test(title))).toEqual([])
  })

  it('and with another word they are that', () => {
    expect(shown('casier emploi', 'fr', 1)).toEqual(['Casier judiciaire et emploi'])
    expect(shown('aide-soignant', 'fr', 1)).toEqual(['Aide-soignant / Aide-soignante'])
  })
})

it('P726: who speaks of French and of work does not speak of France Travail', () => {
  const told = (words: string) => demo.engine.search({ words, language: 'fr', limit: 1 }).situations.map(({ id }) => id)
  expect(told('je veux apprendre le français et trouver un travail')).not.toContain('benefits')
  expect(told('je dois m’inscrire à france travail')).toContain('benefits')
})
