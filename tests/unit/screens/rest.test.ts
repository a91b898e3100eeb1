// @vitest-environment jsdom
import { act, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Kiosk } from '../../../renderer/visitor/state/kiosk-context.ts'
import { KioskProvider } from '../../../renderer/visitor/state/kiosk-context.ts'
import { useRest } from '../../../renderer/visitor/welcome/use-rest.ts'

let show: () => void = () => undefined
let gone: () => void = () => undefined

function Resting() {
  return createElement('p', { 'data-rests': useRest() })
}

/** Whether Welcome of such a window takes a key now. */
const takes = (): boolean => document.querySelector('p')?.dataset.rests === 'false'
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms))
const press = (): void => act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'z' })))

function open(restsUntilShown: boolean): void {
  const host = {
    restsUntilShown,
    onShown: (shown: () => void) => {
      show = () => act(shown)
      return () => undefined
    },
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  // Nothing else of a kiosk is asked for here.
  const kiosk = { host, clock: { monotonicMs: () => performance.now() } } as unknown as Kiosk
  act(() => root.render(createElement(KioskProvider, { value: kiosk }, createElement(Resting))))
  gone = () => act(() => root.unmount())
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
})
afterEach(() => {
  gone()
  document.body.replaceChildren()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('P400: Welcome of a window that comes after a visit', () => {
  it('takes no key before it is shown, however long it stood by: a key may come sooner than the news', () => {
    open(true)
    pass(600_000)
    expect(takes()).toBe(false)
    show()
    pass(650)
    expect(takes()).toBe(false)
    pass(100)
    expect(takes()).toBe(true)
  })

  it('waits for quiet, three seconds at most', () => {
    open(true)
    show()
    for (let pressed = 0; pressed < 4; pressed += 1) {
      pass(600)
      press()
      expect(takes()).toBe(false)
    }
    pass(500)
    press()
    expect(takes()).toBe(false)
    pass(200)
    press()
    expect(takes()).toBe(true)
  })

  it('is ready soon after somebody touches it, though the news that it is shown never came', () => {
    open(true)
    press()
    expect(takes()).toBe(false)
    pass(750)
    expect(takes()).toBe(true)
  })
})

it('P400: Welcome of a window that nobody used before takes the first key', () => {
  open(false)
  press()
  expect(takes()).toBe(true)
})
