import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { minutesOf, wallClock } from '../desks/zone-time.ts'
import type { KioskConfig } from '../model/kiosk-config.ts'
import type { OpenRelease } from './open-release.ts'
import { parseJson } from './parse-json.ts'
import { TICKET_WORDS } from './ticket-words.ts'

/** A half-day ends at this hour of the centre's own clock. */
const NOON = 12

type HalfDay = Readonly<{ secret: string; at: Date; timeZone: string; language: string }>

/**
 * The word of the half-day in which `at` lies, in the centre's zone: HMAC-SHA-256 (RFC 2104) of `2026-11-24 am` under the kiosks' secret, its first
 * four bytes as a number choosing from the closed list of the language (French where it has none). The same for all visitors and on every kiosk with that secret; without
 * the secret nobody can tell the next one (R14).
 */
export function ticketWord({ secret, at, timeZone, language }: HalfDay): string {
  const { date, hour } = wallClock(minutesOf(at), timeZone)
  const list = TICKET_WORDS[language] ?? TICKET_WORDS.fr ?? []
  const drawn = createHmac('sha256', secret)
    .update(`${date} ${hour < NOON ? 'am' : 'pm'}`)
    .digest()
    .readUInt32BE(0)
  const word = list[drawn % list.length]
  if (word === undefined) throw new Error('a list of ticket words is empty')
  return word
}

/** What of `centre.json` the word depends on. */
const centreSchema = z.object({ centre: z.object({ timeZone: z.string(), languages: z.array(z.string()).min(1) }) })

/** The word that reception can confirm now; `undefined` where this kiosk has no secret. Rejects when the release cannot be read. */
export async function ticketWordNow(release: OpenRelease, config: KioskConfig, at: Date): Promise<string | undefined> {
  if (config.ticketSecret === undefined) return undefined
  const read = await release.read('centre.json')
  if (!read.ok) throw new Error(`centre.json of the release in use: ${read.error.code}`)
  const { timeZone, languages } = centreSchema.parse(parseJson(Buffer.from(read.value).toString('utf8'))).centre
  return ticketWord({ secret: config.ticketSecret, at, timeZone, language: languages[0]?.split('-')[0] ?? 'fr' })
}
