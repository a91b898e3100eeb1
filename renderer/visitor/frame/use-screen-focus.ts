import type { RefObject } from 'react'
import { useEffect } from 'react'
import type { Screen } from '../state/screen.ts'
import { stopOf } from '../state/screen.ts'

/** What makes it another screen for somebody who listens: its name and what it shows, not its page of results. */
export function screenIdentity(screen: Screen): string {
  switch (screen.at) {
    case 'document':
    case 'reader':
      return `${screen.at} ${screen.number}`
    case 'desks':
      return `desks ${screen.desk}`
    case 'services':
      return `services ${screen.service}`
    case 'link':
      return `link ${screen.number} ${screen.index}`
    case 'event':
      return `event ${JSON.stringify(screen.held)} ${screen.made}`
    case 'guide':
      return `guide ${stopOf(screen)}`
    case 'ways':
      return `ways ${screen.goal} ${screen.way}`
    case 'charter':
      return `charter ${screen.group}`
    case 'browse':
      return `browse ${JSON.stringify(screen.open)}`
    default:
      return screen.at
  }
}

/** Gives the focus to the screen's heading; false while there is none. */
export function focusTitle(): boolean {
  const title = document.querySelector<HTMLElement>('[data-title]')
  title?.focus({ preventScroll: true })
  return title !== null
}

/** A new screen takes the focus on its heading, so that it is read out and Tab goes on from there. Whoever types keeps the field. */
export function useScreenFocus(screen: Screen, field: RefObject<HTMLInputElement | null>): void {
  const key = screenIdentity(screen)
  useEffect(() => {
    if (key === 'results' && document.activeElement === field.current) return
    if (focusTitle()) return
    // What must first be read has no heading yet; whoever has gone elsewhere meanwhile is left there.
    const content = new MutationObserver(() => {
      const isElsewhere = document.activeElement !== null && document.activeElement !== document.body
      if (isElsewhere || focusTitle()) content.disconnect()
    })
    content.observe(document.body, { childList: true, subtree: true })
    return () => content.disconnect()
  }, [key, field])
}
