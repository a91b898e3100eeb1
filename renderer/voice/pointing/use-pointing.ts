import { useEffect, useRef } from 'react'
import { useWords } from '../../words/words-context.tsx'
import { nameStop } from '../mode/describe-stop.ts'
import type { ScreenText } from '../read-screen.ts'
import { pointedStop } from './pointed-stop.ts'

const MARK = 'data-voiced'

/**
 * While somebody listens, a touch on anything says it, and a second touch on the same thing does what it does: an ear for every need, field, kind and button of a
 * screen, without a button beside each. Keys act at once: whoever walks by Tab has a name read by other means.
 */
export function usePointing(listens: boolean, say: (texts: readonly ScreenText[]) => void): void {
  const words = useWords()
  const last = useRef<Element | undefined>(undefined)
  useEffect(() => {
    if (!listens) return
    const mark = (element: Element | undefined) => {
      last.current?.removeAttribute(MARK)
      element?.setAttribute(MARK, '')
      last.current = element
    }
    const onClick = (event: MouseEvent) => {
      // A key, or assistive technology: nobody pointed.
      if (event.detail === 0) return
      const stop = pointedStop(event.target, words.language)
      if (stop === undefined) return
      if (stop.element === last.current) return mark(undefined)
      event.preventDefault()
      event.stopImmediatePropagation()
      mark(stop.element)
      say(nameStop(stop, words))
    }
    window.addEventListener('click', onClick, { capture: true })
    return () => {
      mark(undefined)
      window.removeEventListener('click', onClick, { capture: true })
    }
  }, [listens, say, words])
}
