// @vitest-environment jsdom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useIdle } from '../../../renderer/visitor/idle/use-idle.ts'

const PATIENCE = 90

function Watched() {
  const { idle } = useIdle(clock, PATIENCE, 25)
  return <p>{idle.at}</p>
}

let now = 0
const clock = { wall: () => new Date(0), monotonicMs: () => now }
const shown = () => document.querySelector('p')?.textContent

/** Seconds that pass with one event in each. */
const pass = (seconds: number, event: () => Event) =>
  act(() => {
    for (let second = 0; second < seconds; second += 1) {
      window.dispatchEvent(event())
      now += 1000
      vi.advanceTimersByTime(1000)
    }
  })

describe('a key that lies down and a pointer that trembles', () => {
  let unmount = () => undefined as unknown
  beforeEach(() => {
    vi.useFakeTimers()
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
    const place = document.body.appendChild(document.createElement('div'))
    const root = createRoot(place)
    act(() => root.render(<Watched />))
    unmount = () => act(() => root.unmount())
  })
  afterEach(() => {
    unmount()
    document.body.replaceChildren()
    vi.useRealTimers()
  })

  it('are no sign of life', () => {
    pass(PATIENCE + 1, () => new KeyboardEvent('keydown', { key: 'e', repeat: true }))
    expect(shown()).toBe('warning')
  })

  it('are no sign of life where the pointer stays within a few pixels', () => {
    let shift = 0
    pass(PATIENCE + 1, () => {
      shift = 3 - shift
      return new MouseEvent('pointermove', { clientX: 500 + shift, clientY: 300 })
    })
    expect(shown()).toBe('warning')
  })

  it('differ from keys that are pressed and a pointer that goes somewhere', () => {
    pass(PATIENCE + 1, () => new KeyboardEvent('keydown', { key: 'e' }))
    expect(shown()).toBe('active')
    let x = 0
    pass(PATIENCE + 1, () => {
      x += 20
      return new MouseEvent('pointermove', { clientX: x, clientY: 300 })
    })
    expect(shown()).toBe('active')
  })
})
