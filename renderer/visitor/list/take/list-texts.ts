import { writeListLines } from '../../../../catalogue/model/list-line.ts'
import type { Words } from '../../../words/create-words.ts'
import { sayDateLines } from '../../event/say-event.ts'
import type { Kiosk } from '../../state/kiosk-context.ts'
import type { DeskNow } from '../../state/use-desks.ts'
import { sayDeskWeek } from '../say-week.ts'
import { sayWhere } from '../say-where.ts'
import type { Kept, WholeList } from '../use-kept.ts'
import { packTexts } from './pack-texts.ts'

/** Title, then number and place: the number at the beginning of its line is what the kiosk's scanner looks for in a list that was taken as a text. */
function sayDocument({ number, card }: Kept, kiosk: Kiosk, words: Words): string {
  const where = card === undefined ? '' : sayWhere(card, kiosk.bundle, words)
  return [...(card === undefined ? [] : [card.title]), where === '' ? number : `${number} · ${where}`].join('\n')
}

function sayDesk(now: DeskNow, kiosk: Kiosk, words: Words): string {
  const { desk } = now
  return [
    `${words.local(desk.function).text} (${words.local(desk.label).text})`,
    ...sayDeskWeek(now, kiosk, words, true).map(withoutIsolates),
  ].join('\n')
}

/** Days and hours have no letters of another direction in them: the six bytes that keep such apart are not needed there. */
const withoutIsolates = (text: string): string => text.replace(/[\u2068\u2069]/g, '')

/** Spaces that only keep a line from being broken: on a telephone lines are broken anywhere, and each of them is two or three bytes of the code. */
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replaceAll('\u2060', '')

/** The list as lines of digits, for a scanner. */
export const listLines = (kept: readonly Kept[]): readonly string[] => writeListLines(kept.map(({ number }) => number))

/** The list in pieces: how it is opened again, then titles, numbers and places, the dates kept, the hours of the desks. */
function piecesOf({ kept, dates, desks }: WholeList, kiosk: Kiosk, words: Words): readonly string[] {
  const pieces = [
    ...(kept.length === 0 ? [] : [words.say('take.numbers')]),
    ...kept.map(entry => `\n${sayDocument(entry, kiosk, words)}`),
    ...dates.map(held => `\n${sayDateLines(held, kiosk, words).join('\n')}`),
    ...desks.map(desk => `\n${sayDesk(desk, kiosk, words)}`),
  ]
  return pieces.map(plainSpaces)
}

/**
 * The list as texts to be read on a telephone, each no longer than `limit` bytes: titles, numbers, where they stand, the dates kept, the hours of
 * the desks that fit. No address, nothing of the visit (R2, R19). The documents' own short numbers open it again, typed or scanned. The hours of a second desk go
 * with it unless they alone would cost another code.
 */
export function listTexts(list: WholeList, kiosk: Kiosk, words: Words, limit: number): readonly string[] {
  const title = [words.say('list.title'), words.local(kiosk.bundle.centre.name).text].join(words.say('list.separator'))
  const head = (at: number, of: number) => plainSpaces([title, ...(of > 1 ? [words.say('take.part', { at, of })] : [])].join('\n'))
  const texts = (desks: WholeList['desks']) => packTexts(piecesOf({ ...list, desks }, kiosk, words), { limit, head })
  const whole = texts(list.desks)
  const short = texts(list.desks.slice(0, 1))
  return short.length < whole.length ? short : whole
}
