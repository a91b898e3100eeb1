import type { RefObject } from 'react'
import { useEffect, useLayoutEffect, useState } from 'react'

/** How many children of `list` stand wholly inside it. One at least: a row too tall for its screen is shown as far as it goes. */
function countFitting(list: HTMLElement): number {
  const bottom = list.getBoundingClientRect().bottom + 1
  const fitting = [...list.children].filter(child => child.getBoundingClientRect().bottom <= bottom).length
  return Math.max(1, fitting)
}

/** How many rows a page has room for; measured before it is painted, and again when the room changes. */
export function useFitting(list: RefObject<HTMLElement | null>, rows: unknown): number {
  const [fitting, setFitting] = useState(Number.POSITIVE_INFINITY)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows have other heights
  useLayoutEffect(() => {
    if (list.current !== null) setFitting(countFitting(list.current))
  }, [list, rows])
  useEffect(() => {
    if (list.current === null) return
    const observed = list.current
    const sizes = new ResizeObserver(() => setFitting(countFitting(observed)))
    sizes.observe(observed)
    return () => sizes.disconnect()
  }, [list])
  return fitting
}
