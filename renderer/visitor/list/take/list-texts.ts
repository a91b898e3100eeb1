import { writeListLines } from '../../../../catalogue/model/list-line.ts'
import { QR_BYTES } from '../../../ui/qr-code.tsx'
import type { Words } from '../../../words/create-words.ts'
import { sayDateLines } from '../../event/say-event.ts'
import type { Kiosk } from '../../state/kiosk-context.ts'
import type { DeskNow } from '../../state/use-desks.ts'
import { sayDeskWeek } from '../say-week.ts'
import { sayWhere } from '../say-where.ts'
import type { Kept, WholeList } from '../use-kept.ts'
import { packTexts } from './pack-texts.ts'

function sayDocument({ number, card }: Kept, kiosk: Kiosk, words: Words): string {
  const where = card === undefined ? '' : sayWhere(card, kiosk.bundle, words)
  return [...(card === undefined ? [] : [card.title]), words.say('list.number', { number }), ...(where === '' ? [] : [where])].join('\n')
}

function sayDesk(now: DeskNow, kiosk: Kiosk, words: Words): string {
  const { desk } = now
  return [`${words.local(desk.function).text} (${words.local(desk.label).text})`, ...sayDeskWeek(now, kiosk, words)].join('\n')
}

/** The list as lines of digits, for a scanner. */
export const listLines = (kept: readonly Kept[]): readonly string[] => writeListLines(kept.map(({ number }) => number))

/**
 * The list as texts to be read on a telephone, each no longer than a code can hold: titles, numbers, where they stand, the dates kept, the hours of
 * the desks that fit. No
 * address, nothing of the visit (R2, R19). The last lines are the digits that open the list again.
 */
export function listTexts({ kept, dates, desks }: WholeList, kiosk: Kiosk, words: Words): readonly string[] {
  const centre = words.local(kiosk.bundle.centre.name).text
  const again = listLines(kept).map(line => `${words.say('take.again')}\n${line}`)
  const events = dates.map(held => sayDateLines(held, kiosk, words).join('\n'))
  const pieces = [
    ...kept.map(entry => sayDocument(entry, kiosk, words)),
    ...events,
    ...desks.map(desk => sayDesk(desk, kiosk, words)),
    ...again,
  ]
  return packTexts(
    pieces.map(piece => `\n${piece}`),
    {
      limit: QR_BYTES,
      head: (at, of) => [`${words.say('list.title')}, ${centre}`, ...(of > 1 ? [words.say('take.part', { at, of })] : [])].join('\n'),
    },
  )
}
