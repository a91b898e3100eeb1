import { primaryLanguage } from '../../text/primary-language.ts'
import codes from './need-codes.json' with { type: 'json' }
import arabic from './need-words-ar.json' with { type: 'json' }
import german from './need-words-de.json' with { type: 'json' }
import english from './need-words-en.json' with { type: 'json' }
import spanish from './need-words-es.json' with { type: 'json' }
import french from './need-words-fr.json' with { type: 'json' }
import italian from './need-words-it.json' with { type: 'json' }
import portuguese from './need-words-pt.json' with { type: 'json' }
import ukrainian from './need-words-uk.json' with { type: 'json' }

/** A thing that people come for ("CV and letter"), and how records name it. */
export type NeedWords = Readonly<{
  words: readonly string[]
  keywords: readonly string[]
  classes: readonly string[]
  kinds: readonly string[]
  schemes: readonly string[]
}>

type Said = Readonly<Partial<Record<string, Readonly<{ words: readonly string[]; keywords: readonly string[] }>>>>
type Coded = Readonly<Record<string, Partial<Pick<NeedWords, 'classes' | 'kinds' | 'schemes'>>>>

const SAID: Readonly<Record<string, Said>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  it: italian,
  pt: portuguese,
  uk: ukrainian,
}
const CODED: Coded = codes

/** What people come for, by name, as records in these languages say it. */
export function needWords(languages: readonly string[]): ReadonlyMap<string, NeedWords> {
  const said = [...new Set(languages.map(primaryLanguage))].flatMap(language => (SAID[language] === undefined ? [] : [SAID[language]]))
  const of = (topic: string, list: 'words' | 'keywords') => [...new Set(said.flatMap(words => words[topic]?.[list] ?? []))]
  return new Map(
    Object.keys(french).map(topic => {
      const { classes = [], kinds = [], schemes = [] } = CODED[topic] ?? {}
      return [topic, { words: of(topic, 'words'), keywords: of(topic, 'keywords'), classes, kinds, schemes }]
    }),
  )
}
