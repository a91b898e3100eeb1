import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { synonymsSchema } from '../../../catalogue/model/centre.ts'
import type { SearchEngine } from '../../../catalogue/search/types.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const demonstration = synonymsSchema.parse(JSON.parse(readFileSync('catalogue/demo/centre/synonyms.json', 'utf8')))

describe('words of the visitor’s language', () => {
  let engine: SearchEngine
  beforeAll(async () => {
    engine = await engineOf(
      [
        { title: 'Infirmier / Infirmière' },
        { title: 'Assistant maternel / Assistante maternelle' },
        { title: 'Maçon / Maçonne' },
        { title: 'Apprendre le français langue étrangère' },
        { title: 'Panadero', language: 'es' },
      ],
      demonstration,
    )
  })

  test.each([
    ['enfermera', 'es', 'Infirmier / Infirmière'],
    ['ENFERMERAS', 'es', 'Infirmier / Infirmière'],
    ['niñera', 'es', 'Assistant maternel / Assistante maternelle'],
    ['ninera', 'es', 'Assistant maternel / Assistante maternelle'],
    ['медсестра', 'uk', 'Infirmier / Infirmière'],
    ['няня', 'uk', 'Assistant maternel / Assistante maternelle'],
    ['nurse', 'en', 'Infirmier / Infirmière'],
    ['nurses', 'en', 'Infirmier / Infirmière'],
    ['ممرضة', 'ar', 'Infirmier / Infirmière'],
    ['infermiera', 'it', 'Infirmier / Infirmière'],
    ['Krankenschwester', 'de', 'Infirmier / Infirmière'],
    ['pedreiro', 'pt', 'Maçon / Maçonne'],
    ['imparare il francese', 'it', 'Apprendre le français langue étrangère'],
  ])('lead to documents in another: %s (%s)', (words, language, title) => {
    const [hit] = find(engine, words, { language }).hits
    expect(hit?.title).toBe(title)
    expect(hit?.reasons).toContainEqual(expect.objectContaining({ kind: 'synonym' }))
  })

  test.each(['enfermera', 'медсестра', 'nurse', 'ممرضة'])('do so on a French screen too, as written: %s', words => {
    const response = find(engine, words)
    expect(titles(response)).toEqual(['Infirmier / Infirmière'])
    expect(response).toMatchObject({ corrected: [], unknown: [] })
  })

  test('go one way only', () => {
    expect(titles(find(engine, 'infirmière', { language: 'es' }))).toEqual(['Infirmier / Infirmière'])
    expect(find(engine, 'infirmière', { language: 'es' }).hits[0]?.reasons).toEqual([{ kind: 'title', words: ['infirmière'] }])
  })
})

test('stems of one language are not compared with words typed in another', async () => {
  const engine = await engineOf([{ title: 'Cuisinier' }], [{ language: 'de', words: ['Möhren'], means: ['cuisinier'] }])
  expect(find(engine, 'möhre', { language: 'de' }).total).toBe(1)
  expect(find(engine, 'möhre').total).toBe(0)
})

test('a foreign word that the catalogue itself holds comes before what it means', async () => {
  const synonyms = [{ language: 'en', words: ['nurse'], means: ['infirmier'] }]
  const engine = await engineOf([{ title: 'Infirmier' }, { title: 'Nurse' }], synonyms)
  expect(titles(find(engine, 'nurse', { language: 'en' }))).toEqual(['Nurse', 'Infirmier'])
})
