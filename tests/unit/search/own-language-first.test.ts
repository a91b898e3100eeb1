import { describe, expect, test } from 'vitest'
import { openEngine } from '../../../catalogue/search/open-engine.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { packWordList } from '../../../catalogue/text/word-list.ts'
import type { SmallDocument, VocabularyInput } from '../../helpers/small-catalogue.ts'
import { engineOf, find, segmentsOf, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))
const concepts = (code: string) => [{ scheme: 'X', code }]
const NURSE: SmallDocument = { title: 'Infirmier / Infirmière', concepts: concepts('nurse') }
const FIRE: SmallDocument = { title: 'Sapeur-pompier', concepts: concepts('fire') }
const GUARD: SmallDocument = { title: 'Agent de sécurité', concepts: concepts('guard') }
const LABELS: VocabularyInput = {
  scheme: 'X',
  concepts: [
    { code: 'nurse', prefLabel: { it: 'Infermiere / Infermiera' } },
    { code: 'fire', prefLabel: { it: 'Vigile', fr: 'Sapeur-pompier' } },
    { code: 'guard', prefLabel: { fr: 'Agent de sécurité' } },
  ],
}
const engine = await engineOf(
  [NURSE, FIRE, GUARD, ...others],
  [{ language: 'fr', words: ['vigile'], means: ['agent de sécurité'] }],
  [LABELS],
)

describe('P564: the language of the session is read first', () => {
  test.each(['enfermiere', 'enfermière'])('a word by ear is a word of it, and no name in another: %s', typed => {
    const response = find(engine, typed)
    expect(titles(response)).toEqual([NURSE.title])
    expect(response.corrected).toEqual([{ from: typed, to: 'infirmière' }])
  })

  test('a word that the centre explains in it is no name in another', () => {
    expect(titles(find(engine, 'vigile'))).toEqual([GUARD.title])
    expect(titles(find(engine, 'vigile', { language: 'it' }))).toContain(FIRE.title)
  })

  test('another is read where it has nothing near', () => {
    expect(find(engine, 'infermieri', { language: 'it' }).hits.length).toBeGreaterThan(0)
    expect(titles(find(engine, 'infermiere'))).toEqual([NURSE.title])
  })
})

describe('P565: a slip is mended', () => {
  test('at the beginning of a word written by ear, and nowhere else: "enfermier"', async () => {
    const health = await engineOf([{ title: 'Infirmier' }, { title: 'Impression' }, { title: 'Aménager' }, ...others])
    expect(find(health, 'enfermier').corrected).toEqual([{ from: 'enfermier', to: 'infirmier' }])
    expect(find(health, 'empression').corrected).toEqual([{ from: 'empression', to: 'impression' }])
    expect(find(health, 'emménager').corrected).toEqual([])
    expect(find(health, 'ofermier').corrected).toEqual([])
  })

  test('of one letter within a word that stands alone, even if a list of words errs and holds it; not where both are words', async () => {
    const { analyse } = createAnalyzer('fr')
    const listed = new Set(['electritien', 'astronome'].flatMap(word => analyse(word).parts.map(({ term }) => term)))
    const segments = await segmentsOf([{ title: 'Électricien' }, { title: 'Astronomie' }, { title: 'Notice', body: 'travail' }, ...others])
    const listing = openEngine({ segments, synonyms: [], words: new Map([['fr', packWordList(listed)]]) })
    expect(find(listing, 'electritien').corrected).toEqual([{ from: 'electritien', to: 'électricien' }])
    expect(find(listing, 'travail electritien').corrected).toEqual([])
    expect(find(listing, 'astronome').corrected).toEqual([])
  })
})
