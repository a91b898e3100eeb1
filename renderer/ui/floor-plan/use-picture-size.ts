import { type RefObject, useEffect, useRef, useState } from 'react'

export type PictureSize = Readonly<{ width: number; height: number; fontPx: number }>

/** A picture lower than so many lines of its own text shows nothing that could be read. */
const LEAST_EMS = 4

/** The size on the screen of a picture and of the text in it, in px; `undefined` until it is laid out, and where it is too small to be read. `probe` is an element of 1em inside it. */
export function usePictureSize(): Readonly<{
  frame: RefObject<HTMLDivElement | null>
  probe: RefObject<HTMLSpanElement | null>
  size: PictureSize | undefined
}> {
  const frame = useRef<HTMLDivElement>(null)
  const probe = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState<PictureSize>()
  useEffect(() => {
    const [box, em] = [frame.current, probe.current]
    if (box === null || em === null) return
    const measure = () => {
      const next = { width: box.clientWidth, height: box.clientHeight, fontPx: em.getBoundingClientRect().width }
      if (next.width === 0 || next.height === 0) return
      const isTooSmall = Math.min(next.width, next.height) < LEAST_EMS * next.fontPx
      if (isTooSmall) setSize(undefined)
      else setSize(now => (now?.width === next.width && now.height === next.height && now.fontPx === next.fontPx ? now : next))
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(box)
    // The text grows with the visitor's choice while the picture keeps its size.
    sizes.observe(em)
    measure()
    return () => sizes.disconnect()
  }, [])
  return { frame, probe, size }
}
