import type { Words } from '../../words/create-words.ts'
import type { ScreenText } from '../read-screen.ts'
import { hasVoice } from '../speakable.ts'

/** The centre's languages that can be heard here, in their order: Welcome invites in one after the other. */
export const invitingLanguages = (languages: readonly string[], voices: readonly string[]): readonly string[] =>
  languages.filter(language => hasVoice(voices, language))

/** That this kiosk can speak, and how one makes it; the raised key only where the technician has named one. */
export const invitation = (words: Words, hasRaisedKey: boolean): readonly ScreenText[] => [
  words.phrase('speech.invite'),
  ...(hasRaisedKey ? [words.phrase('speech.invite.key')] : []),
]
