import { useCallback, useEffect, useRef, useState } from 'react'
import type { Clock } from '../../../catalogue/model/clock.ts'
import type { IdleState } from './idle-state.ts'
import { idleState } from './idle-state.ts'

const LOOK_EVERY_MS = 200
const SIGNS_OF_LIFE = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
/** Less is a glass that trembles, in CSS pixels. */
const MOVED = 10

const same = (left: IdleState, right: IdleState): boolean =>
  left.at === right.at && (left.at !== 'warning' || right.at !== 'warning' || left.secondsLeft === right.secondsLeft)

/**
 * Watches for silence. Any touch or key counts until the question stands: then only its answer does (`stay`), since the touch may be the next person's (R24).
 */
export function useIdle(
  clock: Clock,
  patience: number | undefined,
  warningSeconds: number,
): Readonly<{ idle: IdleState; stay: () => void }> {
  const [idle, setIdle] = useState<IdleState>({ at: 'active' })
  const lastSign = useRef(clock.monotonicMs())
  const asking = useRef(false)
  const stay = useCallback(() => {
    lastSign.current = clock.monotonicMs()
    asking.current = false
    setIdle({ at: 'active' })
  }, [clock])

  useEffect(() => {
    let seen: Readonly<{ x: number; y: number }> | undefined
    /** A key that lies down, and a pointer that trembles where it is, are nobody. */
    const isNobody = (event: Event): boolean => {
      if (event instanceof KeyboardEvent) return event.repeat
      if (!(event instanceof MouseEvent) || event.type !== 'pointermove') return false
      const { x, y } = event
      if (seen !== undefined && Math.hypot(x - seen.x, y - seen.y) < MOVED) return true
      seen = { x, y }
      return false
    }
    const sign = (event: Event) => {
      if (!asking.current && !isNobody(event)) lastSign.current = clock.monotonicMs()
    }
    for (const name of SIGNS_OF_LIFE) window.addEventListener(name, sign, { capture: true, passive: true })
    return () => {
      for (const name of SIGNS_OF_LIFE) window.removeEventListener(name, sign, { capture: true })
    }
  }, [clock])

  useEffect(() => {
    // A visit's silence begins with the visit, not with the hour that Welcome stood there; and after what was read aloud, not in the middle of it.
    if (patience === undefined) {
      stay()
      return stay
    }
    const look = () => {
      const next = idleState(clock.monotonicMs() - lastSign.current, patience, warningSeconds)
      asking.current = next.at !== 'active'
      setIdle(now => (same(now, next) ? now : next))
    }
    const timer = setInterval(look, LOOK_EVERY_MS)
    return () => clearInterval(timer)
  }, [clock, patience, warningSeconds, stay])
  return { idle, stay }
}
