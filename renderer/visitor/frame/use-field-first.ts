import type { RefObject } from 'react'
import { useEffect } from 'react'

/** Where one searches first: from the heading, which has the focus so that the screen is read out, Tab goes to the field above it, and from there on. */
export function useFieldFirst(field: RefObject<HTMLInputElement | null>, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      const isTab = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
      if (!isTab || event.defaultPrevented || document.activeElement?.matches('[data-title]') !== true) return
      event.preventDefault()
      field.current?.focus()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [field, enabled])
}
