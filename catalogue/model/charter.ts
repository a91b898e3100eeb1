import { z } from 'zod'
import { isoDate, localizedText } from './text.ts'

/** The rules of the charter that a centre answers for. */
export const RULES = Array.from({ length: 27 }, (_, index) => `R${index + 1}`)

const rule = z.string().regex(/^R(?:[1-9]|1\d|2[0-7])$/, 'a rule of the charter, R1 to R27')

/** A rule that the centre does not keep, or not wholly: what is done instead, why, and until when. Without an end it would be no departure but a rule. */
const departureSchema = z.strictObject({ rule, what: localizedText, reason: localizedText, from: isoDate, until: isoDate })
export type Departure = z.infer<typeof departureSchema>

/** How the centre keeps the charter, in its own words: `charter.json`. Both lists may be empty; a centre without the file has not answered. */
export const charterSchema = z.strictObject({
  answers: z.array(z.strictObject({ rule, text: localizedText })),
  departures: z.array(departureSchema),
})
export type Charter = z.infer<typeof charterSchema>

/** Whether a departure holds on that day, `2026-11-24`. Without a known day it holds: its dates are shown with it (R25). */
export const holdsOn = ({ from, until }: Departure, today: string | undefined): boolean =>
  today === undefined || (from <= today && today <= until)
