import { describe, expect, it } from 'vitest'
import { situationsOf } from '../../../catalogue/search/situation-leads.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'

const SEGMENTS = [
  { documents: 200, analyzer: createAnalyzer('fr') },
  { documents: 3, analyzer: createAnalyzer('uk') },
]
const told = (words: string, language: string) => situationsOf({ words, language }, SEGMENTS).map(({ situation }) => situation.id)

describe('P447: two words tell a situation in a language that hardly any document is in', () => {
  it.each([
    ['uk', 'люблю шити', 'sewing'],
    ['uk', 'завод закривається', 'closing'],
    ['ar', 'المصنع سيغلق', 'closing'],
  ])('%s: %s', (language, words, id) => {
    expect(told(words, language)).toContain(id)
  })

  it('and name a subject in that of most documents', () => {
    expect(told('formation soudure', 'fr')).toEqual([])
    expect(told('j’aime coudre souvent', 'fr')).toContain('sewing')
  })
})
