import { z } from 'zod'
import type { Notice } from '../model/desk.ts'
import { paperSchema } from '../model/kiosk-config.ts'
import { noticeEntries } from '../model/notice-entries.ts'
import { releaseName } from '../model/release.ts'
import type { Result } from '../model/result.ts'
import { speechSetupSchema } from '../model/speech-keys.ts'
import { isoDate, isoInstant, languageTag } from '../model/text.ts'
import type { Spoken, VoiceError } from './voice.ts'

/** Why a visit ends. A closed list: nothing typed can ride on it. */
export const END_REASONS = ['finished', 'idle', 'just-arrived', 'crash', 'staff'] as const
export const endReason = z.enum(END_REASONS)
export type EndReason = z.infer<typeof endReason>

export const HOST_ERRORS = ['no-release', 'broken-release', 'not-found', 'unreachable', 'refused'] as const
export const hostErrorSchema = z.strictObject({ code: z.enum(HOST_ERRORS) })
export type HostError = z.infer<typeof hostErrorSchema>

/** Why nothing came out of the printer, as far as the system tells. */
export const PRINT_ERRORS = ['no-printer', 'not-ready', 'no-paper', 'failed'] as const
export const printErrorSchema = z.strictObject({ code: z.enum(PRINT_ERRORS) })
export type PrintError = z.infer<typeof printErrorSchema>

/** A sheet to be printed: its length on a roll, in millimetres; A4 pages have their own. The window's own print layout is what is printed: no text crosses. */
export const printedSheetSchema = z.strictObject({ millimetres: z.int().min(30).max(3000) })
export type PrintedSheet = z.infer<typeof printedSheetSchema>

/** The word of the half-day that reception can confirm (R14); absent where this kiosk has none, or its clock may lie. The secret behind it stays with the host. */
export const ticketAnswerSchema = z.strictObject({ word: z.string().min(1).max(40).optional() })
export type TicketAnswer = z.infer<typeof ticketAnswerSchema>
export const ticketAnswer = (word: string | undefined): TicketAnswer => (word === undefined ? {} : { word })

/** What reception says; an entry that is none silences no other. */
export const noticesSchema = z.array(z.unknown()).transform(list => [...noticeEntries(list).notices])

/** What a window learns when it is made, before any visit. */
export const kioskStartSchema = z.strictObject({
  host: z.enum(['kiosk', 'browser']),
  release: releaseName,
  sequence: z.int().positive(),
  /** When the release was made: a clock before this lies (R25). */
  created: isoInstant,
  clockTrusted: z.boolean(),
  /** The first day whose hours and events the release does not know any more. */
  expandedUntil: isoDate,
  /** Overrides of the centre's file for this one kiosk. */
  place: z.string().optional(),
  diagonalInches: z.number().optional(),
  /** A hardware keyboard is there: the on-screen one stays down until asked for. */
  hardwareKeyboard: z.boolean().optional(),
  /** The paper of the printer that this kiosk has; absent: it has none, and nothing is offered to be printed. */
  paper: paperSchema.optional(),
  /** Tickets carry a word of the half-day here: the word itself is asked for, and the secret it comes from never leaves the host. */
  ticketWord: z.literal(true).optional(),
  /** The desk of a counsellor: their own browser, whose own dialog chooses the printer. Never at a kiosk, where no dialog may stand. */
  counsellor: z.literal(true).optional(),
  /** The languages that this machine can speak; none: no voice is here. */
  voices: z.array(languageTag),
  /** What its technician wrote of keys for listeners; absent: the usual ones. */
  speech: speechSetupSchema.optional(),
  notices: noticesSchema,
})
export type KioskStart = z.infer<typeof kioskStartSchema>

/**
 * The one door between a visitor window and its host: methods, never channels. No message carries what a visitor typed: `speak` carries sentences that everybody's screen has.
 * Files of the release are not messages: both hosts serve them at `release/<path>` of the page's own origin, verified by the host before the window was made.
 */
export interface KioskHost {
  start(): Promise<Result<KioskStart, HostError>>
  /** The window has loaded its release and painted Welcome: it may stand by as the spare. */
  loaded(): Promise<void>
  /**
   * Runs `shown` when the host brings this window to the front: the visit's clocks begin. `printed`: the visit before printed something that may still lie in the
   * printer; what it was, nobody knows. Returns a function that stops listening.
   */
  onShown(shown: (printed: boolean) => void): () => void
  /** Whether this window comes after a visit, and is told by `onShown` when it is before a person: until then nothing in it is meant. */
  readonly restsUntilShown: boolean
  onNotices(changed: (notices: readonly Notice[]) => void): () => void
  /**
   * Prints the window's print layout without a dialog, under a title that is always the same. Comes back when the job has left the print system's queue: `ok` is
   * no proof that paper came out.
   */
  print(sheet: PrintedSheet): Promise<Result<undefined, PrintError>>
  /** The sentence as the bytes of a WAV file, or the plain reason why nothing is heard. Called by `renderer/voice/speakable.ts` alone. */
  speak(spoken: Spoken): Promise<Result<Uint8Array, VoiceError>>
  /** The word of this half-day, the same for everybody; `undefined` where there is none to confirm. */
  ticketWord(): Promise<string | undefined>
  /** Ends the visit: this window goes and a fresh one is shown. Does not come back in a kiosk. */
  endVisit(why: EndReason): Promise<void>
}

/** What Electron's preload exposes as `window.escale`: exactly the methods of the door, with unvalidated data; both sides parse what they receive. */
export type KioskBridge = Readonly<{
  start(): Promise<unknown>
  loaded(): Promise<unknown>
  onShown(shown: (printed: unknown) => void): () => void
  onNotices(changed: (notices: unknown) => void): () => void
  print(sheet: PrintedSheet): Promise<unknown>
  ticketWord(): Promise<unknown>
  speak(spoken: Spoken): Promise<unknown>
  endVisit(why: EndReason): Promise<unknown>
}>

/** The origin of every page of the kiosk. */
export const APP_SCHEME = 'escale'
export const APP_ORIGIN = `${APP_SCHEME}://kiosk`

/** One policy for both hosts, sent with every page (Trusted Types: one policy, for the URLs of our own workers). */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self' blob:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types escale-worker',
].join('; ')
