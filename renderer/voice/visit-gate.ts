import type { Visit } from '../visitor/state/visit-state.ts'
import type { Words } from '../words/create-words.ts'
import type { Gate } from './speakable.ts'
import { typedIn } from './typed-in.ts'

/** The gate of this visit (R1): what was typed in it does not come out. */
export const visitGate = (visit: Visit, voices: readonly string[], words: Words): Gate => ({
  voices,
  typed: typedIn(visit),
  instead: words.say('voice.this-word'),
  noVoice: language => words.phrase('voice.not-this-language', { language: words.languageName(language) }),
})
