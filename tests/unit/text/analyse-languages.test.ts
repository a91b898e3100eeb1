import { describe, expect, test } from 'vitest'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'

describe('each language has its own pipeline', () => {
  test.each([
    ['en', ['nurse', 'nurses', "nurse's"]],
    ['es', ['enfermero', 'enfermera', 'Enfermeros']],
    ['it', ['infermiere', 'infermiera', "l'infermiere", "dell'infermiera"]],
    ['it', ['direttore', 'direttrice']],
    ['pt', ['enfermeiro', 'enfermeira']],
    ['pt-BR', ['formação', 'formacao']],
    ['de', ['Verkäufer', 'Verkäuferin', 'Verkäufer:innen', 'Verkäufer*in', 'Verkäuferinnen']],
    ['ar', ['ممرض', 'الممرض', 'ممرضة']],
    ['uk', ['медсестра', 'медсестри', 'медсестрою']],
    ['uk', ["п'ять", 'п’ять', 'пять']],
    ['uk', ['ґрунт', 'грунт']],
  ])('%s: %j meet', (language, words) => {
    const analyzer = createAnalyzer(language)
    const [first, ...others] = words.map(word => analyzer.terms(word))
    expect(first).toHaveLength(1)
    for (const other of others) expect(other).toEqual(first)
  })

  test('a language without a pipeline is folded only', () => {
    expect(createAnalyzer('br').terms('Bugale Skol')).toEqual(['bugale', 'skol'])
  })

  test.each([
    ['en', 'the'],
    ['es', 'para'],
    ['it', 'della'],
    ['pt', 'uma'],
    ['de', 'und'],
    ['ar', 'من'],
    ['uk', 'що'],
  ])('%s: "%s" is an empty word', (language, word) => {
    expect(createAnalyzer(language).analyse(word).parts[0]?.isStop).toBe(true)
  })
})
