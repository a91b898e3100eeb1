// @vitest-environment jsdom
import { act, useRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Keyboard, type KeyboardNames } from '../../../renderer/ui/keyboard/keyboard.tsx'
import { layoutsFor } from '../../../renderer/ui/keyboard/layouts.ts'
import { typeIntoField } from '../../../renderer/ui/keyboard/type-into-field.ts'

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)

const LAYOUTS_HERE = layoutsFor('fr', 'fr').map(({ layout }) => layout)
const names: KeyboardNames = {
  group: 'Clavier',
  erase: 'Effacer une lettre',
  space: 'Espace',
  search: 'Chercher',
  layer: layer => `Montrer ${layer}`,
  switch: 'ABC, dans l’ordre de l’alphabet',
  character: text => (text === '’' ? 'apostrophe' : undefined),
}

function Typing({ onSearch }: Readonly<{ onSearch: () => void }>) {
  const [at, setAt] = useState(0)
  const [shown, next] = [LAYOUTS_HERE[at % 2]!, LAYOUTS_HERE[(at + 1) % 2]!]
  const field = useRef<HTMLInputElement>(null)
  const [words, setWords] = useState('')
  return (
    <>
      <input ref={field} value={words} onChange={event => setWords(event.target.value)} />
      <output>{words}</output>
      <Keyboard
        layout={shown}
        names={names}
        switchFace={next.face}
        onSwitch={() => setAt(at + 1)}
        onKey={press => {
          if (press.kind === 'search') onSearch()
          else if (field.current !== null) typeIntoField(field.current, press)
        }}
      />
    </>
  )
}

let root: Root
let box: HTMLElement
const searched = vi.fn()

beforeEach(() => {
  searched.mockClear()
  HTMLElement.prototype.setPointerCapture = () => {}
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
  act(() => root.render(<Typing onSearch={searched} />))
  field().focus()
})
afterEach(() => {
  act(() => root.unmount())
  box.remove()
})

const field = () => box.querySelector('input')!
const key = (id: string) => box.querySelector<HTMLButtonElement>(`[data-key="${id}"]`)!

/** What a browser sends for a finger that goes down and lifts on the same spot. */
function touch(id: string) {
  act(() => {
    const target = key(id)
    const down = new MouseEvent('pointerdown', { bubbles: true, cancelable: true })
    const kept = target.dispatchEvent(down)
    if (kept) target.focus()
    target.dispatchEvent(new MouseEvent('pointerup', { bubbles: true }))
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
  })
}
const type = (...ids: string[]) => ids.forEach(touch)

describe('the on-screen keyboard', () => {
  it('types into a controlled field, each touch once, and the focus stays in it', () => {
    type('n', 'u', 'i', 't')
    expect(field().value).toBe('nuit')
    expect(box.querySelector('output')!.textContent).toBe('nuit')
    expect(document.activeElement).toBe(field())
  })

  it('inserts at the caret and over a selection', () => {
    type('m', 'e', 'r')
    field().setSelectionRange(1, 1)
    type('i')
    expect(field().value).toBe('mier')
    expect(field().selectionStart).toBe(2)
    field().setSelectionRange(0, 4)
    type('a')
    expect(field().value).toBe('a')
  })

  it('erases the character before the caret, a letter with its accents as one, and nothing at the start', () => {
    act(() => typeIntoField(field(), { kind: 'text', text: 'été👩🏽‍⚕️' }))
    type('erase')
    expect(field().value).toBe('été')
    type('erase')
    expect(field().value).toBe('ét')
    field().setSelectionRange(0, 0)
    type('erase')
    expect(field().value).toBe('ét')
  })

  it('types no more than the field takes', () => {
    field().maxLength = 2
    for (const letter of ['a', 'b', 'c']) type(letter)
    expect(field().value).toBe('ab')
    field().setSelectionRange(0, 2)
    type('d')
    expect(field().value).toBe('d')
  })

  it('lets whoever listens refuse a character', () => {
    field().addEventListener('beforeinput', event => event.preventDefault())
    type('a')
    expect(field().value).toBe('')
  })

  it('shows accents in place of the letters, and the letters again after one accent', () => {
    touch('layer-accents')
    expect(key('a')).toBeNull()
    type('é')
    expect(field().value).toBe('é')
    expect(key('a')).not.toBeNull()
  })

  it('keeps the digits until the letters are asked for', () => {
    type('layer-digits', '4', '0')
    expect(field().value).toBe('40')
    touch('layer-digits')
    expect(key('a')).not.toBeNull()
  })

  it('changes to another layout by one key that says what it gives, begins there with the letters, and keeps the focus where it was', () => {
    type('layer-digits')
    expect(key('switch').textContent).toBe('ABC')
    expect(key('switch').getAttribute('aria-label')).toBe('ABC, dans l’ordre de l’alphabet')
    type('switch')
    expect(key('switch').textContent).toBe('AZERTY')
    expect(box.querySelector('.keyboard [data-key]')!.getAttribute('data-key')).toBe('a')
    type('b')
    expect(document.activeElement).toBe(field())
    expect(field().value).toBe('b')
    act(() => key('switch').focus())
    act(() => key('switch').click())
    expect(document.activeElement).toBe(key('switch'))
  })

  it('searches by its main key', () => {
    touch('search')
    expect(searched).toHaveBeenCalledOnce()
  })

  it('does not act when the finger leaves the key before lifting', () => {
    act(() => {
      key('a').getBoundingClientRect = () => new DOMRect(0, 0, 90, 81)
      key('a').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, cancelable: true }))
      expect(key('a').dataset.pressed).toBe('true')
      key('a').dispatchEvent(new MouseEvent('pointerup', { bubbles: true, clientX: 200, clientY: 20 }))
    })
    expect(key('a').dataset.pressed).toBeUndefined()
    expect(field().value).toBe('')
  })

  it('is one stop of the tab order, walked by arrows, used by Enter or assistive technology', () => {
    expect(box.querySelectorAll('.keyboard [tabindex="0"]')).toHaveLength(1)
    act(() => key('a').focus())
    act(() => {
      key('a').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
    })
    expect(document.activeElement).toBe(key('z'))
    act(() => key('z').click())
    expect(field().value).toBe('z')
    const tab = new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true })
    expect(key('z').dispatchEvent(tab)).toBe(true)
  })

  it('says what its signs are', () => {
    expect(box.querySelector('.keyboard')!.getAttribute('aria-label')).toBe('Clavier')
    expect(key('’').getAttribute('aria-label')).toBe('apostrophe')
    expect(key('erase').getAttribute('aria-label')).toBe('Effacer une lettre')
    expect(key('search').textContent).toBe('Chercher')
  })
})
