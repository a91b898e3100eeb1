import { z } from 'zod'
import { speechSetupSchema } from './speech-keys.ts'
import { voiceProgramSchema } from './voice-program.ts'

/** Papers that the kiosk lays its sheets out for: A4, and the 80 mm roll of a receipt printer. */
const PAPERS = ['a4', 'receipt'] as const
export const paperSchema = z.enum(PAPERS)

/**
 * A printer as it is called by Windows, which allows nearly anything, or by CUPS, which allows less: never what a program could read as an option or that ends a
 * name.
 */
const printerName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^-]/, 'begins with a dash, which a program takes for an option: give the printer another name')
  .regex(
    /^[^\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]*$/u,
    'holds characters that are not seen: copy the name again from what "lpstat -e" prints',
  )
  .refine(name => name === name.trim(), 'begins or ends with a space: write the name without')

/**
 * What belongs to this one machine and to no release: `kiosk.json` in the installation's folder. Written by the technician; everything is optional, and what is
 * absent is not there (no printer: nothing is offered to be printed).
 */
export const kioskConfigSchema = z.strictObject({
  /** The printer by the system's name for it (`lpstat -e`), and the paper in it. */
  printer: z.strictObject({ name: printerName, paper: paperSchema.default('a4') }).optional(),
  /** What the word on dated tickets is drawn from, the same on every kiosk of the centre: long, made by chance, known to no release and no window. */
  ticketSecret: z.string().min(16).max(200).optional(),
  /** A program that reads aloud, in place of espeak-ng. */
  voice: voiceProgramSchema.optional(),
  /** The raised keys or the audio keypad of this machine, and what it speaks into. */
  speech: speechSetupSchema.optional(),
})
export type KioskConfig = z.infer<typeof kioskConfigSchema>
