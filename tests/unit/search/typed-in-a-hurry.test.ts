import { describe, expect, test } from 'vitest'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const others = Array.from({ length: 20 }, (_, i) => ({ title: `Notice ${i}`, body: 'Texte sans rapport.' }))

describe('words typed in a hurry', () => {
  test.each([
    ['lordinateur', 'Un ordinateur à soi'],
    ['dapprentissage', 'Un contrat d’apprentissage'],
  ])('are read with the apostrophe they were typed without: %s', async (typed, title) => {
    const engine = await engineOf([{ title }, ...others])
    expect(titles(find(engine, typed))).toEqual([title])
    expect(find(engine, typed)).toMatchObject({ corrected: [], unknown: [] })
    expect(find(engine, typed, { verbatim: true }).hits).toEqual([])
  })

  test('are left as they are where they stand in a document', async () => {
    const engine = await engineOf([{ title: 'Lunion' }, { title: 'Union' }, ...others])
    expect(titles(find(engine, 'lunion'))).toEqual(['Lunion'])
  })

  test('small ones are no search: "jai"', async () => {
    const engine = await engineOf([{ title: 'Peur de parler' }, ...others])
    expect(find(engine, 'jai peur')).toMatchObject({ total: 1, unknown: [] })
  })

  test('a plural is heard: "animo"', async () => {
    const engine = await engineOf([{ title: 'Travailler avec les animaux' }, { title: 'Anime', body: 'anime '.repeat(30) }, ...others])
    expect(find(engine, 'animo').corrected).toEqual([{ from: 'animo', to: 'animaux' }])
  })
})

test('P181: a greeting is neither corrected nor said to stand in no document', async () => {
  const engine = await engineOf([{ title: 'Trouver un travail' }, ...others])
  expect(find(engine, 'bonjour')).toMatchObject({ total: 0, corrected: [], unknown: [] })
  expect(find(engine, 'bonjour travail')).toMatchObject({ total: 1, corrected: [], unknown: [] })
})

test('P182: reasons name words that carry meaning, unless there are none', async () => {
  const engine = await engineOf([{ title: 'Faire un choix', body: 'Le jardin.' }, ...others])
  expect(find(engine, 'faire jardin').hits[0]?.reasons).toEqual([{ kind: 'text', words: ['jardin'] }])
  expect(find(engine, 'faire').hits[0]?.reasons).toEqual([{ kind: 'title', words: ['faire'] }])
})
