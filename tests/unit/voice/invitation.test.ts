// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../../catalogue/model/result.ts'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'
import { KioskProvider } from '../../../renderer/visitor/state/kiosk-context.ts'
import { useInvitation } from '../../../renderer/voice/mode/use-invitation.ts'

const MINUTE = 60_000
const said: string[] = []
let show: () => void = () => undefined

function Inviting() {
  useInvitation()
  return null
}

/** Welcome of a kiosk, as far as it invites. */
function welcome(changes: { host?: string; announceMinutes?: number; voices?: readonly string[]; speech?: object } = {}) {
  const { host = 'kiosk', announceMinutes = 10, voices = ['fr', 'ar'], speech } = changes
  const kiosk = {
    host: {
      onShown: (shown: () => void) => {
        show = shown
        return () => undefined
      },
      speak: async ({ text }: { text: string }) => {
        said.push(text)
        return ok(new Uint8Array())
      },
    },
    start: { host, voices, speech },
    bundle: { centre: { languages: ['fr', 'uk', 'ar'], voice: { announceMinutes, loudest: 0.85 } } },
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  // biome-ignore lint/suspicious/noExplicitAny: the part of a kiosk that an invitation knows
  act(() => root.render(createElement(KioskProvider, { value: kiosk as any as Kiosk }, createElement(Inviting))))
  return () => act(() => root.unmount())
}

beforeEach(() => {
  said.length = 0
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  URL.createObjectURL = () => 'blob:sound'
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLMediaElement.prototype, 'pause').mockReturnValue(undefined)
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
    queueMicrotask(() => this.dispatchEvent(new Event('ended')))
    return Promise.resolve()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('Welcome', () => {
  it('tells aloud at the centre’s interval that the kiosk can speak, in its languages that have a voice in turn', async () => {
    const leave = welcome()
    show()
    await vi.advanceTimersByTimeAsync(9.9 * MINUTE)
    expect(said).toEqual([])
    await vi.advanceTimersByTimeAsync(0.2 * MINUTE)
    expect(said.join(' ')).toContain('gardez un doigt dans le coin en bas à gauche')
    const french = said.length
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(said.slice(french).join(' ')).toContain('الزاوية السفلى اليسرى')
    leave()
    const before = said.length
    await vi.advanceTimersByTimeAsync(60 * MINUTE)
    expect(said.length).toBe(before)
  })

  it('names the raised key only where there is one', async () => {
    const leave = welcome({ speech: { keys: {} } })
    show()
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(said).toContain('Ou appuyez sur la touche en relief.')
    leave()
    said.length = 0
    const leaveOther = welcome()
    show()
    await vi.advanceTimersByTimeAsync(10 * MINUTE)
    expect(said.length).toBeGreaterThan(0)
    expect(said).not.toContain('Ou appuyez sur la touche en relief.')
    leaveOther()
  })

  it.each([
    ['the centre does not want it', { announceMinutes: 0 }],
    ['there is no voice', { voices: [] }],
    ['it is a browser on somebody’s desk', { host: 'browser' }],
  ])('is silent when %s', async (_why, changes) => {
    const leave = welcome(changes)
    show()
    await vi.advanceTimersByTimeAsync(300 * MINUTE)
    expect(said).toEqual([])
    leave()
  })

  it('is silent in a window that waits behind another one', async () => {
    const leave = welcome()
    await vi.advanceTimersByTimeAsync(300 * MINUTE)
    expect(said).toEqual([])
    leave()
  })
})
