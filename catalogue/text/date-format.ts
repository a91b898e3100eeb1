import { primaryLanguage } from './primary-language.ts'

const FRENCH_FIRST = '1er'

/**
 * How a language writes the first day of a month where Intl writes a bare 1: "1er décembre" (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale), "1º dicembre" (the European Union's Interinstitutional Style Guide).
 */
const FIRST_DAY: Readonly<Record<string, string>> = { fr: FRENCH_FIRST, it: '1º' }

const firstDayOf = (locale: string): string | undefined => FIRST_DAY[primaryLanguage(locale)]

type Part = Readonly<{ type: string; value: string }>

const joined = (parts: readonly Part[], first: string): string =>
  parts.map(({ type, value }) => (type === 'day' && Number(value) === 1 ? first : value)).join('')

/** Writes dates as Intl does for a language, and the first of a month as that language is written. Throws `RangeError` for what is no language or zone. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const format = new Intl.DateTimeFormat(locale, options)
  const first = firstDayOf(locale)
  return first === undefined ? date => format.format(date) : date => joined(format.formatToParts(date), first)
}

/** The same for the days from one to another: "mar. 1er – mer. 2 déc.". */
export function dateRangeFormat(locale: string, options: Intl.DateTimeFormatOptions): (from: Date, to: Date) => string {
  const format = new Intl.DateTimeFormat(locale, options)
  const first = firstDayOf(locale)
  return first === undefined ? (from, to) => format.formatRange(from, to) : (from, to) => joined(format.formatRangeToParts(from, to), first)
}

const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const FRENCH_ONE = new RegExp(`(?<=(?:^|[^\\d\\p{L}])(?:(?:${DAYS}) )?)(?<!\\d)1(?= (?:${MONTHS}))|(?<=(?:${DAYS}) )1(?!\\d|\\p{L})`, 'gu')

/** In a French text that somebody wrote by hand: "lundi 1 décembre" as it is said and written, "lundi 1er décembre". */
export const withFrenchFirst = (text: string): string => text.replace(FRENCH_ONE, FRENCH_FIRST)
