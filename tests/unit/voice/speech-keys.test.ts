import { describe, expect, it } from 'vitest'
import { kioskConfigSchema } from '../../../catalogue/model/kiosk-config.ts'
import { functionKeysOf, USUAL_SPEECH } from '../../../catalogue/model/speech-keys.ts'
import { isKeyAllowed } from '../../../electron/guards/allowed-keys.ts'
import { cornerAt } from '../../../renderer/voice/mode/corners.ts'
import { keyCommand } from '../../../renderer/voice/mode/key-command.ts'

const press = (key: string, held: object = {}) => ({
  key,
  code: key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
})
const { keys } = USUAL_SPEECH

describe('the keys of somebody who listens', () => {
  it('start the voice when none is named: F9, and any key that only keypads have', () => {
    for (const key of ['F9', 'F13', 'F20', 'F24']) expect(keyCommand(press(key), keys, false)).toBe('start')
    for (const key of ['ArrowDown', 'Enter', 'F8', 'a', ' ', 'Tab']) expect(keyCommand(press(key), keys, false)).toBeUndefined()
  })

  it('are next, previous, choose and repeat while it speaks, and nothing with a modifier', () => {
    const said = ['ArrowDown', 'ArrowUp', 'Enter', 'F8', 'PageDown', 'F9'].map(key => keyCommand(press(key), keys, true))
    expect(said).toEqual(['next', 'previous', 'choose', 'repeat', 'nextPart', 'start'])
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
      expect(keyCommand(press('ArrowDown', { [held]: true }), keys, true)).toBeUndefined()
    expect(keyCommand(press('b'), keys, true)).toBeUndefined()
  })

  it('are those of kiosk.json, commands before what starts; a key is known by its place where the system calls it otherwise', () => {
    const speech = { keys: { next: ['F24'], previous: ['F23'], choose: ['F20'], headphonesIn: ['F15'], headphonesOut: ['F16'] } }
    const config = kioskConfigSchema.parse({ speech })
    const own = config.speech?.keys
    if (own === undefined) throw new Error('no keys')
    expect(keyCommand(press('F24'), own, false)).toBe('start')
    expect(keyCommand(press('F24'), own, true)).toBe('next')
    expect(keyCommand({ ...press('LaunchApplication5'), code: 'F15' }, own, false)).toBe('headphonesIn')
    expect(kioskConfigSchema.safeParse({ speech: { keys: { start: ['F5'] } } }).success).toBe(false)
    expect(kioskConfigSchema.safeParse({ speech: { keys: { start: ['Enter'] } } }).success).toBe(false)
    expect(kioskConfigSchema.safeParse({ speech: { keys: { next: ['a'] } } }).success).toBe(false)
  })

  it('are the only function keys that reach a page, alone', () => {
    const raised = new Set(functionKeysOf(USUAL_SPEECH))
    const held = { control: false, shift: false, alt: false, meta: false, altGraph: false }
    for (const key of ['F8', 'F9', 'F13', 'F24']) expect(isKeyAllowed({ ...held, key }, raised)).toBe(true)
    expect(isKeyAllowed({ ...held, key: 'XF86Tools', code: 'F13' }, raised)).toBe(true)
    for (const key of ['F1', 'F3', 'F5', 'F7', 'F10', 'F11', 'F12']) expect(isKeyAllowed({ ...held, key }, raised)).toBe(false)
    for (const modifier of ['control', 'shift', 'alt', 'meta'])
      expect(isKeyAllowed({ ...held, key: 'F9', [modifier]: true }, raised)).toBe(false)
    expect(isKeyAllowed({ ...held, key: 'F9' })).toBe(false)
  })
})

describe('the corners of the glass', () => {
  const glass = { width: 1920, height: 1080, reach: 120, top: 0 }

  it('lie where they lie, whatever the direction of writing: next and previous below, repeat and choose above', () => {
    expect(cornerAt({ x: 0, y: 1079 }, glass)).toBe('previous')
    expect(cornerAt({ x: 1919, y: 1079 }, glass)).toBe('next')
    expect(cornerAt({ x: 0, y: 0 }, glass)).toBe('repeat')
    expect(cornerAt({ x: 1919, y: 0 }, glass)).toBe('choose')
  })

  it('are those of the lower part where hands reach no higher', () => {
    const seated = { ...glass, top: 432 }
    expect(cornerAt({ x: 1919, y: 500 }, seated)).toBe('choose')
    expect(cornerAt({ x: 0, y: 500 }, seated)).toBe('repeat')
    expect(cornerAt({ x: 0, y: 560 }, seated)).toBeUndefined()
    expect(cornerAt({ x: 0, y: 1079 }, seated)).toBe('previous')
  })

  it('reach 30 mm, and leave the middle of a small screen free', () => {
    expect(cornerAt({ x: 119, y: 119 }, glass)).toBe('repeat')
    expect(cornerAt({ x: 121, y: 119 }, glass)).toBeUndefined()
    expect(cornerAt({ x: 960, y: 540 }, glass)).toBeUndefined()
    expect(cornerAt({ x: 150, y: 150 }, { width: 300, height: 300, reach: 200, top: 0 })).toBeUndefined()
  })
})
