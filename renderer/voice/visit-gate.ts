import type { Visit } from '../visitor/state/visit-state.ts'
import type { Words } from '../words/create-words.ts'
import type { Gate } from './speakable.ts'
import { typedIn } from './typed-in.ts'
import { quotationsIn } from './without-typed.ts'

/** Where the screen says what it made of what was typed: a word that is corrected beyond recognition is quoted there. */
const SAID_OF_TYPED = '.correction'
const quotedOfTyped = (): readonly string[] => [...document.querySelectorAll(SAID_OF_TYPED)].flatMap(part => quotationsIn(part.textContent))

/** The gate of this visit (R1): what was typed in it does not come out, nor what it was corrected to while that is shown. */
export const visitGate = (visit: Visit, voices: readonly string[], words: Words): Gate => ({
  voices,
  typed: [...typedIn(visit), ...quotedOfTyped()],
  instead: words.say('voice.this-word'),
  noVoice: language => words.phrase('voice.not-this-language', { language: words.languageName(language) }),
})
