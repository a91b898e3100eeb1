import type { VoiceError } from '../../../catalogue/contract/voice.ts'
import type { Result } from '../../../catalogue/model/result.ts'

type Sound = Result<Uint8Array, VoiceError>

/**
 * The names of keys, spoken before they are walked to and kept: the voice is asked for all keys of a keyboard, each once, in their order on it. What reaches the voice
 * does not depend on which keys somebody stops at or types (R1).
 */
export class KeySounds {
  readonly #make: (name: string) => Promise<Sound>
  readonly #sounds = new Map<string, Promise<Sound>>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(make: (name: string) => Promise<Sound>) {
    this.#make = make
  }

  /** Makes the sounds that are not there yet, one after the other. */
  prepare(names: readonly string[]): void {
    for (const name of names) {
      if (this.#sounds.has(name)) continue
      const sound = this.#last.then(() => this.#make(name))
      this.#sounds.set(name, sound)
      // What failed is asked for again with the next keyboard.
      const settled = sound.then(({ ok }) => ok || this.#sounds.delete(name))
      this.#last = settled.catch(() => this.#sounds.delete(name))
    }
  }

  /** The sound of a key that was prepared; `undefined` for any other text, which is never sent to the voice from here. */
  of(name: string): Promise<Sound> | undefined {
    return this.#sounds.get(name)
  }
}
