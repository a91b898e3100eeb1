import type { Clock } from '../../catalogue/model/clock.ts'

/** The wall clock may run away from the monotonic one by this much before it counts as having jumped. */
const JUMP_MS = 5 * 60_000

/** Says whether the machine's clock can be believed (R25): not before the release was made, and not jumped since the program began. */
export function trustClock(clock: Clock): (created: string) => boolean {
  const startWall = clock.wall().getTime()
  const startMs = clock.monotonicMs()
  return created => {
    const now = clock.wall().getTime()
    const drift = now - startWall - (clock.monotonicMs() - startMs)
    return now >= Date.parse(created) && Math.abs(drift) < JUMP_MS
  }
}
