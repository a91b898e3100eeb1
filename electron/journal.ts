import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { END_REASONS, PRINT_ERRORS } from '../catalogue/contract/host.ts'
import type { Clock } from '../catalogue/model/clock.ts'
import { PROBLEM_CODES } from '../catalogue/model/problem.ts'
import { REFUSAL_CODES, SIDES, WIPE_STEPS } from './visit/visit-state.ts'

const side = z.enum(SIDES)
const ms = z.number().nonnegative()

/**
 * Every line the kiosk may ever write: codes of closed lists and numbers. There is no field that could hold a word a visitor typed, and an entry
 * that is not one of these is not written.
 */
const entrySchema = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('started'), sinceLaunchMs: ms }),
  z.strictObject({ code: z.literal('second-start') }),
  z.strictObject({ code: z.literal('release-opened'), sequence: z.int().positive(), ms }),
  z.strictObject({ code: z.literal('release-refused'), problem: z.enum(PROBLEM_CODES) }),
  z.strictObject({ code: z.literal('window-shown'), side, standingBy: z.int().nonnegative(), sinceEndMs: ms.optional() }),
  z.strictObject({ code: z.literal('standby-ready'), side, ms, sinceEndMs: ms.optional() }),
  z.strictObject({ code: z.literal('visit-ended'), side, why: z.enum(END_REASONS) }),
  z.strictObject({ code: z.literal('process-gone'), side, ms }),
  z.strictObject({ code: z.literal('wiped'), side, ms }),
  z.strictObject({ code: z.literal('wipe-step-failed'), side, step: z.enum(WIPE_STEPS) }),
  z.strictObject({ code: z.literal('window-failed'), side, why: z.enum(['crashed', 'hung', 'slow', 'not-loaded', 'strayed']) }),
  z.strictObject({ code: z.literal('bounds-mended'), side }),
  z.strictObject({ code: z.literal('config-refused'), problem: z.enum(PROBLEM_CODES) }),
  z.strictObject({ code: z.literal('notices-refused'), problem: z.enum(PROBLEM_CODES) }),
  z.strictObject({ code: z.literal('print-failed'), why: z.enum(PRINT_ERRORS) }),
  z.strictObject({ code: z.literal('print-history-kept') }),
  z.strictObject({ code: z.literal('out-of-service'), why: z.enum(REFUSAL_CODES) }),
  z.strictObject({
    code: z.literal('refused'),
    what: z.enum(['navigation', 'window', 'permission', 'download', 'webview', 'request', 'sender']),
  }),
])
export type Entry = z.infer<typeof entrySchema>

export type Journal = Readonly<{ write(entry: Entry): void }>

/**
 * What happens to the machine, whoever is there or is not: written with its instant, for the technician. Everything else happens in a visit or at its end, and an
 * instant could be tied to a person who was seen there: of it the half-day alone is written (R18).
 */
const OF_THE_MACHINE: ReadonlySet<Entry['code']> = new Set([
  'started',
  'second-start',
  'release-opened',
  'release-refused',
  'config-refused',
  'notices-refused',
])

/** The journal never takes more than twice this. */
const FILE_BYTES = 1_000_000

/** Writes the journal as JSON lines, each with its time as far as that may be known, to one file and, when that is full, keeps it once as `.1`. A disk that cannot be written never stops a visit. */
export function openJournal(file: string, clock: Clock): Journal {
  mkdirSync(dirname(file), { recursive: true })
  return {
    write(entry) {
      const checked = entrySchema.safeParse(entry)
      if (!checked.success) return
      try {
        if (sizeOf(file) > FILE_BYTES) renameSync(file, `${file}.1`)
        appendFileSync(file, `${JSON.stringify({ at: timeOf(checked.data, clock.wall()), ...checked.data })}\n`)
      } catch (error) {
        if (!isDiskError(error)) throw error
      }
    },
  }
}

const NOON = 12

/** An instant, or "2026-11-24 morning" by the machine's own time. */
function timeOf({ code }: Entry, now: Date): string {
  if (OF_THE_MACHINE.has(code)) return now.toISOString()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map(number => String(number).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day} ${now.getHours() < NOON ? 'morning' : 'afternoon'}`
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

const isDiskError = (error: unknown): boolean => error instanceof Error && 'code' in error
