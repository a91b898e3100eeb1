import type { RefObject } from 'react'
import { useLayoutEffect, useState } from 'react'
import type { TrayRoom } from './key-room.ts'

/** The room of the element and of the window, in millimetres of this screen (`--mm`, fit-screen.ts); measured before it is painted. */
export function useTrayRoom(tray: RefObject<HTMLElement | null>, largestText: boolean): TrayRoom | undefined {
  const [room, setRoom] = useState<TrayRoom>()
  useLayoutEffect(() => {
    const element = tray.current
    if (element === null) return
    const measure = () => {
      const mm = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--mm'))
      setRoom({ widthMm: element.clientWidth / mm, heightMm: window.innerHeight / mm, largestText })
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [tray, largestText])
  return room
}
