import { describe, expect, it } from 'vitest'
import type { KeyPress } from '../../electron/guards/allowed-keys.ts'
import { isKeyAllowed } from '../../electron/guards/allowed-keys.ts'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  control: false,
  shift: false,
  alt: false,
  meta: false,
  altGraph: false,
  ...held,
})

describe('isKeyAllowed', () => {
  it.each(['a', 'É', 'ç', 'ß', 'я', 'ع', '€', ' ', '1', '-'])('lets a person write %s', key => {
    expect(isKeyAllowed(press(key))).toBe(true)
    expect(isKeyAllowed(press(key, { shift: true }))).toBe(true)
  })

  it.each(['Enter', 'Tab', 'Backspace', 'Delete', 'ArrowLeft', 'Home', 'PageDown', 'Escape', 'Dead', 'CapsLock'])(
    'lets a person move and edit with %s',
    key => {
      expect(isKeyAllowed(press(key))).toBe(true)
    },
  )

  it('lets a person edit with Ctrl: mark, copy, cut, paste, undo, by words', () => {
    for (const key of ['a', 'c', 'x', 'v', 'z', 'ArrowLeft', 'Backspace']) expect(isKeyAllowed(press(key, { control: true }))).toBe(true)
  })

  it('lets AltGr write characters, on Linux and as Windows says it', () => {
    expect(isKeyAllowed(press('@', { altGraph: true }))).toBe(true)
    expect(isKeyAllowed(press('€', { control: true, alt: true }))).toBe(true)
  })

  it.each([
    ...Array.from({ length: 24 }, (_, place) => `F${place + 1}`),
    'ContextMenu',
    'PrintScreen',
    'BrowserBack',
    'BrowserForward',
    'BrowserHome',
    'BrowserRefresh',
    'LaunchApplication1',
    'MediaPlayPause',
    'Help',
    'Pause',
    'ScrollLock',
  ])('holds %s', key => {
    expect(isKeyAllowed(press(key))).toBe(false)
    expect(isKeyAllowed(press(key, { shift: true }))).toBe(false)
  })

  it('holds every other letter, digit and sign with Ctrl', () => {
    for (const key of [...'bdefghijklmnopqrstuwy0123456789+-=,./']) {
      expect(isKeyAllowed(press(key, { control: true }))).toBe(false)
      expect(isKeyAllowed(press(key.toUpperCase(), { control: true, shift: true }))).toBe(false)
    }
  })

  it('holds everything with Alt alone and with the system key', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'Home', 'F4', 'Tab', ' ', 'd', 'Enter']) {
      expect(isKeyAllowed(press(key, { alt: true }))).toBe(false)
      expect(isKeyAllowed(press(key, { meta: true }))).toBe(false)
    }
  })

  it('holds Ctrl+Alt with a key that writes nothing', () => {
    for (const key of ['Delete', 'Backspace', 'F1', 'Tab', 'End'])
      expect(isKeyAllowed(press(key, { control: true, alt: true }))).toBe(false)
  })
})
