import { z } from 'zod'
import { languageTag } from '../model/text.ts'

/** The longest text that is spoken at once, in UTF-16 units: a long sentence. A window cuts longer ones. */
export const LONGEST_SPOKEN = 400

/** One sentence to be spoken, of the interface's words, the centre's files or a document: never what a visitor typed (renderer/voice/speakable.ts). */
export const spokenSchema = z.strictObject({ language: languageTag, text: z.string().min(1).max(LONGEST_SPOKEN) })
export type Spoken = z.infer<typeof spokenSchema>

/** Why nothing is heard: no voice for that language, enough being spoken already, stopped from outside, or the program failed or was too slow. */
const VOICE_ERRORS = ['no-voice', 'busy', 'stopped', 'failed'] as const
export const voiceErrorSchema = z.strictObject({ code: z.enum(VOICE_ERRORS) })
export type VoiceError = z.infer<typeof voiceErrorSchema>
