import type { SpeechKeys } from '../../../catalogue/model/speech-keys.ts'
import type { SelfVoicing } from '../../visitor/state/visit-state.ts'
import type { Words } from '../../words/create-words.ts'
import type { ScreenText } from '../read-screen.ts'

/** What can be done by ear: who can hear, and the corners or the keys; the other means last. `keys`: those of this machine, where it has its own. */
export function sayHelp(words: Words, { by, alone }: SelfVoicing, keys: SpeechKeys | undefined): readonly ScreenText[] {
  const corners = [words.phrase('speech.corners'), words.phrase('speech.explore')]
  const pressed = words.phrase(keys === undefined ? 'speech.keys' : 'speech.keypad')
  return [
    words.phrase('speech.begin'),
    ...(alone ? [] : [words.phrase('voice.others'), words.phrase('speech.typed')]),
    ...(by === 'keys' ? [pressed] : corners),
    words.phrase('speech.more'),
  ]
}
