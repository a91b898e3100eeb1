import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { QR_BYTES } from '../../ui/qr-code.tsx'
import type { Words } from '../../words/create-words.ts'
import { createTimes } from '../../words/say-time.ts'
import { sayRoom } from '../agenda-strip/say-happening.ts'
import type { Kiosk } from '../state/kiosk-context.ts'
import { calendarText } from './calendar-entry.ts'

const MS_PER_MINUTE = 60_000

/** "mardi 24 novembre 2026, 14 h – 16 h", in the centre's zone. */
export function sayHeld({ from, to }: Happening, { bundle }: Kiosk, words: Words): string {
  const times = createTimes(words, bundle.centre.timeZone)
  const hours = words.say('hours.span', { from: times.clock(from), to: times.clock(to) })
  return words.say('event.held', { day: times.fullDate(from), hours })
}

/** The room, where one is known, and the centre. */
function sayEventPlace(held: Happening, { bundle }: Kiosk, words: Words): string {
  const room = sayRoom(held, bundle.plan, words)
  return [...(room === undefined ? [] : [room]), words.local(bundle.centre.name).text].join(words.say('list.separator'))
}

/** What a code for the calendar holds, to be read: title, day and hours, place; that it is cancelled before anything else. */
export const sayDateLines = (held: Happening, kiosk: Kiosk, words: Words): readonly string[] => [
  `${held.cancelled ? `${words.say('event.cancelled')} · ` : ''}${words.local(held.event.title).text}`,
  sayHeld(held, kiosk, words),
  sayEventPlace(held, kiosk, words),
]

/** The date as a telephone's calendar takes it, short enough for a code. */
export function eventCode(held: Happening, kiosk: Kiosk, words: Words): string {
  const { event, from, to } = held
  const entry = {
    id: `${event.id}-${from}`,
    from,
    to,
    title: words.local(event.title).text,
    place: sayEventPlace(held, kiosk, words),
    revised: Math.floor(Date.parse(kiosk.start.created) / MS_PER_MINUTE),
  }
  return calendarText(entry, QR_BYTES)
}

/** Whether a date is worth taking away: it takes place, and is not over as far as the clock can tell (R25). */
export const isToCome = ({ cancelled, to }: Happening, { nowMinutes, clockTrusted }: Kiosk): boolean =>
  !cancelled && (!clockTrusted || to > nowMinutes)
