import { IntlMessageFormat } from 'intl-messageformat'
import type { LocalizedText } from '../model/text.ts'
import { pickText } from '../model/text.ts'
import { ar } from './words/ar.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import type { CharterKey, CharterText } from './words/fr.ts'
import { fr } from './words/fr.ts'
import { it } from './words/it.ts'
import { pt } from './words/pt.ts'
import { uk } from './words/uk.ts'

/** A phrase and the language it is really in. */
export type Phrase = Readonly<{ text: string; language: string }>

/** What saying a setting needs of a language: the interface's words are that, and so are `charterWords`. */
export type CharterWords = Readonly<{
  phrase(key: CharterKey, values?: Readonly<Record<string, string | number>>): Phrase
  local(text: LocalizedText): Phrase
  list(items: readonly string[]): string
  languageName(tag: string): string
}>

const TEXTS: Readonly<Record<string, CharterText>> = { ar, de, en, es, fr, it, pt, uk }

/** The languages that the charter's page can be written in. */
export const CHARTER_LANGUAGES: readonly string[] = Object.keys(TEXTS).toSorted()

/** The charter's words for a page of its own, in `language`; texts of the centre fall back to its own language. Throws `RangeError` for a language without words. */
export function charterWords(language: string, centre: string): CharterWords {
  const text = TEXTS[language]
  if (text === undefined) throw new RangeError(`there are no words of the charter in ${language}`)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  return {
    phrase: (key, values) => ({ text: String(new IntlMessageFormat(text[key], language).format(values)), language }),
    local: phrase => pickText(phrase, language, centre),
    list: items => list.format(items),
    languageName: tag => names.of(tag) ?? tag,
  }
}
