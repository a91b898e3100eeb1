import { isoInstant } from '../model/text.ts'

/** The years a calendar of opening hours and holidays is made for; far outside them its arithmetic has no end. */
const YEARS = { first: 2000, last: 2100 } as const

/** What --at must be, for the sentence that refuses it. */
export const INSTANT_WANTED = `--at needs an instant from ${YEARS.first} to ${YEARS.last} with its offset, such as 2026-11-24T08:00:00+01:00.`

/** An instant given by hand: ISO 8601 with its offset, in years a centre lives in; undefined for anything else. */
export function readInstant(text: string): Date | undefined {
  if (!isoInstant.safeParse(text).success) return undefined
  const at = new Date(text)
  const year = at.getUTCFullYear()
  return year >= YEARS.first && year <= YEARS.last ? at : undefined
}
