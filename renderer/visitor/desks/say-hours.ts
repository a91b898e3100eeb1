import type { DayHours } from '../../../catalogue/desks/week-hours.ts'
import { dateFormat } from '../../../catalogue/text/date-format.ts'
import type { Words } from '../../words/create-words.ts'

/** "9 h 30" for `09:30`, in the manner of the language. */
export function sayClock(time: string, words: Words): string {
  const [hours = '', minutes = ''] = time.split(':')
  return words.say('time.clock', { hours: String(Number(hours)), minutes })
}

/** The hours of a day in words: "9 h 30 – 12 h 30, 13 h 30 – 18 h", or that it is closed. */
export function sayDayHours(day: Pick<DayHours, 'spans'>, words: Words): string {
  if (day.spans.length === 0) return words.say('desk.closed')
  return day.spans
    .map(({ from, to }) => words.say('hours.span', { from: sayClock(from, words), to: sayClock(to, words) }))
    .join(words.say('list.separator'))
}

/** "mardi 24", or "mardi" alone when the week stands for any week. */
export function sayDay(date: string, language: string, dated: boolean): string {
  const parts: Intl.DateTimeFormatOptions = { weekday: 'long', timeZone: 'UTC', ...(dated ? { day: 'numeric' } : {}) }
  return dateFormat(language, parts)(new Date(`${date}T00:00:00Z`))
}
