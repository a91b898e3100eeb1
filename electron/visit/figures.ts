import type { Journal } from '../journal.ts'
import type { Watcher } from './run-visits.ts'
import type { Side } from './visit-state.ts'

/**
 * Takes the times the kiosk is judged by, where they happen, in monotonic milliseconds: from the end of a visit to the next window shown, how many more stand by
 * then, and until the used one is made again; and once, from the start of the process (`launchedMs`) to the first window shown.
 */
export function takeFigures(journal: Journal, nowMs: () => number, launchedMs: number): Watcher {
  let isFirst = true
  let endedMs: number | undefined
  const begunMs = new Map<Side, number>()
  const ready = new Set<Side>()
  const sinceEnd = (): { sinceEndMs?: number } => (endedMs === undefined ? {} : { sinceEndMs: nowMs() - endedMs })
  return (side, was, is) => {
    if (was === 'shown') endedMs = nowMs()
    if (is === 'ready') ready.add(side)
    else ready.delete(side)
    if (is === 'making') begunMs.set(side, nowMs())
    if (is === 'shown' && isFirst) {
      isFirst = false
      journal.write({ code: 'started', sinceLaunchMs: nowMs() - launchedMs })
    }
    if (is === 'shown') journal.write({ code: 'window-shown', side, standingBy: ready.size, ...sinceEnd() })
    if (is === 'ready') journal.write({ code: 'standby-ready', side, ms: nowMs() - (begunMs.get(side) ?? nowMs()), ...sinceEnd() })
  }
}
