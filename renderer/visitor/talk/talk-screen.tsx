import { useEffect, useMemo, useState } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { DeskList } from '../desks/desk-list.tsx'
import { useDesks, useDesksThatFit } from '../state/use-desks.ts'
import { useLastContext } from './use-last-context.ts'
import '../desks/desks.css'

/** More than suit any question: the list goes on with all the others. */
const FITTING = 4

/** How long the list waits for what fits, in milliseconds. Whoever wants to talk to someone is not kept waiting by a search. */
const PATIENCE_MS = 1_500

/**
 * "Parler à quelqu'un": the open desk that fits what the visitor was at, nearest first, with the way to it; then the others (R8). What stands there stays: a list
 * that was shown before it was known which desk fits is not put in another order under the visitor's hand.
 */
export function TalkScreen() {
  const words = useWords()
  const { context, pending } = useLastContext()
  const nothing = useMemo<DeskContext>(() => ({ language: words.language }), [words.language])
  const suggested = useDesksThatFit(context ?? nothing, FITTING)
  const all = useDesks()
  const isKnown = !pending && suggested !== undefined
  const isLate = useIsLate(isKnown)
  if (!isKnown && !isLate) return <DeskList title={words.say('app.talk')} desks={undefined} />
  const fitting = context === undefined || suggested === undefined || isLate ? [] : suggested
  const rest = all.filter(({ desk }) => !fitting.some(now => now.desk.id === desk.id))
  return <DeskList title={words.say('app.talk')} desks={[...fitting, ...rest]} />
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
