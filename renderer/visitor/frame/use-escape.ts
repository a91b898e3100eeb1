import { useEffect, useRef } from 'react'

/** How many things are open over the screen: while there is one, Escape is its own. */
let open = 0

const isPlainEscape = (event: KeyboardEvent): boolean =>
  event.key === 'Escape' && !event.defaultPrevented && !event.isComposing && !event.ctrlKey && !event.altKey && !event.metaKey

/** While something is open that was opened over the screen or in the place of another part, Escape closes it; words in the search field go first. */
export function useEscape(isOpen: boolean, close: () => void): void {
  useKey(isOpen, close, isPlainEscape)
  useEffect(() => {
    if (!isOpen) return
    open += 1
    return () => {
      open -= 1
    }
  }, [isOpen])
}

/** Escape leads back, as the bar does, where nothing is open that it closes and no words stand where one types. A key that is held down leads back once. */
export function useEscapeBack(leadsBack: boolean, back: () => void): void {
  useKey(leadsBack, back, event => isPlainEscape(event) && !event.repeat && open === 0 && !isWritten(event.target))
}

const isWritten = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value !== ''

function useKey(enabled: boolean, act: () => void, isMeant: (event: KeyboardEvent) => boolean): void {
  const now = useRef({ act, isMeant })
  useEffect(() => {
    now.current = { act, isMeant }
  })
  useEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!now.current.isMeant(event)) return
      event.preventDefault()
      now.current.act()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [enabled])
}
