import { describe, expect, it } from 'vitest'
import type { VoiceError } from '../../../catalogue/contract/voice.ts'
import type { Result } from '../../../catalogue/model/result.ts'
import { fail, ok } from '../../../catalogue/model/result.ts'
import { readAloud } from '../../../renderer/voice/read-aloud.ts'
import type { Speakable } from '../../../renderer/voice/speakable.ts'
import { makeSpeakable } from '../../../renderer/voice/speakable.ts'

const sentences = makeSpeakable([{ language: 'fr', text: 'Un. Deux. Trois.' }], {
  voices: ['fr'],
  typed: [],
  instead: '',
  noVoice: language => ({ language, text: '' }),
})

function stage(answer: (sentence: Speakable) => Result<Uint8Array, VoiceError> = ({ text }) => ok(new TextEncoder().encode(text))) {
  const events: string[] = []
  const stop = new AbortController()
  const ports = {
    speak: async (sentence: Speakable) => {
      events.push(`make ${sentence.text}`)
      return answer(sentence)
    },
    play: async (sound: Uint8Array) => {
      events.push(`play ${new TextDecoder().decode(sound)}`)
      if (events.at(-1) === 'play Deux.') stop.signal.dispatchEvent(new Event('second'))
      return true
    },
  }
  return { events, stop, read: () => readAloud(sentences, ports, stop.signal) }
}

describe('reading aloud', () => {
  it('makes the next sentence while one is heard, in their order', async () => {
    const { events, read } = stage()
    expect(await read()).toBe(true)
    expect(events).toEqual(['make Un.', 'make Deux.', 'play Un.', 'make Trois.', 'play Deux.', 'play Trois.'])
  })

  it('makes and plays nothing more once it is stopped', async () => {
    const { events, stop, read } = stage()
    stop.signal.addEventListener('second', () => stop.abort())
    expect(await read()).toBe(true)
    expect(events.at(-1)).toBe('play Deux.')
    const early = stage()
    early.stop.abort()
    expect([await early.read(), early.events]).toEqual([true, []])
  })

  it('says that the voice failed, except when the host was told to stop', async () => {
    expect(await stage(() => fail({ code: 'failed' })).read()).toBe(false)
    expect(await stage(() => fail({ code: 'busy' })).read()).toBe(false)
    expect(await stage(() => fail({ code: 'stopped' })).read()).toBe(true)
  })
})
