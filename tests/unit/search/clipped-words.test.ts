import { expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

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
