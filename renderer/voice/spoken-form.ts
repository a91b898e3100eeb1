import { primaryLanguage } from '../../catalogue/text/primary-language.ts'
import type { Hour, SpokenForms } from './spoken-forms.ts'
import { SPOKEN_FORMS } from './spoken-forms.ts'

/** A time of day as it is written: "10:30", "10 h 30", "18 h", "10:30 Uhr". */
const TIME = /(?<![\d:.])([01]?\d|2[0-4])(?::([0-5]\d)(?: Uhr)?|\s?h(?:\s?([0-5]\d))?)(?![\p{L}\d:])/gu
/** Spoken times hold together by these until the words between two of them are known. */
const [FROM, UNTIL] = ['\ue000', '\ue001']
const BETWEEN = new RegExp(`${UNTIL}\\s?[–-]\\s?${FROM}`, 'gu')
const HOLDING = new RegExp(`[${FROM}${UNTIL}]`, 'gu')
const MEASURE = /(?<![\d\p{L}])(\d+(?:[.,]\d+)?)\s?(km|[Mm]in\.|min|m|км|хв|м|كم|م)(?![\p{L}\d/])/gu
/** Numbers of documents, and the line that opens a list again: nobody wants to hear how many millions that is. */
const LONG_NUMBER = /\d{7,}/gu
/** Two names of one job, either of which may be said. */
const EITHER = /(?<=\p{L}) \/ (?=\p{L})/gu
/** Capitals that no voice can say as a word: those with a vowel between consonants are said as they are written; Roman numbers and shouted sentences stay. */
const ACRONYM = /(?<![\p{L}\d.’'-]|\p{Lu}{2} )\p{Lu}{2,3}(?![\p{L}\d’'-]| \p{Lu}{2})/gu
const ROMAN = /^[IVX]+$/u
const SAYABLE = /^(?:[^AEIOUY]?[AEIOUY][^AEIOUY]|[^AEIOUY][AEIOUY])$/u

const spelled = (letters: string): string => [...letters].join(' ')

/** The plain words for an hour, or its digits where a language says them. */
function sayHour(forms: SpokenForms, hour: Hour, before: string): string {
  return `${FROM}${forms.hour(hour, before)}${UNTIL}`
}

/**
 * A text as it is spoken: what is written short for the eye (hours, measures, acronyms, long numbers, two names with a stroke between them) is said as a person would.
 * A voice reads "10 h 30" as the letter and "VAE" as a syllable.
 */
export function spokenForm(text: string, language: string): string {
  const forms = SPOKEN_FORMS[primaryLanguage(language)]
  const timed =
    forms === undefined
      ? text
      : forms
          .dates(text)
          .replace(TIME, (_time, hours: string, colon: string | undefined, letter: string | undefined, at: number, whole: string) =>
            sayHour(forms, { hours: Number(hours), minutes: Number(colon ?? letter ?? 0) }, whole.slice(0, at)),
          )
          .replace(BETWEEN, ` ${forms.until} `)
          .replace(HOLDING, '')
          .replace(MEASURE, (_measure, count: string, unit: string) => `${count} ${forms.measure(unit, count)}`)
  return timed
    .replace(LONG_NUMBER, spelled)
    .replace(EITHER, ', ')
    .replace(ACRONYM, word => (ROMAN.test(word) || (SAYABLE.test(word) && forms?.spelled.includes(word) !== true) ? word : spelled(word)))
}
