import { describe, expect, test } from 'vitest'
import { eachScriptFirst } from '../../../renderer/visitor/idle/each-script-first.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

const TAGS = LANGUAGES.map(({ tag }) => tag)
const asked = (own: string) =>
  eachScriptFirst(TAGS.filter(tag => tag !== own).map(tag => createWords(tag, tag).phrase('idle.title'))).map(({ language }) => language)

// P630: whoever reads Arabic or Cyrillic alone must see that it is they who are asked.
describe('P630: "still there?" is asked in every language, each script first', () => {
  test('over French: English, Arabic and Ukrainian stand first, and every other language after them', () => {
    expect(asked('fr').slice(0, 3).toSorted()).toEqual(['ar', 'en', 'uk'])
    expect(asked('fr').toSorted()).toEqual(TAGS.filter(tag => tag !== 'fr').toSorted())
  })

  test.each(TAGS)('over %s no two of a script stand before the first of another', own => {
    const scripts = asked(own).map(tag => new Intl.Locale(tag).maximize().script)
    const firsts = [...new Set(scripts)]
    expect(scripts.slice(0, firsts.length)).toEqual(firsts)
  })
})
