import { primaryLanguage } from '../text/primary-language.ts'
import english from './report-words-en.json' with { type: 'json' }
import french from './report-words-fr.json' with { type: 'json' }

type Words = Readonly<Record<keyof typeof english, string>>

/** The languages that the frame of a report is said in; what is said of records is in English. */
const LANGUAGES: Readonly<Record<string, Words>> = { en: english, fr: french }

/** Says the words of a report's frame; what stands in braces is put in their place. */
export type ReportWords = Readonly<{
  language: string
  say(key: keyof Words, values?: Readonly<Record<string, string | number>>): string
}>

/** A report's words in the centre's language, or in English where they are in no such. */
export function reportWords(language = 'en'): ReportWords {
  const known = primaryLanguage(language)
  const words = LANGUAGES[known]
  return {
    language: words === undefined ? 'en' : known,
    say: (key, values = {}) =>
      Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, () => String(value)), (words ?? english)[key]),
  }
}
