import { describe, expect, it } from 'vitest'
import { recognise } from '../../../catalogue/search/situations/recognise.ts'
import { SITUATIONS } from '../../../catalogue/search/situations/situations.ts'
import { chunksOf } from '../../../catalogue/text/chunks.ts'
import { TOLD } from '../../relevance/told-in-tongues.ts'

const told = (words: string, language: string): readonly string[] =>
  recognise(chunksOf(words), language).map(({ situation }) => situation.id)

describe('P378: situations told in Spanish, Italian, Portuguese, German, Ukrainian and Arabic', () => {
  it.each(Object.entries(TOLD))('are recognised in nine of ten sentences: %s', (language, sentences) => {
    const missed = sentences.filter(([words, id]) => !told(words, language).includes(id))
    expect(sentences.every(([, id]) => SITUATIONS.some(situation => situation.id === id))).toBe(true)
    expect(sentences.length).toBeGreaterThanOrEqual(10)
    expect(missed.length, missed.map(([words]) => words).join('; ')).toBeLessThanOrEqual(1)
  })

  it('are heard on a French screen too, where a sentence is plainly in one of them', () => {
    expect(told('quiero abrir mi propia panadería y no tengo dinero', 'fr')).toContain('start')
    expect(told('ich möchte meinen eigenen laden eröffnen', 'fr')).toContain('start')
    expect(told('أريد أن أفتح مطعما في هذه المدينة', 'fr')).toContain('start')
  })

  it('are not heard where two words of a language are only looked up', () => {
    for (const [language, words] of [
      ['es', 'panadero'],
      ['de', 'gärtner ausbildung'],
      ['uk', 'медсестра'],
    ] as const)
      expect(told(words, language)).not.toContain('start')
  })
})
