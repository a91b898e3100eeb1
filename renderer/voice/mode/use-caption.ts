import type { RefObject } from 'react'
import { useCallback, useRef } from 'react'

/** The line at the top of what is shown, when so much of all lines has been heard: the last lines stay until the end. */
export const lineAt = (share: number, lines: number, shown: number): number =>
  Math.max(0, Math.min(Math.floor(share * lines), lines - shown))

/** What is said, written where it is shown: a sentence that is longer than its place goes on line by line as it is heard. */
export function useCaption(): Readonly<{
  caption: RefObject<HTMLParagraphElement | null>
  write: (text: string) => void
  follow: (share: number) => void
}> {
  const caption = useRef<HTMLParagraphElement>(null)
  const write = useCallback((text: string) => {
    if (caption.current === null) return
    caption.current.textContent = text
    caption.current.scrollTop = 0
  }, [])
  const follow = useCallback((share: number) => {
    const box = caption.current
    if (box === null) return
    const height = Number.parseFloat(getComputedStyle(box).lineHeight)
    const line = lineAt(share, Math.round(box.scrollHeight / height), Math.floor((box.clientHeight + 1) / height))
    box.scrollTop = line * height
  }, [])
  return { caption, write, follow }
}
