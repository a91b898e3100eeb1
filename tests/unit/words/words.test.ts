import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { createWords } from '../../../renderer/words/create-words.ts'
import type { WordKey, WordsFile } from '../../../renderer/words/fr.ts'
import { fr } from '../../../renderer/words/fr.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** Names of the placeholders of a phrase, those inside plurals and choices included. */
function placeholders(message: string): readonly string[] {
  const names = new Set<string>()
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7 && 'value' in element && typeof element.value === 'string') names.add(element.value)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(message, 'fr').getAst())
  return [...names].toSorted()
}

type Plural = Extract<Element, { options: unknown; offset: number }>

/** The plurals of a phrase, those inside choices included. */
function pluralsOf(message: string): readonly Plural[] {
  const inside = (elements: readonly Element[]): readonly Plural[] =>
    elements.flatMap(element => {
      if (!('options' in element)) return []
      const within = Object.values(element.options).flatMap(option => inside(option.value))
      return 'offset' in element ? [element, ...within] : within
    })
  return inside(new IntlMessageFormat(message, 'fr').getAst())
}

const SAYS_SOMETHING = /\p{L}{2}/u
/** A unit that is written alike for every number ("h", "хв") needs no forms. */
const ABBREVIATION = /^\P{L}*\p{L}{0,3}\P{L}*$/u
const literals = (elements: readonly Element[]): string => elements.map(each => (each.type === 0 ? each.value : '')).join('')
const saysAWord = ({ options }: Plural): boolean =>
  Object.values(options).some(({ value }) => SAYS_SOMETHING.test(literals(value)) && !ABBREVIATION.test(literals(value)))

const keys = Object.keys(fr) as WordKey[]
const tags = LANGUAGES.map(({ tag }) => tag)
const wordsOf = (tag: string): WordsFile => LANGUAGES.find(language => language.tag === tag)!.words
/** The forms that a kiosk's numbers take (results, pages, paces), with the numbers that take each. Zero counts where it has a form of its own. */
function formsOf(tag: string): readonly Readonly<{ form: string; counts: readonly number[] }>[] {
  const rules = new Intl.PluralRules(tag)
  const every = Array.from({ length: 1000 }, (_, count) => count)
  return rules.resolvedOptions().pluralCategories.flatMap(form => {
    const counts = every.filter(count => rules.select(count) === form)
    const spoken = counts.length > 1 ? counts.filter(count => count > 0) : counts
    return spoken.length === 0 ? [] : [{ form, counts: spoken }]
  })
}

/** What an Arabic phrase is filled with that is digits, a clock or already an Arabic phrase. */
const ALWAYS_ARABIC = new Set(['hours', 'minutes', 'time', 'day', 'date', 'from', 'to', 'total', 'page', 'pages', 'state', 'step', 'cost'])
/** Words that are written in French as they are in the other language. */
const SAME_AS_FRENCH: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...[
      'Page',
      'Document',
      'Documents',
      'Guide',
      'Guides',
      'Article',
      'Articles',
      'Apostrophe',
      'Plan, {floor}. {way}',
      '{count, number} min',
    ],
    ...['app.list.count', 'card.pages', 'passage.page', 'event.minutes', 'event.hours'].map(key => fr[key as WordKey]),
  ],
  es: ['Agenda', 'Grande', '{count, number} min'],
  it: ['Agenda', 'Grande', 'Normale', '{count, number} min'],
  pt: ['Agenda', 'Grande', '{count, number} min'],
  de: ['Plan, {floor}. {way}', 'Niveau'],
}

describe('the words of the interface', () => {
  it.each(tags)('are complete in %s: the keys of French, no more and no fewer', tag => {
    expect(Object.keys(wordsOf(tag)).toSorted()).toEqual(keys.toSorted())
    expect(createWords(tag, 'fr').partial).toBe(false)
  })

  it.each(tags)('name the same placeholders in %s as in French, in every phrase', tag => {
    const words = wordsOf(tag)
    const wrong = keys.filter(key => placeholders(words[key] ?? '').join() !== placeholders(fr[key]).join())
    expect(wrong).toEqual([])
  })

  it.each(tags)('are said in %s, every phrase, with Latin digits', tag => {
    const words = createWords(tag, 'fr')
    for (const key of keys) {
      const phrase = words.phrase(key, Object.fromEntries(placeholders(fr[key]).map(name => [name, 27])))
      expect(phrase.text.trim()).not.toBe('')
      expect(phrase.text).not.toMatch(/[{}#٠-٩۰-۹]/u)
      expect(phrase.language).toBe(tag)
    }
  })

  it.each(tags)('have every form that numbers take in %s', tag => {
    const lacking = keys.flatMap(key =>
      pluralsOf(wordsOf(tag)[key] ?? '')
        .filter(saysAWord)
        .flatMap(({ options }) =>
          formsOf(tag).filter(({ form, counts }) => !(form in options || counts.every(count => `=${count}` in options))),
        )
        .map(({ form }) => `${key}: ${form}`),
    )
    expect(lacking).toEqual([])
  })

  it.each(tags.filter(tag => tag !== 'fr'))('are not left in French in %s', tag => {
    const same = keys.filter(key => wordsOf(tag)[key] === fr[key] && SAYS_SOMETHING.test(fr[key].replaceAll(/\{\w+[^{}]*\}/gu, '')))
    expect(same.filter(key => !(SAME_AS_FRENCH[tag] ?? []).includes(fr[key]))).toEqual([])
  })

  it('keep names in Latin letters from turning an Arabic phrase around: they stand between isolates', () => {
    const bare = keys.flatMap(key =>
      [...(wordsOf('ar')[key] ?? '').matchAll(/(.?)\{(\w+)\}(.?)/gu)]
        .filter(
          ([, before, name, after]) => !ALWAYS_ARABIC.has(name ?? '') && !(/[\u2066\u2068]/u.test(before ?? '') && after === '\u2069'),
        )
        .map(([, , name]) => `${key}: ${name}`),
    )
    expect(bare).toEqual([])
  })

  it('list Latin words in Arabic one by one, from right to left', () => {
    expect(createWords('ar', 'fr').list(['cuisine', 'pain'])).toBe('\u2068cuisine\u2069 و\u2068pain\u2069')
    expect(createWords('fr', 'fr').list(['cuisine', 'pain'])).toBe('cuisine et pain')
  })

  it('count as each language counts', () => {
    const say = (tag: string, count: number) => createWords(tag, 'fr').say('search.count', { count })
    expect([say('fr', 0), say('fr', 1), say('fr', 2)]).toEqual(['Aucun document', '1 document', '2 documents'])
    expect([say('ar', 2), say('ar', 5)]).toEqual(['وثيقتان', '5 وثائق'])
    expect([say('uk', 1), say('uk', 3), say('uk', 7)]).toEqual(['1 документ', '3 документи', '7 документів'])
  })

  it('never use the words that the house leaves out', () => {
    const refused = /\b(usagers?|demandeurs? d.emploi|public cible|notices?|facettes?|sessions?|réinitialiser|guichets?)\b/iu
    expect(keys.filter(key => refused.test(fr[key]))).toEqual([])
  })

  it('run from right to left in Arabic only', () => {
    expect(LANGUAGES.filter(({ dir }) => dir === 'rtl').map(({ tag }) => tag)).toEqual(['ar'])
  })
})
