import type { RefObject } from 'react'
import { useEffect } from 'react'

/** A letter or a digit on its own, or an accent that waits for its letter: what one types to search. Space stays with the buttons. */
const isTyping = (event: KeyboardEvent): boolean =>
  // What may be a scan is held back first, and comes to the field by itself when it was typed.
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  (event.key === 'Dead' || ([...event.key].length === 1 && event.key.trim() !== ''))

/** On a hardware keyboard one types wherever the focus is: the field takes it before the letter lands. */
export function useTypingAnywhere(field: RefObject<HTMLInputElement | null>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!inField && isTyping(event)) field.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [field, enabled])
}
