import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchEngine, SearchResponse } from '../../../catalogue/search/types.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'
import { JOB_SHEETS, OCCUPATIONS } from '../../helpers/small-vocabulary.ts'

const BAKER = 'Boulanger / Boulangère'
const NURSE = 'Infirmier / Infirmière'

let engine: SearchEngine
let without: SearchEngine
beforeAll(async () => {
  engine = await engineOf(JOB_SHEETS, [], [OCCUPATIONS])
  without = await engineOf(JOB_SHEETS)
})

const firstTitle = (response: SearchResponse): string | undefined => response.hits[0]?.title
const withoutTime = (response: SearchResponse) => ({ ...response, tookMs: 0 })

describe('a word in any language', () => {
  test.each([
    ['panadero', 'es', BAKER, 'panadero / panadera'],
    ['panadera', 'es', BAKER, 'panadero / panadera'],
    ['PANADEROS', 'es', BAKER, 'panadero / panadera'],
    ['obrador de pan', 'es', BAKER, 'panadero / panadera'],
    ['nurse', 'en', NURSE, 'nurse'],
    ['nurses', 'en', NURSE, 'nurse'],
    ['bread makers', 'en', BAKER, 'baker'],
    ['enfermera', 'es', NURSE, 'enfermero / enfermera'],
    ['ممرض', 'ar', NURSE, 'ممرض / ممرضة'],
    ['ممرضة', 'ar', NURSE, 'ممرض / ممرضة'],
    ['الممرض', 'ar', NURSE, 'ممرض / ممرضة'],
    ['مُمَرِّض', 'ar', NURSE, 'ممرض / ممرضة'],
    ['خباز', 'ar', BAKER, 'خباز / خبازة'],
    ['الخبازة', 'ar', BAKER, 'خباز / خبازة'],
  ])('finds the documents of its concept, with the label as the reason: %s (%s)', (words, language, title, label) => {
    const response = find(engine, words, { language })
    expect(firstTitle(response)).toBe(title)
    expect(response.hits[0]?.reasons[0]).toMatchObject({ kind: 'concept', scheme: 'ESCO', label })
    expect(response).toMatchObject({ corrected: [], unknown: [] })
  })

  test.each([
    ['panadero', BAKER],
    ['enfermera', NURSE],
    ['ممرضة', NURSE],
    ['nurse', NURSE],
  ])('does so on a French screen too: %s', (words, title) => {
    const response = find(engine, words, { typing: true })
    expect(firstTitle(response)).toBe(title)
    expect(response).toMatchObject({ corrected: [], unknown: [] })
  })

  test('takes three letters for a foreign word only beside a longer one: RSA is another thing in every language', async () => {
    const care = {
      scheme: 'X',
      concepts: [{ code: '1', prefLabel: { it: 'operatore RSA', en: 'pet breeder' }, exactMatch: [{ scheme: 'ROME', code: 'D1102' }] }],
    }
    const both = await engineOf(JOB_SHEETS, [], [care])
    expect(titles(find(both, 'pet breeder'))).toEqual([BAKER])
    expect(titles(find(both, 'operatore rsa'))).toEqual([BAKER])
    expect(find(both, 'rsa')).toMatchObject({ hits: [], unknown: ['rsa'] })
  })

  test('leads by a match that either concept names, and by a close one', async () => {
    const reversed = {
      scheme: 'ROME',
      concepts: [{ code: 'D1102', prefLabel: { fr: 'Boulanger' }, exactMatch: [{ scheme: 'X', code: '1' }] }],
    }
    const other = { scheme: 'X', concepts: [{ code: '1', prefLabel: { de: 'Bäcker/Bäckerin' } }] }
    const both = await engineOf(JOB_SHEETS, [], [other, reversed])
    expect(titles(find(both, 'baecker', { language: 'de' }))).toEqual([BAKER])
    expect(titles(find(both, 'backer', { language: 'de' }))).toEqual([BAKER])
    expect(titles(find(both, 'Bäckerin', { language: 'de' }))).toEqual([BAKER])
    expect(titles(find(engine, 'theatre nurse', { language: 'en' }))).toEqual(['Infirmier / Infirmière de bloc'])
  })

  test('says nothing of a concept without documents', () => {
    expect(find(engine, 'astronauta', { language: 'es' })).toMatchObject({ hits: [], unknown: ['astronauta'] })
  })

  test('is found among others: a name within a longer query', () => {
    const response = find(engine, 'formation panadero', {})
    expect(titles(response)).toContain(BAKER)
    expect(response.unknown).toEqual([])
    expect(firstTitle(find(engine, 'quiero ser panadera', { language: 'es' }))).toBe(BAKER)
  })

  test('with one typing mistake, which is said and can be refused', () => {
    const response = find(engine, 'panaderro', { language: 'es' })
    expect(titles(response)).toEqual([BAKER])
    expect(response.corrected).toEqual([{ from: 'panaderro', to: 'panadero' }])
    expect(find(engine, 'panaderro', { language: 'es', verbatim: true })).toMatchObject({ hits: [], unknown: ['panaderro'] })
  })

  test.each([
    ['panad', 'es'],
    ['enferm', 'es'],
    ['panad', 'fr'],
    ['خبا', 'ar'],
  ])('unfinished, while it is typed: %s (%s)', (words, language) => {
    const response = find(engine, words, { language, typing: true })
    expect(response.hits[0]?.reasons[0]).toMatchObject({ kind: 'concept' })
    expect(response.corrected).toEqual([])
  })

  test('an exact label stands before one that only holds the words', () => {
    expect(titles(find(engine, 'nurse', { language: 'en' }))).toEqual([NURSE, 'Infirmier / Infirmière de bloc'])
  })
})

