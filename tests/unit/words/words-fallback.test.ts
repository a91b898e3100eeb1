import { describe, expect, it, vi } from 'vitest'
import { createWords } from '../../../renderer/words/create-words.ts'

// A language that a centre has begun to translate: two phrases, one of them with a number.
vi.mock('../../../renderer/words/de.ts', () => ({
  de: { 'app.talk': 'Mit jemandem sprechen', 'card.pages': '{count, plural, one {# Seite} other {# Seiten}}' },
}))

describe('a language that is not complete', () => {
  it('says what it can, and the rest in the centre’s language', () => {
    const german = createWords('de', 'en')
    expect(german.phrase('app.talk')).toEqual({ text: 'Mit jemandem sprechen', language: 'de' })
    expect(german.phrase('card.pages', { count: 2 })).toEqual({ text: '2 Seiten', language: 'de' })
    expect(german.phrase('app.back')).toEqual({ text: 'Back', language: 'en' })
  })

  it('falls back to French when the centre’s language has no words', () => {
    expect(createWords('de', 'nl').phrase('app.back')).toEqual({ text: 'Retour', language: 'fr' })
  })

  it('says that it is not complete', () => {
    expect(createWords('de', 'en').partial).toBe(true)
    expect(createWords('uk', 'en').partial).toBe(false)
  })
})
