import { useEffect, useMemo, useState } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import type { DeskNow } from '../state/use-desks.ts'
import { useDesks, useDesksThatFit } from '../state/use-desks.ts'
import { useLastContext } from './use-last-context.ts'

/** More than suit any question: the list goes on with all the others. */
const FITTING = 4

/** How long the list waits for what fits, in milliseconds. Whoever wants to talk to someone is not kept waiting by a search. */
const PATIENCE_MS = 1_500

/**
 * The desks that fit what the visitor was at, then all the others (R8); `undefined` until it is known which fit, for a second and a half at most. What was shown
 * stays: a list that was given before it was known is not put in another order under the visitor's hand.
 */
export function useTalkDesks(): readonly DeskNow[] | undefined {
  const { language } = useWords()
  const { context, pending } = useLastContext()
  const nothing = useMemo<DeskContext>(() => ({ language }), [language])
  const suggested = useDesksThatFit(context ?? nothing, FITTING)
  const all = useDesks()
  const isKnown = !pending && suggested !== undefined
  const isLate = useIsLate(isKnown)
  if (isLate || (isKnown && context === undefined)) return all
  if (!isKnown) return undefined
  return [...suggested, ...all.filter(({ desk }) => !suggested.some(now => now.desk.id === desk.id))]
}

/** Whether it was not known in time; stays so. */
function useIsLate(isKnown: boolean): boolean {
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (isKnown) return
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [isKnown])
  return isLate
}
