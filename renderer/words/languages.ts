import type { AddedLanguage } from '../../catalogue/model/added-language.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import type { WordsFile } from './fr.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pt } from './pt.ts'
import { uk } from './uk.ts'

/** An interface language: its own name for itself, the way it runs, its words. */
export type InterfaceLanguage = Readonly<{
  tag: string
  name: string
  dir: 'ltr' | 'rtl'
  /** Whose dates, numbers and plurals are used; its own when absent. */
  locale?: string
  words: WordsFile
}>

/** The interface languages, in the order of the buttons. Adding one is one words file and one line here. */
export const LANGUAGES: readonly InterfaceLanguage[] = [
  { tag: 'fr', name: 'Français', dir: 'ltr', words: fr },
  { tag: 'en', name: 'English', dir: 'ltr', locale: 'en-GB', words: en },
  { tag: 'es', name: 'Español', dir: 'ltr', words: es },
  { tag: 'it', name: 'Italiano', dir: 'ltr', words: it },
  { tag: 'pt', name: 'Português', dir: 'ltr', words: pt },
  { tag: 'de', name: 'Deutsch', dir: 'ltr', words: de },
  { tag: 'ar', name: 'العربية', dir: 'rtl', words: ar },
  { tag: 'uk', name: 'Українська', dir: 'ltr', words: uk },
]

/** Those that the release adds. Known once for the life of a window, before anything is drawn. */
let added: readonly InterfaceLanguage[] = []

/** Makes known the languages that a centre adds by its files. */
export function knowLanguages(languages: readonly AddedLanguage[]): void {
  added = languages.map(({ tag, name, dir, locale, words }) => ({ tag, name, dir, words, ...(locale === undefined ? {} : { locale }) }))
}

/** The interface language of a tag, or its relative (`pt-BR` -> `pt`); `undefined` when there are no words for it. */
export const interfaceLanguage = (tag: string): InterfaceLanguage | undefined =>
  [...LANGUAGES, ...added].find(language => language.tag === tag) ?? LANGUAGES.find(language => language.tag === tag.split('-')[0])
