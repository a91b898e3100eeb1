import { IntlMessageFormat } from 'intl-messageformat'
import type { LocalizedText } from '../../catalogue/model/text.ts'
import { pickText } from '../../catalogue/model/text.ts'
import type { WordKey } from './fr.ts'
import { fr } from './fr.ts'
import { keepUnits } from './keep-units.ts'
import { knownLanguage } from './known-language.ts'
import { interfaceLanguage } from './languages.ts'
import { once } from './once.ts'

/** Values for a phrase's placeholders. */
export type WordValues = Readonly<Record<string, string | number>>
/** A phrase and the language it is really in. */
export type Phrase = Readonly<{ text: string; language: string }>

/** The words of one interface language, with what is missing taken from the centre's own language, then from French. */
export type Words = Readonly<{
  language: string
  /** Whose dates, numbers and plurals they are: as a rule the language's own. */
  locale: string
  dir: 'ltr' | 'rtl'
  /** Some phrases of this language are missing. */
  partial: boolean
  /** The phrase alone: for attributes, which cannot carry a language of their own. */
  say(key: WordKey, values?: WordValues): string
  /** The phrase with its language, for `<Say>`. */
  phrase(key: WordKey, values?: WordValues): Phrase
  /** The key, when a phrase stands under it: for keys made of data, such as `kind.<slug>`. */
  known(key: string): WordKey | undefined
  /** A text of the centre's files, in this language or its fallback. */
  local(text: LocalizedText): Phrase
  /** "Orientation, emploi et formation". */
  list(items: readonly string[]): string
  /** The name of a language in this one: "arabe"; its tag where nobody has a name for it. For languages that the centre itself names. */
  languageName(tag: string): string
  /** The same for what an export says of a document: undefined where that is no language, or none with a name ("und", "mul"). */
  knownLanguage(tag: string): string | undefined
}>

/** A text that keeps its own direction and does not turn what stands around it (U+2068, U+2069: Unicode Bidirectional Algorithm, isolates). */
const isolate = (text: string): string => `\u2068${text}\u2069`
const isKey = (key: string): key is WordKey => Object.hasOwn(fr, key)

/** The words for `language`; `centre` is the centre's own language. Compiled phrases are kept for as long as the result is. */
export function createWords(language: string, centre: string): Words {
  const chain = [language, centre, 'fr'].flatMap(tag => interfaceLanguage(tag) ?? [])
  const own = interfaceLanguage(language)
  const locale = own?.locale ?? language
  const compiled = new Map<WordKey, Readonly<{ format: IntlMessageFormat; language: string }>>()
  const compile = (key: WordKey) => {
    const known = compiled.get(key)
    if (known !== undefined) return known
    const source = chain.find(candidate => candidate.words[key] !== undefined)
    const found = {
      format: new IntlMessageFormat(source?.words[key] ?? fr[key], source?.locale ?? source?.tag ?? 'fr'),
      language: source?.tag ?? 'fr',
    }
    compiled.set(key, found)
    return found
  }
  const phrase = (key: WordKey, values?: WordValues): Phrase => {
    const { format, language: from } = compile(key)
    return { text: keepUnits(String(format.format(values))), language: from }
  }
  // Made when first wanted: Welcome greets in every language of the centre, and each of these costs milliseconds.
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const names = once(() => new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }))
  const named = (tag: string): string | undefined => knownLanguage(tag, names()) ?? interfaceLanguage(tag)?.name
  return {
    language,
    locale,
    dir: own?.dir ?? 'ltr',
    partial: own === undefined || Object.keys(fr).some(key => isKey(key) && own.words[key] === undefined),
    phrase,
    say: (key, values) => phrase(key, values).text,
    known: key => (isKey(key) ? key : undefined),
    local: text => pickText(text, language, centre),
    list: items => list().format(own?.dir === 'rtl' ? items.map(isolate) : items),
    languageName: tag => named(tag) ?? tag,
    knownLanguage: named,
  }
}
