import type { Spoken, VoiceError } from '../../catalogue/contract/voice.ts'
import type { Result } from '../../catalogue/model/result.ts'
import { fail } from '../../catalogue/model/result.ts'
import type { Voice } from '../../catalogue/voice/open-voice.ts'
import type { Side } from '../visit/visit-state.ts'

/** Speaks for the window that a visitor sees, and for no other; what is still being made when a visit ends is stopped by `hush`. */
export const visitVoice =
  (voice: Voice, shown: () => Side | undefined) =>
  async (from: Side, spoken: Spoken): Promise<Result<Uint8Array, VoiceError>> =>
    from === shown() ? voice.speak(spoken) : fail({ code: 'stopped' })
