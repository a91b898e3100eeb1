import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPassage } from '../../../catalogue/search/passages.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'

const LANGUAGES = ['fr', 'en', 'es', 'it', 'pt', 'de', 'ar', 'uk'] as const
/** Words, signs, breaks and what is none of these: lone halves of characters, marks without a letter, directions. */
const PIECES = [
  'stage',
  'stages',
  'bourse',
  'bac + 2',
  'C++',
  'ممرض',
  'медсестра',
  'l’',
  ' ',
  '  ',
  '. ',
  '? ',
  '\n',
  '\n\n',
  '\n- ',
  '…',
  '»',
  '\ud800',
  '\u0301',
  '\u202e',
  '٣',
  'x'.repeat(90),
]
const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 120,
})

const query = fc.subarray(['stage', 'bourse', 'bac+2', 'C++', 'ممرض', 'медсестра'], { minLength: 1 })

test('a passage stands in the text up to its ellipses, its marks in it, and its page is the one of its offset', () => {
  let found = 0
  fc.assert(
    fc.property(text, query, fc.constantFrom(...LANGUAGES), fc.array(fc.nat(100), { maxLength: 6 }), (pieces, words, language, cuts) => {
      const whole = pieces.join('')
      const pages = cuts.map(cut => Math.floor((whole.length * cut) / 100)).sort((a, b) => a - b)
      const analyzer = createAnalyzer(language)
      const wanted = new Map(words.flatMap((word, i) => [...analyzer.terms(word), word.toLowerCase()].map(term => [term, 1 << i] as const)))
      const passage = findPassage({ body: { text: whole, pages } }, { analyzer, wanted })
      if (passage === undefined) return
      found++
      expect(passage.text.length).toBeLessThanOrEqual(180)
      expect(passage.marks.length).toBeGreaterThan(0)
      for (const mark of passage.marks) expect(passage.text).toContain(mark)
      // An ellipsis of the text's own may stand at either end.
      const bare = [passage.text, passage.text.replace(/^…/, ''), passage.text.replace(/…$/, ''), passage.text.replace(/^…|…$/g, '')]
      const pageOf = (offset: number): number => pages.filter(page => page <= offset).length
      const places = bare.flatMap(inner => allOffsets(whole, inner).map(from => pageOf(from + firstOf(inner, passage.marks))))
      expect(places).toContain(passage.page ?? 0)
    }),
    { numRuns: 2_000 },
  )
  expect(found).toBeGreaterThan(100)
})

const firstOf = (text: string, marks: readonly string[]): number =>
  Math.min(...marks.map(mark => text.indexOf(mark)).filter(place => place >= 0))

function allOffsets(whole: string, inner: string): readonly number[] {
  const offsets: number[] = []
  for (let at = whole.indexOf(inner); at >= 0; at = whole.indexOf(inner, at + 1)) offsets.push(at)
  return offsets
}

test('no more words of the query stand together anywhere else', () => {
  const words = ['alpha', 'beta', 'gamma', 'mot', 'mot', 'mot']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 80 }), chosen => {
      const analyzer = createAnalyzer('xx')
      const wanted = new Map([
        ['alpha', 1],
        ['beta', 2],
        ['gamma', 4],
      ])
      const passage = findPassage({ body: { text: chosen.join(' ') } }, { analyzer, wanted })
      const most = Math.max(...chosen.map((_, from) => new Set(chosen.slice(from, from + 20).filter(word => wanted.has(word))).size))
      if (most === 0) expect(passage).toBeUndefined()
      // Twenty of these words always fit in one passage.
      else expect(passage?.marks.length).toBeGreaterThanOrEqual(most)
    }),
  )
})
