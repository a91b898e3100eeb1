import { describe, expect, it } from 'vitest'
import { honestLabel, isCodeable, sayLeadsTo } from '../../../renderer/visitor/link/say-link.ts'
import { createWords } from '../../../renderer/words/create-words.ts'

const words = createWords('fr', 'fr')

describe('P106: a link on the screen, of a release that was made before links were looked at', () => {
  it('is called by its label only where that does not name another site', () => {
    const link = { url: 'https://www.evil.example/x', label: 'www.caf.fr' }
    expect(honestLabel(link)).toBeUndefined()
    expect(sayLeadsTo(link, words)).toBe(words.say('link.site', { site: 'evil.example' }))
    expect(sayLeadsTo({ ...link, label: 'Le site de la CAF' }, words)).toBe('Le site de la CAF')
  })

  it('becomes no code where a name before its site hides where it leads', () => {
    expect([isCodeable('https://caf.fr@evil.example/'), isCodeable('https://caf.fr/@moi')]).toEqual([false, true])
  })
})