describe('the words of the documents themselves', () => {
  test.each(['boulanger', 'infirmière', 'agent', 'cuisinier', 'gardien', 'changer de métier'])('keep their order: %s', words => {
    const [before, after] = [find(without, words), find(engine, words)]
    expect(titles(after).slice(0, before.hits.length)).toEqual(titles(before))
    expect(after.hits.slice(0, before.hits.length).map(({ reasons }) => reasons)).toEqual(before.hits.map(({ reasons }) => reasons))
  })

  test('are no foreign ones: "agent" is French here', () => {
    expect(titles(find(engine, 'agent'))).toEqual(titles(find(without, 'agent')))
    expect(titles(find(engine, 'agent', { language: 'en' }))).toContain('Cuisinier / Cuisinière')
  })

  test('are completed and corrected before foreign labels are', () => {
    for (const words of ['infirmi', 'infirmeir', 'cuisinierr', 'boulan']) {
      const [before, after] = [find(without, words, { typing: true }), find(engine, words, { typing: true })]
      expect(titles(after)[0]).toBe(titles(before)[0])
      expect(after.corrected).toEqual(before.corrected)
    }
  })

  test('gain by a label in their own language that no title holds', () => {
    expect(firstTitle(find(without, 'gardien de prison'))).toBe('Gardien / Gardienne d’immeuble')
    const [first, second] = find(engine, 'gardien de prison').hits
    expect(first?.title).toBe('Surveillant / Surveillante pénitentiaire')
    const label = 'surveillant pénitentiaire / surveillante pénitentiaire'
    expect(first?.reasons).toContainEqual(expect.objectContaining({ kind: 'concept', label }))
    expect(second?.title).toBe('Gardien / Gardienne d’immeuble')
    expect(titles(find(engine, 'maton'))).toEqual(['Surveillant / Surveillante pénitentiaire'])
  })
})

describe('completions', () => {
  test('name what the vocabulary calls it in the visitor’s language', () => {
    expect(find(engine, 'enferm', { language: 'es', typing: true }).suggestions[0]).toBe('enfermero / enfermera')
    expect(find(engine, 'خبا', { language: 'ar', typing: true }).suggestions).toContain('خباز / خبازة')
  })

  test('are never of another language, nor of a concept without documents', () => {
    expect(find(engine, 'enferm', { typing: true }).suggestions).toEqual(find(without, 'enferm', { typing: true }).suggestions)
    expect(find(engine, 'astro', { language: 'es', typing: true }).suggestions).toEqual([])
  })

  test('stop when the last document of the concept is past its end', async () => {
    const ending = await engineOf([{ ...JOB_SHEETS[0], title: BAKER, validUntil: '2026-01-31' }], [], [OCCUPATIONS])
    const ask = (today: string) => find(ending, 'panad', { language: 'es', typing: true, today }).suggestions
    expect(ask('2026-01-31')).toContain('panadero / panadera')
    expect(ask('2026-02-01')).toEqual([])
  })
})

test('filters hold for what a label finds', () => {
  expect(find(engine, 'panadero', { language: 'es', filters: { kinds: ['guide'] } }).hits).toEqual([])
})

test('a release without vocabularies answers as one whose vocabularies lead nowhere', async () => {
  const nowhere = await engineOf(JOB_SHEETS, [], [{ scheme: 'X', concepts: [{ code: '1', prefLabel: { fr: 'Boulanger' } }] }])
  for (const words of ['boulanger', 'panadero', 'infirmeir', '']) {
    expect(withoutTime(find(nowhere, words))).toEqual(withoutTime(find(without, words)))
  }
})

test('the more documents a concept has, the less its label says', async () => {
  const many = Array.from({ length: 30 }, (_, i) => ({ title: `Fiche ${i}`, concepts: [{ scheme: 'RIASEC', code: 'S' }] }))
  const vocabulary = { scheme: 'RIASEC', concepts: [{ code: 'S', prefLabel: { es: 'social' } }] }
  const job = { scheme: 'Y', concepts: [{ code: '1', prefLabel: { es: 'social' }, exactMatch: [{ scheme: 'ROME', code: 'D1102' }] }] }
  const broad = await engineOf([...many, ...JOB_SHEETS], [], [vocabulary, job])
  expect(firstTitle(find(broad, 'social', { language: 'es' }))).toBe(BAKER)
})
