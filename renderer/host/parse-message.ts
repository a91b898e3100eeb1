import { z } from 'zod'
import type { HostError, KioskStart, PrintError } from '../../catalogue/contract/host.ts'
import { hostErrorSchema, kioskStartSchema, noticesSchema, printErrorSchema, ticketAnswerSchema } from '../../catalogue/contract/host.ts'
import type { VoiceError } from '../../catalogue/contract/voice.ts'
import { voiceErrorSchema } from '../../catalogue/contract/voice.ts'
import type { Notice } from '../../catalogue/model/desk.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail, ok } from '../../catalogue/model/result.ts'

const startResult = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: kioskStartSchema }),
  z.strictObject({ ok: z.literal(false), error: hostErrorSchema }),
])

/** What the kiosk answers to `start`. Throws `ZodError` for anything else: the two sides are of one program. */
export const parseStartResult = (raw: unknown): Result<KioskStart, HostError> => startResult.parse(raw)

const printResult = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.strictObject({ ok: z.literal(false), error: printErrorSchema }),
])

/** Whether the system took a sheet to print. Throws `ZodError` for anything else. */
export function parsePrintResult(raw: unknown): Result<undefined, PrintError> {
  const result = printResult.parse(raw)
  return result.ok ? ok(undefined) : fail(result.error)
}

const sound = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.instanceof(Uint8Array) }),
  z.strictObject({ ok: z.literal(false), error: voiceErrorSchema }),
])

/** What comes back of a sentence to be spoken. Throws `ZodError` for anything else. */
export const parseSound = (raw: unknown): Result<Uint8Array, VoiceError> => sound.parse(raw)

/** Why a sentence is not heard. Throws `ZodError` for anything else. */
export const parseVoiceError = (raw: unknown): VoiceError => voiceErrorSchema.parse(raw)

/** The word of the half-day. Throws `ZodError` for anything but an answer of the host. */
export const parseTicketAnswer = (raw: unknown): string | undefined => ticketAnswerSchema.parse(raw).word

/** What a window learns when it is made. Throws `ZodError` for anything else. */
export const parseStart = (raw: unknown): KioskStart => kioskStartSchema.parse(raw)

/** The notices that hold now; one that is none is left out. Throws `ZodError` for anything but a list. */
export const parseNotices = (raw: unknown): readonly Notice[] => noticesSchema.parse(raw)
