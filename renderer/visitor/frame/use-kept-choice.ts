import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Screen } from '../state/screen.ts'
import { screenIdentity } from './use-screen-focus.ts'

/** What can be touched on the page, in its order; what turns it comes and goes with its size. */
const controls = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.page button')].filter(button => button.closest('.turn') === null)

/**
 * Whoever chooses another size of text is at what they chose still, where that lays the screen out otherwise (frame/stage.tsx) and so makes all of it
 * anew: its page is turned to, and it has the focus.
 */
export function useKeptChoice(screen: Screen, layout: string): void {
  const held = useRef(-1)
  const identity = screenIdentity(screen)
  const before = useRef({ identity, layout })
  useEffect(() => {
    const onFocus = () => {
      held.current = controls().findIndex(control => control === document.activeElement)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
  // Before anybody finds that nothing has the focus (use-kept-focus.ts).
  useLayoutEffect(() => {
    const was = before.current
    before.current = { identity, layout }
    if (was.identity !== identity || was.layout === layout) return
    const control = controls()[held.current]
    if (document.activeElement === document.body) control?.focus()
    // What turns the page is drawn when it has been measured, and leaves the page less room: what was chosen is looked for again then.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (control === document.activeElement) control?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
      })
    })
    return () => cancelAnimationFrame(frame)
  }, [identity, layout])
}
