import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FREED_MEMORY_ARGUMENT } from '../../electron/freed-memory.ts'
import { readOptions } from '../../electron/options.ts'
import { ownArguments } from '../../electron/own-arguments.ts'

describe('readOptions', () => {
  it('takes the whole screen and this machine’s own release when nothing is said', () => {
    expect(readOptions([])).toEqual({
      ok: true,
      value: { release: undefined, profile: undefined, stand: { is: 'full-screen' }, demonstration: false },
    })
  })

  it('reads a size in landscape and in portrait', () => {
    expect(readOptions(['--windowed', '1080x1920'])).toMatchObject({ value: { stand: { is: 'windowed', width: 1080, height: 1920 } } })
  })

  it.each(['1920', '1920x', 'x1080', '0x0', '19200x1', '1920x1080x2', '-1x5'])('refuses the size %s', size => {
    expect(readOptions(['--windowed', size]).ok).toBe(false)
  })

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk=0',
    '--no-sandbox',
    '--disable-web-security',
    '--load-extension=/tmp/x',
    '--user-data-dir=/tmp/x',
    '--js-flags=--expose-gc',
    '--proxy-server=x',
    '--log-net-log=/tmp/x',
    '--enable-logging',
    '--gpu-launcher=x',
    '--renderer-cmd-prefix=x',
    '--host-rules=MAP * x',
    '-r',
    'file.js',
    'https://example.invalid/',
  ])('refuses %s: only our own options are on the list', argument => {
    expect(readOptions([argument]).ok).toBe(false)
  })

  it('takes the one switch that overwrites freed memory, and no other feature', () => {
    expect(readOptions([FREED_MEMORY_ARGUMENT])).toMatchObject({ ok: true })
    expect(readOptions(['--enable-features=WebRtcRemoteEventLog']).ok).toBe(false)
    expect(readOptions([`${FREED_MEMORY_ARGUMENT},WebRtcRemoteEventLog`]).ok).toBe(false)
  })

  it.each([
    ['--release', ' --remote-debugging-port=9222'],
    ['--profile', '\t--no-sandbox'],
    ['--profile=\u00a0--no-sandbox '],
    ['--release', '-x'],
    ['--release', '-'],
    ['--release', ''],
  ])('refuses a switch of Chromium’s in the clothes of a value: %j %j', (...args) => {
    expect(readOptions(args.filter(argument => argument !== undefined)).ok).toBe(false)
  })

  it('makes paths absolute: Chromium takes no other', () => {
    expect(readOptions(['--profile', 'p', '--release=r'])).toMatchObject({ value: { profile: resolve('p'), release: resolve('r') } })
  })

  it('takes --no-sandbox for the demonstration only', () => {
    expect(readOptions(['--no-sandbox', '--demonstration']).ok).toBe(true)
    expect(readOptions(['--no-sandbox']).ok).toBe(false)
  })
})

describe('ownArguments', () => {
  const inCheckout = { isPackaged: false, getAppPath: () => '/kiosk' } as Parameters<typeof ownArguments>[0]
  const installed = { isPackaged: true, getAppPath: () => '/kiosk' } as Parameters<typeof ownArguments>[0]

  it('leaves out the folder of the program in a checkout, and nothing else', () => {
    expect(ownArguments(inCheckout, ['electron', '--inspect', '/kiosk', '--release', 'x'])).toEqual(['--inspect', '--release', 'x'])
  })

  it('takes all arguments of an installed program', () => {
    expect(ownArguments(installed, ['escale', '/kiosk', '--inspect'])).toEqual(['/kiosk', '--inspect'])
  })
})
