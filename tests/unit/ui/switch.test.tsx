// @vitest-environment jsdom
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Switch } from '../../../renderer/ui/switch.tsx'
import { createWords } from '../../../renderer/words/create-words.ts'
import { WordsProvider } from '../../../renderer/words/words-context.tsx'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const CHOICES = [
  { value: 'light', label: 'Claires' },
  { value: 'dark', label: 'Sombres' },
  { value: 'contrast', label: 'Contraste fort' },
] as const
type Value = (typeof CHOICES)[number]['value']

let root: Root
let box: HTMLElement
const chosen = vi.fn()

beforeEach(() => {
  chosen.mockClear()
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})
afterEach(() => {
  act(() => root.unmount())
  box.remove()
})

function Colours() {
  const [value, setValue] = useState<Value>('light')
  const choose = (next: Value) => {
    chosen(next)
    setValue(next)
  }
  return <Switch label="Couleurs" choices={CHOICES} value={value} onChoose={choose} />
}

const show = (language: string) =>
  act(() =>
    root.render(
      <WordsProvider value={createWords(language, 'fr')}>
        <Colours />
      </WordsProvider>,
    ),
  )
const buttons = () => [...box.querySelectorAll('button')]
const pressed = () => buttons().map(button => button.getAttribute('aria-pressed'))
/** A key where the focus is; the browser's part, what has the focus then. */
async function key(name: string): Promise<string | null | undefined> {
  await act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true })))
  return document.activeElement?.textContent
}

describe('one of a few (P81)', () => {
  it('is a group with a name, whose choices say whether they are chosen, by more than colour', async () => {
    await show('fr')
    expect(box.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe('Couleurs')
    expect(pressed()).toEqual(['true', 'false', 'false'])
    await act(async () => buttons()[1]?.click())
    expect(chosen).toHaveBeenLastCalledWith('dark')
    expect(pressed()).toEqual(['false', 'true', 'false'])
    expect(buttons().map(button => button.querySelector('svg') !== null)).toEqual([false, true, false])
  })

  it('always has one chosen: touching it again changes nothing', async () => {
    await show('fr')
    await act(async () => buttons()[0]?.click())
    expect(chosen).not.toHaveBeenCalled()
    expect(pressed()).toEqual(['true', 'false', 'false'])
  })

  it('is one stop of the Tab key, and the arrows move in it in the direction one reads', async () => {
    await show('fr')
    expect(buttons().filter(button => button.tabIndex === 0)).toHaveLength(1)
    await act(async () => buttons()[0]?.focus())
    expect(await key('ArrowRight')).toBe('Sombres')
    expect(await key('ArrowRight')).toBe('Contraste fort')
    expect(await key('ArrowLeft')).toBe('Sombres')
    // Moving is not choosing.
    expect(chosen).not.toHaveBeenCalled()
    await show('ar')
    expect(await key('ArrowLeft')).toBe('Contraste fort')
    expect(await key('ArrowRight')).toBe('Sombres')
  })

  it('brings no style of its own into the page: the content policy would refuse it', async () => {
    await show('fr')
    expect(document.querySelectorAll('style, [style]')).toHaveLength(0)
  })
})
