import { describe, expect, it } from 'vitest'
import { withEveryday } from '../../../catalogue/everyday/with-everyday.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'
import { engineOf, find, titles } from '../../helpers/small-catalogue.ts'

const OWN = [{ language: 'fr', words: ['chez nous'], means: ['ici'] }]
const french = withEveryday([], 'fr')

describe('everyday words that every centre is given', () => {
  it('come before a centre’s own, which stay as they are', () => {
    expect(withEveryday(OWN, 'fr').at(-1)).toEqual(OWN[0])
    expect(withEveryday(OWN, 'fr').length).toBe(french.length + 1)
  })

  it('lead to words of the catalogue’s language: other catalogues are given none of the French ones', () => {
    expect(withEveryday(OWN, 'de')).toEqual(OWN)
    expect(withEveryday(OWN, undefined)).toEqual(OWN)
  })

  it('find what catalogues call it: "mal au dos"', async () => {
    const documents = [{ title: 'Aménagement de poste' }, { title: 'Boulanger' }]
    expect(titles(find(await engineOf(documents, french), 'mal au dos'))).toEqual(['Aménagement de poste'])
    expect(titles(find(await engineOf(documents), 'mal au dos'))).not.toContain('Aménagement de poste')
  })

  it('are said in every language of the interface, each expression once', () => {
    expect(new Set(french.map(({ language }) => language))).toEqual(new Set(LANGUAGES.map(({ tag }) => tag)))
    const said = french.flatMap(({ language, words }) => words.map(word => `${language} ${word}`))
    expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([])
  })
})
