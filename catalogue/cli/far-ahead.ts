import type { Problem } from '../model/problem.ts'

/** Clocks of two machines differ, and a night's publication may be given tomorrow's hour. */
const MOST_AHEAD_MS = 24 * 60 * 60 * 1000

/** Why a publication of an instant far ahead of the clock waits until a person has looked: opening hours are read from that instant on. */
export function heldAsAhead(at: Date, now: Date): Problem | undefined {
  if (at.getTime() - now.getTime() <= MOST_AHEAD_MS) return undefined
  return {
    code: 'held',
    severity: 'refused',
    file: '--at',
    message:
      `${at.toISOString()} lies more than a day ahead of this machine's clock, which says ${now.toISOString()}: until then visitors would be told that the hours of every desk are unknown. ` +
      'Correct the instant, or the clock. If it is meant, say so: publish --accept-ahead.',
  }
}
