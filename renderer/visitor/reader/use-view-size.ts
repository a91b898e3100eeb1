import { type RefObject, useEffect, useState } from 'react'

/** The inside of an element in CSS px, followed as it changes; `undefined` until it is laid out. */
export function useViewSize(element: RefObject<HTMLElement | null>): Readonly<{ width: number; height: number }> | undefined {
  const [size, setSize] = useState<Readonly<{ width: number; height: number }>>()
  useEffect(() => {
    const box = element.current
    if (box === null) return
    const measure = () => {
      const next = { width: box.clientWidth, height: box.clientHeight }
      setSize(now => (now?.width === next.width && now.height === next.height ? now : next))
    }
    const sizes = new ResizeObserver(measure)
    sizes.observe(box)
    measure()
    return () => sizes.disconnect()
  }, [element])
  return size
}
