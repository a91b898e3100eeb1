import { useEffect, useState } from 'react'
import { useKiosk } from '../state/kiosk-context.ts'

/** So long nothing may come before a touch or a key is a newcomer's. */
const QUIET_MS = 700
/** Somebody who goes on touching wants to begin. */
const AT_MOST_MS = 3000
const INPUT = ['keydown', 'keyup', 'pointerdown'] as const

/**
 * True while Welcome has just come and takes nothing: the keys and touches that arrive then are the last ones of the visit before, and would be found by the next person. Ends after
 * 0.7 s without any, or after three seconds. A window that stands by rests before it is shown too: a key may reach it sooner than the news that it is shown.
 */
export function useRest(): boolean {
  const { host, clock } = useKiosk()
  const [rests, setRests] = useState(host.restsUntilShown)
  useEffect(() => {
    let began: number | undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const over = () => {
      clearTimeout(timer)
      timer = undefined
      setRests(false)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = setTimeout(over, QUIET_MS)
    }
    const begin = () => {
      began = clock.monotonicMs()
      setRests(true)
      wait()
    }
    const onInput = () => {
      // Only what is shown is touched: should that news never come, Welcome still begins to be ready.
      if (began === undefined && host.restsUntilShown) begin()
      if (timer === undefined || began === undefined) return
      if (clock.monotonicMs() - began < AT_MOST_MS) wait()
      else over()
    }
    // It was drawn long before it is seen.
    const stopHearing = host.onShown(begin)
    for (const name of INPUT) window.addEventListener(name, onInput, { capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      stopHearing()
      for (const name of INPUT) window.removeEventListener(name, onInput, { capture: true })
    }
  }, [host, clock])
  return rests
}
