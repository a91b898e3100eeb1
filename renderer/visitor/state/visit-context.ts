import type { Dispatch } from 'react'
import { createContext, useContext, useEffect, useMemo } from 'react'
import type { EndReason } from '../../../catalogue/contract/host.ts'
import type { HappeningAt } from '../../../catalogue/desks/coming-events.ts'
import { isSameHappening } from '../../../catalogue/desks/coming-events.ts'
import { useKiosk } from './kiosk-context.ts'
import type { Screen } from './screen.ts'
import type { Visit, VisitAction } from './visit-state.ts'

type VisitValue = Readonly<{ visit: Visit; dispatch: Dispatch<VisitAction>; endVisit: (why: EndReason) => void }>

const VisitContext = createContext<VisitValue | undefined>(undefined)
export const VisitProvider = VisitContext.Provider

/** The visit and what can be done with it. Throws outside of `VisitProvider`: a bug. */
export function useVisit() {
  const value = useContext(VisitContext)
  if (value === undefined) throw new Error('useVisit outside of VisitProvider')
  const { visit, dispatch, endVisit } = value
  return useMemo(
    () => ({
      visit,
      dispatch,
      endVisit,
      go: (screen: Exclude<Screen, { at: 'welcome' | 'ending' | 'out-of-service' }>) => dispatch({ do: 'go', screen }),
      back: () => dispatch({ do: 'back' }),
      isKept: (number: string) => visit.kept.includes(number),
      keep: (number: string, keep: boolean) => dispatch({ do: 'keep', number, keep }),
      isDateKept: (held: HappeningAt) => visit.keptDates.some(other => isSameHappening(other, held)),
      keepDate: (held: HappeningAt, keep: boolean) => dispatch({ do: 'keep-date', held, keep }),
      keptCount: visit.kept.length + visit.keptDates.length,
    }),
    [visit, dispatch, endVisit],
  )
}

/** Tells how many words stand on the screen to be read: nobody is asked "still there?" while reading them at the centre's pace. */
export function useReadingTime(wordsShown: number, easy = false): void {
  const { dispatch } = useVisit()
  const { wordsPerMinute } = useKiosk().bundle.centre.timing
  const pace = easy ? wordsPerMinute / 2 : wordsPerMinute
  const seconds = Math.ceil((wordsShown / pace) * 60)
  useEffect(() => {
    dispatch({ do: 'reading', seconds })
    return () => dispatch({ do: 'reading', seconds: 0 })
  }, [dispatch, seconds])
}
