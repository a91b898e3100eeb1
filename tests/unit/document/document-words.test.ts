import { describe, expect, it } from 'vitest'
import { explainTerms } from '../../../renderer/visitor/document/explain-terms.ts'
import { sayDates, sayPartialDate } from '../../../renderer/visitor/document/say-date.ts'
import { countWords, textBlocks } from '../../../renderer/visitor/document/text-blocks.ts'
import { createWords } from '../../../renderer/words/create-words.ts'

const glossary = [
  { term: 'VAE', language: 'fr', expansion: 'Validation des acquis de l’expérience', plain: 'Faire reconnaître ce que l’on sait faire.' },
  { term: 'CAP', language: 'fr', expansion: 'Certificat d’aptitude professionnelle', plain: 'Un diplôme en deux ans' },
]

describe('the words of a document', () => {
  it('explains an acronym where it first stands, once', () => {
    const already = new Set<string>()
    expect(explainTerms('La VAE, puis la VAE.', glossary, already)).toEqual([
      'La ',
      { term: 'VAE', plain: 'Faire reconnaître ce que l’on sait faire', language: 'fr', inBrackets: false },
      ', puis la VAE.',
    ])
    expect(explainTerms('Encore une VAE', glossary, already)).toEqual(['Encore une VAE'])
  })

  it('does not take a word for an acronym, nor a part of a word', () => {
    expect(explainTerms('Le cap du CAPES', glossary, new Set())).toEqual(['Le cap du CAPES'])
  })

  it('leaves alone what the author explains, and opens no second bracket inside one', () => {
    expect(explainTerms('Un CAP (deux ans)', glossary, new Set())).toEqual(['Un CAP (deux ans)'])
    expect(explainTerms('un diplôme (CAP)', glossary, new Set())[1]).toMatchObject({ term: 'CAP', inBrackets: true })
  })

  it('reads paragraphs and lists from plain text', () => {
    expect(textBlocks('Un.\n\n- a\n- b\r\nDeux.')).toEqual([
      { kind: 'paragraph', text: 'Un.' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', text: 'Deux.' },
    ])
    expect(countWords('L’an 2026, déjà')).toBe(4)
  })

  it('says a date as far as it is known, and no further', () => {
    expect(sayPartialDate('2026', 'fr')).toBe('2026')
    expect(sayPartialDate('2026-03', 'fr')).toBe('mars 2026')
    expect(sayPartialDate('2026-03-01', 'fr')).toBe('1er mars 2026')
    expect(sayPartialDate('2026-03-31', 'en')).toBe('31 March 2026'.replace('31 March', 'March 31,'))
  })

  it('shows only known dates, each as what it is, and says when none is known (R20)', () => {
    const words = createWords('fr', 'fr')
    expect(sayDates({ issued: '2024', checked: '2026-07' }, words)).toEqual(['relu ici\u00a0: juillet 2026', 'publié\u00a0: 2024'])
    expect(sayDates({}, words)).toEqual(['date inconnue'])
    expect(sayDates({ validUntil: '2027' }, words)[0]).toBe('date inconnue')
  })
})
