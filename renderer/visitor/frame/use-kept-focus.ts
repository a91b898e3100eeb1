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

const reachable = (selector: string, within: ParentNode = document): HTMLElement[] =>
  [...within.querySelectorAll<HTMLElement>(selector)].filter(canHold)

const CONTROLS = 'button, input'
const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent

/** Of a panel that was closed, what opens it; of what opened a panel and went, the panel's first control. */
function acrossPanel(from: Element): HTMLElement | undefined {
  const opened = from.getAttribute('data-opens')
  if (opened !== null) return reachable(`[data-panel="${opened}"] :is(${CONTROLS})`)[0]
  const closed = from.closest('[data-panel]')?.getAttribute('data-panel') ?? null
  return closed === null || document.querySelector(`[data-panel="${closed}"]`) !== null
    ? undefined
    : reachable(`[data-opens="${closed}"]`)[0]
}

/** The same thing where the screen was drawn anew around it, as in another size of text. */
function drawnAnew(from: Element): HTMLElement | undefined {
  if (from.isConnected) return undefined
  const same = reachable(from.tagName).filter(other => other.className === from.className && nameOf(other) === nameOf(from))
  return same.length === 1 ? same[0] : undefined
}

/** The other button of a pair, such as the way back where one cannot go on. */
const beside = (from: Element): HTMLElement | undefined =>
  from.parentElement?.isConnected === true ? reachable(':scope > button', from.parentElement)[0] : undefined

/** Goes on from where one can stand no longer. */
function goOn(from: Element): void {
  const next = acrossPanel(from) ?? drawnAnew(from) ?? beside(from)
  if (next === undefined) focusTitle()
  else next.focus()
}

/**
 * Nobody who goes by keys or listens is left nowhere. What was pressed may go, or be of no more use: the focus goes to what opens a panel that was closed, to the
 * same thing drawn anew, to what stands beside it, else to the screen's heading, which says what came of it. Not while something covers the screen
 * (`enabled`); after that one stands where one stood.
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
      // In this order: whether it can be seen is asked of the whole page's styles, and after every letter typed.
      if (from === undefined || !isNowhere() || canHold(from)) return
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
