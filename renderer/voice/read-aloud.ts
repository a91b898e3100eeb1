import type { VoiceError } from '../../catalogue/contract/voice.ts'
import type { Result } from '../../catalogue/model/result.ts'
import type { Speakable } from './speakable.ts'

/** What reading aloud needs: sound for a sentence, and somewhere to play it (false: it could not be). */
export type ReadAloudPorts = Readonly<{
  speak(sentence: Speakable): Promise<Result<Uint8Array, VoiceError>>
  play(sound: Uint8Array, signal: AbortSignal): Promise<boolean>
}>

/** Reads sentences one after the other, the next one being made while one is heard. True at the end or when stopped; false when the voice failed. */
export async function readAloud(sentences: readonly Speakable[], { speak, play }: ReadAloudPorts, signal: AbortSignal): Promise<boolean> {
  const prepare = (index: number) => {
    const sentence = sentences[index]
    return sentence === undefined || signal.aborted ? undefined : speak(sentence)
  }
  let next = prepare(0)
  for (let index = 1; next !== undefined; index += 1) {
    const sound = await next
    if (signal.aborted) return true
    if (!sound.ok) return sound.error.code === 'stopped'
    next = prepare(index)
    // A sentence that is prepared and never heard is nobody's failure.
    next?.catch(() => undefined)
    if (!(await play(sound.value, signal))) return false
  }
  return true
}
