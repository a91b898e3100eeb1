import type { CatalogueDocument } from '../../../catalogue/model/document.ts'
import { dateFormat } from '../../../catalogue/text/date-format.ts'
import type { Words } from '../../words/create-words.ts'

/** A date known to the day, the month or the year, in words: "3 mars 2026", "mars 2026", "2026". No zone: it is a calendar date. */
export function sayPartialDate(date: string, language: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }
  return dateFormat(language, parts)(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`))
}

type Dated = Pick<CatalogueDocument, 'issued' | 'modified' | 'checked' | 'validUntil'>

/** Every date that is known, said as what it is; one sentence that none is known otherwise (R20). The latest kind of knowledge first. */
export function sayDates(document: Dated, words: Words): readonly string[] {
  const said = (['checked', 'modified', 'issued', 'validUntil'] as const).flatMap(kind => {
    const date = document[kind]
    return date === undefined ? [] : [words.say(`document.date.${kind}`, { date: sayPartialDate(date, words.locale) })]
  })
  const knowsAge = document.checked ?? document.modified ?? document.issued
  return knowsAge === undefined ? [words.say('document.date.none'), ...said] : said
}
