import type { Centre } from '../../../catalogue/model/centre.ts'
import { isForReading } from '../state/screen.ts'
import type { Visit } from '../state/visit-state.ts'

/** What silence means: nothing yet, the question with the seconds left to answer it, or that nobody is there. */
export type IdleState = Readonly<{ at: 'active' }> | Readonly<{ at: 'warning'; secondsLeft: number }> | Readonly<{ at: 'over' }>

const ACTIVE: IdleState = { at: 'active' }
const MS = 1000

/** Seconds of silence before the question, on this screen of this visit; `undefined` where nobody is expected. Every value is the centre's. */
export function patienceSeconds(visit: Visit, timing: Centre['timing']): number | undefined {
  const { at } = visit.screen
  if (at === 'welcome' || at === 'ending' || at === 'out-of-service') return undefined
  const patience = isForReading(visit.screen) ? timing.idleDocumentSeconds + visit.readingSeconds : timing.idleListSeconds
  return visit.several ? Math.max(patience, timing.severalSeconds) : patience
}

/** What `silentMs` of silence, measured on a clock that never runs backwards, means. */
export function idleState(silentMs: number, patience: number | undefined, warningSeconds: number): IdleState {
  if (patience === undefined || silentMs < patience * MS) return ACTIVE
  const left = Math.ceil(patience + warningSeconds - silentMs / MS)
  return left > 0 ? { at: 'warning', secondsLeft: Math.min(left, warningSeconds) } : { at: 'over' }
}
