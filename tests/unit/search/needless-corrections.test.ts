import { describe, expect, it } from 'vitest'
import { isLikelySlip } from '../../../catalogue/search/likely-slip.ts'
import { readQuery, withUsualSlips } from '../../../catalogue/search/query-chunks.ts'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { SynonymTable } from '../../../catalogue/search/synonym-table.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'
import { engineOf } from '../../helpers/small-catalogue.ts'

describe('P536: a word is corrected only where it is sure', () => {
  it.each([
    ['machn', 'macon'],
    ['zalte', 'halte'],
  ])('"%s" is not "%s"', (typed, surface) => {
    expect(isLikelySlip(surface, typed)).toBe(false)
  })

  it.each([
    ['macom', 'macon'],
    ['mecon', 'macon'],
    ['maxon', 'macon'],
    ['kuire', 'cuire'],
    ['maon', 'macon'],
    ['maocn', 'macon'],
    ['boulongtr', 'boulonger'],
    ['فرنس', 'فرنص'],
  ])('"%s" may be "%s"', (typed, surface) => {
    expect(isLikelySlip(surface, typed)).toBe(true)
  })

  it('a word of four letters is no word that only sounds as its beginning does', async () => {
    const engine = await engineOf([{ title: 'Serveur en salle' }, { title: 'Maçon / Maçonne' }])
    expect(engine.search({ words: 'zalt', language: 'fr', limit: 5 }).corrected).toEqual([])
    expect(engine.search({ words: 'machn', language: 'fr', limit: 5 }).corrected).toEqual([])
    expect(engine.search({ words: 'masson', language: 'fr', limit: 5 }).corrected).toEqual([{ from: 'masson', to: 'maçon' }])
  })
})

describe('P537: what is always meant for another word is put right, and said', () => {
  it.each([
    ['fr', 'travailler dans un magazin', 'magazin', 'magasin'],
    ['es', 'kiero trabajar', 'kiero', 'quiero'],
    ['fr', 'kiero trabajar', 'kiero', 'quiero'],
    ['es', 'cosinero', 'cosinero', 'cocinero'],
  ])('on a screen in %s: "%s"', (language, words, from, to) => {
    const { chunks, corrected } = withUsualSlips(readQuery(words), language)
    expect(corrected).toEqual([{ from, to }])
    expect(chunks.map(({ text }) => text)).toContain(to)
  })

  it('what is right in the language of the screen stays', () => {
    expect(withUsualSlips(readQuery('Magazin'), 'de').corrected).toEqual([])
  })
})

describe('P538: small words, and words that only begin alike, are taken for nothing else', () => {
  it('"paper" is no grandfather', () => {
    const table = new SynonymTable([{ language: 'fr', words: ['papi'], means: ['aide à domicile'] }])
    const found = (words: string) => table.find(readQuery(words), new Set(['fr', 'en'])).map(({ synonym }) => synonym.from)
    expect(found('paper')).toEqual([])
    expect(found('papis')).toEqual(['papi'])
  })

  it('the Arabic word for "in" is no CV', () => {
    const told = (words: string) => recognise(chunksOf(words), 'ar').map(({ situation }) => situation.id)
    expect(told('أريد العمل في مطعم')).not.toContain('cv')
    expect(told('أحتاج إلى سيفي للعمل')).toContain('cv')
  })
})
