// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useEscape, useEscapeBack } from '../../../renderer/visitor/frame/use-escape.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const back = vi.fn()

function Panel({ onClose }: Readonly<{ onClose: () => void }>) {
  useEscape(true, onClose)
  return <p>panel</p>
}

function Screen({ opens }: Readonly<{ opens: boolean }>) {
  const [open, setOpen] = useState(opens)
  useEscapeBack(true, back)
  return (
    <>
      <input />
      <button type="button">open</button>
      {open && <Panel onClose={() => setOpen(false)} />}
    </>
  )
}

const press = (on: string, more: KeyboardEventInit = {}) =>
  act(() => {
    document.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true, ...more }))
  })

let unmount = () => undefined as unknown
const show = (opens: boolean): void => {
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  act(() => root.render(<Screen opens={opens} />))
  unmount = () => act(() => root.unmount())
}

describe('P740: Escape', () => {
  beforeEach(() => back.mockClear())
  afterEach(() => {
    unmount()
    document.body.replaceChildren()
  })

  it('closes what is open first, one thing for each press, and then leads back', () => {
    show(true)
    press('button')
    expect(document.querySelector('p')).toBeNull()
    expect(back).not.toHaveBeenCalled()
    press('button')
    expect(back).toHaveBeenCalledOnce()
  })

  it('leads back once while it is held down, and not with another key', () => {
    show(false)
    press('button', { repeat: true })
    press('button', { ctrlKey: true })
    expect(back).not.toHaveBeenCalled()
  })

  it('leaves what one has written where one types', () => {
    show(false)
    const field = document.querySelector('input')
    if (field !== null) field.value = 'infirmier'
    press('input')
    expect(back).not.toHaveBeenCalled()
    if (field !== null) field.value = ''
    press('input')
    expect(back).toHaveBeenCalledOnce()
  })
})
