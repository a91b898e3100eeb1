import { useEffect } from 'react'
import type { EndReason } from '../../../catalogue/contract/host.ts'
import type { IdleState } from './idle-state.ts'

/** Ends the visit when the question was left without an answer. */
export function useIdleEnd(idle: IdleState, endVisit: (why: EndReason) => void): void {
  const isOver = idle.at === 'over'
  useEffect(() => {
    if (isOver) endVisit('idle')
  }, [isOver, endVisit])
}
