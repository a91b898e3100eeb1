import { useMemo } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { DeskList } from '../desks/desk-list.tsx'
import { useDesks, useSuggestedDesks } from '../state/use-desks.ts'
import { useLastContext } from './use-last-context.ts'
import '../desks/desks.css'

/** More than suit any question: the list goes on with all the others. */
const FITTING = 4

/** "Parler à quelqu'un": the open desk that fits what the visitor was at, nearest first, with the way to it; then the others (R8). */
export function TalkScreen() {
  const words = useWords()
  const context = useLastContext()
  const nothing = useMemo<DeskContext>(() => ({ language: words.language }), [words.language])
  const suggested = useSuggestedDesks(context ?? nothing, FITTING)
  const all = useDesks()
  const fitting = context === undefined ? [] : suggested
  const rest = all.filter(({ desk }) => !fitting.some(now => now.desk.id === desk.id))
  return <DeskList title={words.say('app.talk')} desks={[...fitting, ...rest]} />
}
