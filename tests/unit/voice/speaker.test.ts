import { describe, expect, it } from 'vitest'
import { ok } from '../../../catalogue/model/result.ts'
import { KeySounds } from '../../../renderer/voice/mode/key-sounds.ts'
import { createSpeaker } from '../../../renderer/voice/mode/speaker.ts'
import { lineAt } from '../../../renderer/voice/mode/use-caption.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const settled = () => new Promise(resolve => setTimeout(resolve, 5))

/** A speaker that is heard in `heard`, whose sounds last until they are let go. */
function listen() {
  const heard: string[] = []
  const shown: string[] = []
  const states: string[] = []
  const made: string[] = []
  let going: (() => void) | undefined
  const speaker = createSpeaker({
    play: (sound, signal) =>
      new Promise(resolve => {
        heard.push(new TextDecoder().decode(sound))
        going = () => resolve(true)
        signal.addEventListener('abort', () => resolve(true))
      }),
    saying: text => shown.push(text),
    changed: state => states.push(state),
  })
  const line = (text: string) => ({
    text,
    make: async () => {
      made.push(text)
      await settled()
      return ok(bytes(text))
    },
  })
  return { speaker, heard, shown, states, made, line, end: () => going?.() }
}

describe('what is said', () => {
  it('is one line after the other, and stops for what is said now; what is said after waits', async () => {
    const { speaker, heard, states, line, end } = listen()
    speaker.say([line('un'), line('deux')], 'now')
    await settled()
    await settled()
    speaker.say([line('trois')], 'after')
    for (let turn = 0; turn < 3; turn += 1) {
      end()
      await settled()
      await settled()
    }
    expect(heard).toEqual(['un', 'deux', 'trois'])
    speaker.say([line('quatre'), line('jamais')], 'now')
    await settled()
    await settled()
    speaker.say([line('cinq')], 'now')
    await settled()
    await settled()
    expect(heard.slice(3)).toEqual(['quatre', 'cinq'])
    speaker.hush()
    await settled()
    expect(states.at(-1)).toBe('silent')
  })

  it('makes the voice work on one sentence at a time, and on none that nobody waits for any more', async () => {
    const { speaker, heard, shown, made, line } = listen()
    for (let step = 0; step < 20; step += 1) speaker.say([line(`${step}`)], 'now')
    await settled()
    await settled()
    await settled()
    expect(heard).toEqual(['19'])
    // What is written is what is heard.
    expect(shown).toEqual(['19'])
    expect(made.length).toBeLessThanOrEqual(2)
  })

  it('says that the voice failed, and can speak again after that', async () => {
    const { speaker, heard, states, line } = listen()
    speaker.say([{ text: 'rien', make: async () => ({ ok: false, error: { code: 'failed' } }) }], 'now')
    await settled()
    expect(states.at(-1)).toBe('failed')
    speaker.say([line('encore')], 'now')
    await settled()
    await settled()
    expect(heard).toEqual(['encore'])
  })
})

describe('P331: a sentence that is longer than its two lines', () => {
  it('is shown line by line as it is heard, to its end, and is not moved where all of it is seen', () => {
    expect([0, 0.2, 0.4, 0.99, 1].map(share => lineAt(share, 5, 2))).toEqual([0, 1, 2, 3, 3])
    expect([0, 0.5, 1].map(share => lineAt(share, 2, 2))).toEqual([0, 0, 0])
    expect(lineAt(0.9, 1, 2)).toBe(0)
  })
})

describe('the sounds of keys', () => {
  it('are asked for once each, in the order of the keyboard, whichever are walked to or typed (R1)', async () => {
    const keys = [...'abcdefghij']
    const asked = async (walk: readonly string[]) => {
      const sent: string[] = []
      const sounds = new KeySounds(async name => {
        sent.push(name)
        await settled()
        return ok(bytes(name))
      })
      sounds.prepare(keys)
      for (const name of walk) {
        sounds.prepare(keys)
        await sounds.of(name)
      }
      await sounds.of('j')
      return sent
    }
    expect(await asked([...'cafe'])).toEqual(keys)
    expect(await asked([...'jadebibi'])).toEqual(keys)
    expect(new KeySounds(async () => ok(bytes(''))).of('mot')).toBeUndefined()
  })

  it('are asked for again after a failure', async () => {
    let tries = 0
    const sounds = new KeySounds(async () => {
      tries += 1
      return tries === 1 ? { ok: false, error: { code: 'failed' } } : ok(bytes('a'))
    })
    sounds.prepare(['a'])
    await sounds.of('a')
    await settled()
    sounds.prepare(['a'])
    expect((await sounds.of('a'))?.ok).toBe(true)
  })
})
