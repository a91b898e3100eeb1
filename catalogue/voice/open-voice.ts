import type { Spoken, VoiceError } from '../contract/voice.ts'
import type { Result } from '../model/result.ts'
import { fail, ok } from '../model/result.ts'
import type { VoiceProgram } from '../model/voice-program.ts'
import { VOICE_PLACE } from '../model/voice-program.ts'
import type { RunLimits } from '../programs/run-program.ts'
import { runProgram } from '../programs/run-program.ts'
import { wholeWav } from './whole-wav.ts'

/** A voice: sentences in, sound out. It keeps, writes and logs nothing of what it says. */
export type Voice = Readonly<{
  /** The languages that it speaks, without their countries. */
  languages: readonly string[]
  /** The sentence as the bytes of a WAV file, or the plain reason why not. */
  speak(spoken: Spoken): Promise<Result<Uint8Array, VoiceError>>
  /** Stops at once whatever is being said. */
  hush(): void
}>

/** A long sentence takes espeak-ng a tenth of a second and a megabyte; a better program may be ten times slower. */
const LIMITS: RunLimits = { milliseconds: 10_000, bytes: 8_000_000 }
/** The sentence that is heard, the next one, and one that was asked for just before it was stopped. */
const MOST_AT_ONCE = 3

/** The voice of a program; without one, a voice that says that there is none. */
export function openVoice(program: VoiceProgram | undefined, limits: RunLimits = LIMITS): Voice {
  const running = new Set<AbortController>()
  return {
    languages: Object.keys(program?.voices ?? {}),
    async speak({ language, text }) {
      const voice = program?.voices[language] ?? program?.voices[language.split('-')[0] ?? language]
      if (program === undefined || voice === undefined) return fail({ code: 'no-voice' })
      if (running.size >= MOST_AT_ONCE) return fail({ code: 'busy' })
      const stop = new AbortController()
      running.add(stop)
      const args = program.arguments.map(argument => argument.replaceAll(VOICE_PLACE, voice))
      const written = await runProgram({
        program: program.program,
        arguments: args,
        input: plain(text),
        limits,
        signal: stop.signal,
      }).finally(() => running.delete(stop))
      if (stop.signal.aborted) return fail({ code: 'stopped' })
      const sound = written === undefined ? undefined : wholeWav(written)
      return sound === undefined ? fail({ code: 'failed' }) : ok(sound)
    },
    hush() {
      for (const stop of running) stop.abort()
    },
  }
}

/** Text and nothing else: espeak-ng reads `[[` as the beginning of phonemes, and control characters as commands. */
const plain = (text: string): string => `${text.replace(/\p{Cc}+/gu, ' ').replaceAll('[[', '[ [')}\n`
