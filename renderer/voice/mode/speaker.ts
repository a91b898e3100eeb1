import type { VoiceError } from '../../../catalogue/contract/voice.ts'
import type { Result } from '../../../catalogue/model/result.ts'
import { oneAtATime } from '../one-at-a-time.ts'

/** Something to be heard: its words, and its sound, made when its turn comes. */
type Line = Readonly<{ text: string; make: () => Promise<Result<Uint8Array, VoiceError>> }>

export type Speaker = Readonly<{
  /** `now`: whatever is being said stops. `after`: when all of it has been said. */
  say(lines: readonly Line[], when: 'now' | 'after'): void
  hush(): void
}>

type SpeakerPorts = Readonly<{
  /** Plays a sound to its end or until stopped; false when it cannot. */
  play(sound: Uint8Array, signal: AbortSignal): Promise<boolean>
  /** These words are heard from now on. */
  saying(text: string): void
  /** It begins to speak, has said everything, or the voice failed. */
  changed(now: 'speaking' | 'silent' | 'failed'): void
}>

/** Says one line after the other; their sounds are made one at a time. */
export function createSpeaker({ play, saying, changed }: SpeakerPorts): Speaker {
  let queue: Line[] = []
  let running: AbortController | undefined
  const inTurn = oneAtATime()

  const run = async (own: AbortController): Promise<boolean> => {
    for (let line = queue.shift(); line !== undefined; line = queue.shift()) {
      const sound = await inTurn(line.make, own.signal)
      if (own.signal.aborted || sound === undefined) return true
      if (!sound.ok) return sound.error.code === 'stopped'
      saying(line.text)
      if (!(await play(sound.value, own.signal))) return own.signal.aborted
      if (own.signal.aborted) return true
    }
    return true
  }
  const begin = (): void => {
    const own = new AbortController()
    running = own
    changed('speaking')
    const ended = (went: boolean): void => {
      if (running !== own) return
      running = undefined
      queue = []
      changed(went ? 'silent' : 'failed')
    }
    run(own).then(ended, () => ended(false))
  }
  const stop = (): void => {
    running?.abort()
    running = undefined
    queue = []
  }
  return {
    say(lines, when) {
      if (lines.length === 0) return
      if (when === 'now') stop()
      queue.push(...lines)
      if (running === undefined) begin()
    },
    hush() {
      const spoke = running !== undefined
      stop()
      if (spoke) changed('silent')
    },
  }
}
