import { z } from 'zod'

/** Function keys that mean nothing to a browser or a desktop: what raised keys and audio keypads send. F13 to F24 are on no ordinary keyboard. */
const FUNCTION_KEYS = ['F1', 'F2', 'F4', 'F8', 'F9'] as const
const KEYPAD_KEYS = ['F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24'] as const
const MOVING_KEYS = ['ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'End', 'Enter', 'Home', 'Insert', 'PageDown', 'PageUp'] as const

/** A key by the name that browsers give it (UI Events, `key` or `code`). */
const speechKey = z.enum([...FUNCTION_KEYS, ...KEYPAD_KEYS, ...MOVING_KEYS])
/** For what starts the voice: such a key does nothing else. */
const startKey = z.enum([...FUNCTION_KEYS, ...KEYPAD_KEYS])

/**
 * What the keys of this machine do for somebody who listens. Without `start`, F9 and any key from F13 to F24 start the voice; the other keys are its commands
 * while it speaks. `headphonesIn` and `headphonesOut` are what a keypad sends when a plug goes into it or out.
 */
const speechKeysSchema = z.strictObject({
  start: z.array(startKey).default(['F9', ...KEYPAD_KEYS]),
  next: z.array(speechKey).default(['ArrowDown', 'ArrowRight']),
  previous: z.array(speechKey).default(['ArrowUp', 'ArrowLeft']),
  choose: z.array(speechKey).default(['Enter']),
  repeat: z.array(speechKey).default(['F8']),
  nextPart: z.array(speechKey).default(['PageDown']),
  previousPart: z.array(speechKey).default(['PageUp']),
  louder: z.array(speechKey).default([]),
  quieter: z.array(speechKey).default([]),
  headphonesIn: z.array(startKey).default([]),
  headphonesOut: z.array(startKey).default([]),
})
export type SpeechKeys = z.infer<typeof speechKeysSchema>

/** How this machine speaks: by which keys, and into what. A loudspeaker is heard by everybody: what is typed is never spelled out there. */
export const speechSetupSchema = z.strictObject({
  keys: speechKeysSchema.prefault({}),
  sound: z.enum(['loudspeaker', 'headphones']).default('loudspeaker'),
})
export type SpeechSetup = z.infer<typeof speechSetupSchema>

/** The setup of a kiosk whose technician wrote none. */
export const USUAL_SPEECH: SpeechSetup = speechSetupSchema.parse({})

/** Every function key of the setup: what must reach a window though such keys are held back. */
export const functionKeysOf = ({ keys }: SpeechSetup): readonly string[] =>
  Object.values(keys)
    .flat()
    .filter(key => /^F\d/.test(key))
