import type { Dispatch, RefObject } from 'react'
import { useEffect } from 'react'
import { typeIntoField } from '../../ui/keyboard/type-into-field.ts'
import type { VisitAction } from '../state/visit-state.ts'
import type { Stroke } from './read-strokes.ts'
import { typedDigits } from './read-strokes.ts'
import { ScanReader, STALL_GAP_MS } from './scan-reader.ts'

/** A little over the longest gap: a key that waits behind other work still comes before it is missed. */
const SILENCE_MS = STALL_GAP_MS + 5

const MODIFIERS = new Set(['Shift', 'CapsLock', 'NumLock', 'AltGraph'])

const focusedField = (): HTMLInputElement | HTMLTextAreaElement | undefined => {
  const { activeElement } = document
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement ? activeElement : undefined
}

/** Puts held keys where they were typed: the field that has the focus, the screen's field for numbers, else the search field. */
function giveBack(strokes: readonly Stroke[], search: HTMLInputElement | null): void {
  const field = focusedField() ?? document.querySelector<HTMLInputElement>('input[data-digits]') ?? search
  if (field === null) return
  field.focus()
  const characters = strokes.filter(({ key }) => [...key].length === 1)
  const text = 'digits' in field.dataset ? typedDigits(characters) : characters.map(({ key }) => key).join('')
  if (text !== '') typeIntoField(field, { kind: 'text', text })
  if (strokes.at(-1)?.key === 'Enter') field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
}

/** Takes back the first letter of a scanned text, which came before anybody could know. */
function takeBack(): void {
  const field = focusedField()
  if (field !== undefined) typeIntoField(field, { kind: 'erase' })
}

/** Scanners write the ends of lines as Enter, or as the control characters that they are. */
const strokeOf = ({ key, code, ctrlKey }: KeyboardEvent): Stroke =>
  ctrlKey && /^[jm]$/i.test(key) ? { key: 'Enter', code } : { key, code }

/** Reads lists from a scanner that acts as a keyboard, on every screen, Welcome too. Not while the page is covered. */
export function useScanner(field: RefObject<HTMLInputElement | null>, dispatch: Dispatch<VisitAction>): void {
  useEffect(() => {
    let silence: ReturnType<typeof setTimeout> | undefined
    const reader = new ScanReader({
      typed: strokes => giveBack(strokes, field.current),
      scanned: (numbers, leaked) => {
        if (leaked) takeBack()
        dispatch({ do: 'open-list', numbers, leaked })
      },
      unread: (why, leaked) => {
        if (leaked) takeBack()
        dispatch({ do: 'scan-unread', why, leaked })
      },
    })
    const settle = () => reader.settle()
    const onKeyDown = (event: KeyboardEvent) => {
      if (MODIFIERS.has(event.key) || document.querySelector('.screen[inert]') !== null) return
      clearTimeout(silence)
      const stroke = strokeOf(event)
      const isChord = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph') && stroke.key !== 'Enter'
      if (isChord || event.isComposing || event.repeat) return settle()
      if (!reader.key(stroke, event.timeStamp)) return
      event.preventDefault()
      silence = setTimeout(settle, SILENCE_MS)
    }
    // Before anybody else: what is held back is prevented, and whoever comes after sees that.
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      clearTimeout(silence)
      window.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [field, dispatch])
}
