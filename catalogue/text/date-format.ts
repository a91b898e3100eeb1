import { primaryLanguage } from './primary-language.ts'

/**
 * How a language writes the first day of a month where Intl writes a bare 1: "1er décembre" (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale), "1º dicembre" (the European Union's Interinstitutional Style Guide).
 */
const FIRST_DAY: Readonly<Record<string, string>> = { fr: '1er', it: '1º' }

/** Writes dates as Intl does for a language, and the first of a month as that language is written. Throws `RangeError` for what is no language or zone. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const format = new Intl.DateTimeFormat(locale, options)
  const first = FIRST_DAY[primaryLanguage(locale)]
  if (first === undefined) return date => format.format(date)
  return date =>
    format
      .formatToParts(date)
      .map(({ type, value }) => (type === 'day' && value === '1' ? first : value))
      .join('')
}
