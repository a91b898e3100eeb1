import { z } from 'zod'
import { languageTag } from './text.ts'

/** What stands in the arguments for the voice of a language. */
export const VOICE_PLACE = '{voice}'

/** No system starts a program with such a one among its name and arguments: it ends them. */
const NUL = /\0/
const withoutNul = (of: z.ZodString) => of.refine(text => !NUL.test(text), 'holds a NUL character (\\u0000), which no program can be given')

/**
 * A program that turns text into speech: it is started with these arguments, `{voice}` among them, reads UTF-8 text from standard input to its end, and
 * writes one WAV file to standard output.
 */
export const voiceProgramSchema = z.strictObject({
  /** Its file, from the root of the disk: never looked for along a path. */
  program: withoutNul(z.string().regex(/^(?:\/|[A-Za-z]:[\\/])/, 'needs the whole path of the program')),
  arguments: z.array(withoutNul(z.string())),
  /** What it calls its voice for each language that it speaks. */
  voices: z.record(languageTag, withoutNul(z.string().min(1))),
})
export type VoiceProgram = Readonly<z.infer<typeof voiceProgramSchema>>
