import type { OpenState } from '../../../catalogue/desks/types.ts'
import type { Words } from '../../words/create-words.ts'
import type { Times } from '../../words/say-time.ts'

/** Open or not and until when, in words: "Jusqu'à 17 h", "Ouvre demain à 9 h". Unknown hours are said as text, never guessed (R25). */
export function sayOpenState(open: OpenState, words: Words, times: Times, nowMinutes: number): string {
  switch (open.state) {
    case 'open':
      return words.say('desk.until', { time: times.clock(open.until) })
    case 'closing':
      return words.say('desk.closing', { time: times.clock(open.until) })
    case 'unknown':
      return sayUnknown(open.text, words)
    case 'closed':
      return open.next === undefined ? words.say('desk.closed') : sayNext(open.next, words, times, nowMinutes)
  }
}

function sayNext(next: number, words: Words, times: Times, nowMinutes: number): string {
  const away = times.daysAway(next, nowMinutes)
  const time = times.clock(next)
  if (away === 0) return words.say('desk.opens.today', { time })
  if (away === 1) return words.say('desk.opens.tomorrow', { time })
  return words.say('desk.opens.day', { day: times.day(next, nowMinutes), time })
}

/** Hours in the notation of the centre's files are no text to read: the desk's page shows them as a week. */
const NOTATION = /\b(Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)\b/

function sayUnknown(text: string, words: Words): string {
  if (text === '') return words.say('desk.hours.ask')
  return NOTATION.test(text) ? words.say('desk.hours.page') : words.say('desk.hours', { text })
}
