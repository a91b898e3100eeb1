import type { Dispatch, RefObject } from 'react'
import { useEffect } from 'react'
import { typeIntoField } from '../../ui/keyboard/type-into-field.ts'
import type { VisitAction } from '../state/visit-state.ts'
import type { Stroke } from './read-strokes.ts'
import { typedDigits } from './read-strokes.ts'
import { SCAN_GAP_MS, ScanReader } from './scan-reader.ts'

/** A little over the gap: a key that waits behind other work still comes before it is missed. */
const SILENCE_MS = SCAN_GAP_MS + 30

const MODIFIERS = new Set(['Shift', 'CapsLock', 'NumLock', 'AltGraph'])

/** Puts held keys where they were typed: the field that has the focus, the screen's field for numbers, else the search field. */
function giveBack(strokes: readonly Stroke[], search: HTMLInputElement | null): void {
  const { activeElement } = document
  const focused = activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement ? activeElement : undefined
  const field = focused ?? document.querySelector<HTMLInputElement>('input[data-digits]') ?? search
  if (field === null) return
  field.focus()
  const text = 'digits' in field.dataset ? typedDigits(strokes) : strokes.map(({ key }) => key).join('')
  if (text !== '') typeIntoField(field, { kind: 'text', text })
}

/** Reads lists from a scanner that acts as a keyboard, on every screen, Welcome too. Not while the page is covered. */
export function useScanner(field: RefObject<HTMLInputElement | null>, dispatch: Dispatch<VisitAction>): void {
  useEffect(() => {
    let silence: ReturnType<typeof setTimeout> | undefined
    const reader = new ScanReader({
      typed: strokes => giveBack(strokes, field.current),
      scanned: numbers => dispatch({ do: 'open-list', numbers }),
      unread: () => dispatch({ do: 'scan-unread' }),
    })
    const settle = () => reader.settle()
    const onKeyDown = (event: KeyboardEvent) => {
      if (MODIFIERS.has(event.key) || document.querySelector('.screen[inert]') !== null) return
      clearTimeout(silence)
      const isCommand = event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat
      if (isCommand) return settle()
      if (!reader.key({ key: event.key, code: event.code }, event.timeStamp)) return
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
