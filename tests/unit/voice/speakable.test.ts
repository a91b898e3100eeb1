import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LONGEST_SPOKEN } from '../../../catalogue/contract/voice.ts'
import { freshVisit, visitReducer } from '../../../renderer/visitor/state/visit-state.ts'
import { makeSpeakable } from '../../../renderer/voice/speakable.ts'
import { typedIn } from '../../../renderer/voice/typed-in.ts'
import { withoutTyped } from '../../../renderer/voice/without-typed.ts'
import { createWords } from '../../../renderer/words/create-words.ts'
import type { WordKey } from '../../../renderer/words/fr.ts'
import { LANGUAGES } from '../../../renderer/words/languages.ts'

const gate = (typed: readonly string[]) => ({
  voices: ['fr', 'en'],
  typed,
  instead: 'ce mot',
  noVoice: (language: string) => ({ language: 'fr', text: `Pas de voix pour ${language}.` }),
})
const said = (text: string, typed: readonly string[]) => makeSpeakable([{ language: 'fr', text }], gate(typed)).map(({ text }) => text)

/** The phrases that repeat what was typed, with the placeholder it stands in. */
const QUOTING: readonly (readonly [WordKey, string])[] = [
  ...(['title', 'alternative-title', 'subject', 'summary', 'text'] as const).map(kind => [`why.${kind}`, 'words'] as const),
  ...(['synonym', 'corrected', 'completed'] as const).map(kind => [`why.${kind}`, 'from'] as const),
  ['desk.why.words', 'words'],
  ['search.unknown', 'words'],
  ['search.instead', 'from'],
]

describe('what was typed', () => {
  it.each(LANGUAGES.map(({ tag }) => tag))('is never spoken: reasons that quote it are spoken without the quotation, in %s', tag => {
    const words = createWords(tag, 'fr')
    for (const [key, place] of QUOTING) {
      const shown = words.say(key, { words: 'x', from: 'x', to: 'x', [place]: words.list(['zorglub']) })
      const heard = withoutTyped(shown, ['zorglub épatant'], words.say('voice.this-word'))
      expect([key, shown]).toEqual([key, expect.stringContaining('zorglub')])
      expect([key, heard]).toEqual([key, expect.not.stringContaining('zorglub')])
      expect([key, heard]).toEqual([key, expect.stringContaining(words.say('voice.this-word'))])
    }
  })

  it('is recognised in another ending, case, accent or with an article', () => {
    for (const quoted of ['Infirmière', 'infirmiers', 'l’infirmier', 'INFIRMIER'])
      expect(said(`Parce que « ${quoted} » est dans le titre`, ['infirmiere'])).toEqual(['Parce que ce mot est dans le titre'])
    expect(withoutTyped('لأن «الممرض» في العنوان', ['ممرض'], 'هذه الكلمة')).toBe('لأن هذه الكلمة في العنوان')
  })

  it('is not said in its corrected form either, wherever the slip was', () => {
    for (const slip of ['nifirmier', 'ifnirmier', 'infirmeir', 'onfirmier', 'infimier'])
      expect(said('Voici les documents pour « infirmier ».', [slip]).join(' ')).not.toContain('infirmier')
  })

  it('does not silence quotations of the centre and of documents that have nothing of it', () => {
    expect(said('Répond à « Trouver un emploi »', ['plombier'])).toEqual(['Répond à « Trouver un emploi »'])
    expect(said('Répond à « Trouver un emploi »', [])).toEqual(['Répond à « Trouver un emploi »'])
  })

  it('is everything that a screen of the visit could repeat, until the way back to it is gone', () => {
    let visit = visitReducer(freshVisit('fr'), { do: 'begin' })
    visit = visitReducer(visit, { do: 'type', words: 'soudeur' })
    expect(typedIn(visit)).toEqual(['soudeur'])
    visit = visitReducer(visit, { do: 'go', screen: { at: 'talk' } })
    visit = visitReducer(visit, { do: 'type', words: 'lyon' })
    expect(typedIn(visit)).toEqual(['lyon', 'soudeur'])
    expect(typedIn(visitReducer(visit, { do: 'home' }))).toEqual([])
  })

  it('has one way to the voice: one file of the window calls the host', () => {
    const folder = join(import.meta.dirname, '../../../renderer')
    const calls = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      name => /\.tsx?$/.test(name) && /\bhost\??\.speak\(|host\/speak|bridge\.speak\(/.test(readFileSync(join(folder, name), 'utf8')),
    )
    expect(calls.toSorted()).toEqual(['host/bridge-host.ts', 'host/http-host.ts', 'voice/speakable.ts'])
  })
})

describe('what is spoken', () => {
  it('comes sentence by sentence, none longer than the host takes, nothing lost', () => {
    const long = `${'mot '.repeat(150)}fin.`
    const parts = said(`Un. Deux ? ${long}`, [])
    expect(parts.slice(0, 2)).toEqual(['Un.', 'Deux ?'])
    expect(parts.slice(2).join(' ')).toBe(long)
    expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(LONGEST_SPOKEN)
    expect(said('x'.repeat(LONGEST_SPOKEN * 2 + 1), []).map(part => part.length)).toEqual([LONGEST_SPOKEN, LONGEST_SPOKEN, 1])
  })

  it('is text in the order in which it is spoken, without what only lays out a line', () => {
    const words = createWords('ar', 'fr')
    const shown = words.phrase('voice.missing', { languages: words.list(['Deutsch', 'English']) })
    expect(shown.text).toMatch(/\u2068/u)
    const [heard] = makeSpeakable([shown], { ...gate([]), voices: ['ar'] })
    expect(heard?.text).toBe(shown.text.replace(/[\u2068\u2069]/gu, ''))
    expect(said('Boulanger\u2060 / Boulangère', [])).toEqual(['Boulanger, Boulangère'])
  })

  it('keeps its language, and says once that a language has no voice', () => {
    const texts = [
      { language: 'en', text: 'Hello.' },
      { language: 'uk', text: 'Вітаю.' },
      { language: 'uk', text: 'Ще.' },
      { language: 'fr-BE', text: 'Bonjour.' },
    ]
    expect(makeSpeakable(texts, gate([])).map(({ language, text }) => [language, text])).toEqual([
      ['en', 'Hello.'],
      ['fr', 'Pas de voix pour uk.'],
      ['fr-BE', 'Bonjour.'],
    ])
  })
})
