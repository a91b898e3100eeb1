import { toWallMinutes } from '../desks/zone-time.ts'
import type { Interval } from '../model/release.ts'

const DAY = 1440
const MINUTES = 60
const SPAN = /(?<![\d:])(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})(?![\d:])/g

type Span = Readonly<{ text: string; begin: number; end: number }>

const spansOf = (hours: string): readonly Span[] =>
  [...hours.matchAll(SPAN)].map(([text, hour, minute, endHour, endMinute]) => ({
    text,
    begin: Number(hour) * MINUTES + Number(minute),
    end: Number(endHour) * MINUTES + Number(endMinute),
  }))

/** The first span of hours that ends when it begins (`09:00-09:00`), as it is written: read by the letter it would be open day and night. */
export const spanOfNoLength = (hours: string): string | undefined => spansOf(hours).find(({ begin, end }) => begin === end)?.text

/**
 * The first span of a desk's hours that goes over midnight and cannot be meant (`18:00-09:00`), as it is written: `within`, the centre's own hours
 * in UTC minutes, never go over midnight themselves, or are all shorter.
 */
export function overnightSlip(hours: string, within: readonly Interval[], timeZone: string): string | undefined {
  const overnight = spansOf(hours).flatMap(({ text, begin, end }) => {
    const past = end < begin ? end + DAY : end
    return past > DAY ? [{ text, length: past - begin }] : []
  })
  if (overnight.length === 0) return undefined
  const nights = within.filter(([from, to]) => dayOf(from, timeZone) !== dayOf(to - 1, timeZone))
  const longest = nights.reduce((most, [from, to]) => Math.max(most, to - from), 0)
  return overnight.find(({ length }) => length > longest)?.text
}

const dayOf = (utc: number, timeZone: string): number => Math.floor(toWallMinutes(utc, timeZone) / DAY)
