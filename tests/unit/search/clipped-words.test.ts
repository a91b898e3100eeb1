import { expect, test } from 'vitest'
import { openEngine } from '../../../catalogue/search/open-engine.ts'
import { createAnalyzer } from '../../../catalogue/text/analyzer.ts'
import { packWordList } from '../../../catalogue/text/word-list.ts'
import { engineOf, find, segmentsOf, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))
const mathematics = { title: 'Professeur de mathématiques' }

test.each(['maths', 'prof maths', 'math professeur', 'professeur de maths'])(
  'a clipped word, wherever it stands, is read as the beginning of a title word before it is taken for a mistake: %s',
  async words => {
    const engine = await engineOf([{ title: 'Professeur de natation', body: 'Matchs, mâts. '.repeat(20) }, mathematics, ...others])
    const response = find(engine, words)
    expect(titles(response)[0]).toBe('Professeur de mathématiques')
    expect(response.corrected).toEqual([])
    const from = words.includes('maths') ? 'maths' : 'math'
    expect(response.hits[0]?.reasons).toContainEqual({ kind: 'completed', from, to: 'mathématiques' })
  },
)

test('a word that only texts begin with is no clipped one', async () => {
  const engine = await engineOf([{ title: 'Notice', body: 'Mathématiques.' }, { title: 'Matchs' }, ...others])
  expect(find(engine, 'maths professeur').corrected).toEqual([{ from: 'maths', to: 'matchs' }])
})

test('P614: a word that the visitor’s language spells so is no beginning of one that documents in another hold', async () => {
  const segments = await segmentsOf([{ title: 'Travailler avec un handicap' }, { title: 'Working in France', language: 'en' }, ...others])
  const { analyse } = createAnalyzer('en')
  const listed = new Set(['strong', 'hands'].flatMap(word => analyse(word).parts.map(({ term }) => term)))
  const engine = openEngine({ segments, synonyms: [], words: new Map([['en', packWordList(listed)]]) })
  const found = titles(engine.search({ words: 'strong hands', language: 'en' }))
  expect(found).not.toContain('Travailler avec un handicap')
  expect(titles(engine.search({ words: 'strong hands', language: 'fr' }))).toContain('Travailler avec un handicap')
})
