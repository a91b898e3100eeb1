import { useEffect, useRef } from 'react'
import { focusTitle } from './use-screen-focus.ts'

/** Whether somebody who goes by keys could still stand there. */
const canHold = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true })

/** Nothing has the focus, or what can no longer be pressed, which the browser takes it from at the next picture. */
const isNowhere = (): boolean => {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
}

/** The other button of a pair, such as the way back where one cannot go on. */
const beside = (element: Element): HTMLElement | undefined =>
  [...(element.parentElement?.querySelectorAll<HTMLElement>('button:not(:disabled)') ?? [])].find(canHold)

/** Goes on from where one can stand no longer. */
function goOn(from: Element): void {
  const next = beside(from)
  if (next === undefined) focusTitle()
  else next.focus()
}

/**
 * Nobody who goes by keys or listens is left nowhere. What was pressed may go, or be of no more use: the focus goes to what stands beside it, else to the screen's
 * heading, which says what came of it. Not while something covers the screen (`enabled`); after that one stands where one stood.
 */
export function useKeptFocus(enabled: boolean): void {
  const last = useRef<Element>(undefined)
  useEffect(() => {
    if (!enabled) return
    if (last.current instanceof HTMLElement && isNowhere()) last.current.focus({ preventScroll: true })
    const onFocus = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : undefined
    }
    const look = () => {
      const from = last.current
      if (from === undefined || canHold(from) || !isNowhere()) return
      last.current = undefined
      goOn(from)
    }
    look()
    const content = new MutationObserver(look)
    content.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class', 'disabled', 'hidden'] })
    window.addEventListener('focusin', onFocus)
    return () => {
      content.disconnect()
      window.removeEventListener('focusin', onFocus)
    }
  }, [enabled])
}
