import { describe, expect, it } from 'vitest'
import type { OpenRelease } from '../../../catalogue/release/open-release.ts'
import { ticketWord, ticketWordNow } from '../../../catalogue/release/ticket-word.ts'
import { TICKET_WORDS } from '../../../catalogue/release/ticket-words.ts'

const secret = 'a secret of this centre'
const word = (at: string, own = secret, language = 'fr') =>
  ticketWord({ secret: own, at: new Date(at), timeZone: 'Europe/Paris', language })

const releaseOf = (centre: unknown): OpenRelease =>
  ({ read: async () => ({ ok: true, value: Buffer.from(JSON.stringify({ centre })) }) }) as unknown as OpenRelease

describe('the word of the half-day', () => {
  it('is the same for all who come in a half-day, and changes at noon of the centre’s clock', () => {
    expect(word('2026-11-24T08:00:00Z')).toBe(word('2026-11-24T10:59:59Z'))
    expect(word('2026-11-24T11:00:00Z')).toBe(word('2026-11-24T17:00:00Z'))
    const days = (time: string) => Array.from({ length: 20 }, (_, day) => word(`2026-11-${String(day + 1).padStart(2, '0')}T${time}Z`))
    expect(days('10:59:59')).toEqual(days('08:00:00'))
    expect(days('10:59:59')).not.toEqual(days('11:00:00'))
    const halves = Array.from({ length: 60 }, (_, half) => word(new Date(Date.UTC(2026, 10, 1, 8 + half * 12)).toISOString()))
    expect(new Set(halves).size).toBeGreaterThan(20)
  })

  it('is another one under another secret', () => {
    const days = Array.from({ length: 20 }, (_, day) => new Date(Date.UTC(2026, 10, 1 + day, 9)).toISOString())
    expect(days.map(day => word(day))).not.toEqual(days.map(day => word(day, 'another secret of a centre')))
  })

  it('comes from a closed list of 32 different words in each language', () => {
    expect(Object.keys(TICKET_WORDS)).toHaveLength(8)
    for (const [language, list] of Object.entries(TICKET_WORDS)) expect([language, new Set(list).size]).toEqual([language, 32])
    expect(TICKET_WORDS.de).toContain(word('2026-11-24T08:00:00Z', secret, 'de'))
  })

  it('is in the centre’s language; without a secret there is none', async () => {
    const at = new Date('2026-11-24T08:00:00Z')
    const release = releaseOf({ timeZone: 'Europe/Zurich', languages: ['it', 'de'] })
    expect(TICKET_WORDS.it).toContain(await ticketWordNow(release, { ticketSecret: secret }, at))
    expect(await ticketWordNow(release, {}, at)).toBeUndefined()
  })
})
