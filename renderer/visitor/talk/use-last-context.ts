import { useEffect, useState } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { Screen } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import type { LastOptions } from './last-context.ts'
import { asksFor, contextAlone, contextOf } from './last-context.ts'

/** What the visitor was at, absent when nothing was; `pending` while it is looked up. */
export type LastContext = Readonly<{ context?: DeskContext; pending: boolean }>

const NOTHING: LastContext = { pending: false }
const PENDING: LastContext = { pending: true }

/** What the visitor was at before: the document read last, what was searched, what was answered in the guide. */
export function useLastContext(): LastContext {
  const { language } = useWords()
  const { search, bundle, today } = useKiosk()
  const { visit } = useVisit()
  const last = visit.trail.findLast(asksFor)
  const [found, setFound] = useState<Readonly<{ of: Screen; context: DeskContext }>>()
  useEffect(() => {
    if (last === undefined) return
    let stays = true
    const options: LastOptions = { search, centre: bundle.centre, language, ...(today === undefined ? {} : { today }) }
    const show = (context: DeskContext) => {
      if (stays) setFound({ of: last, context })
    }
    // Without the search what was said and chosen alone still chooses the desks.
    contextOf(last, options).then(show, () => show(contextAlone(last, options)))
    return () => {
      stays = false
    }
  }, [last, search, bundle, language, today])
  if (last === undefined) return NOTHING
  return found !== undefined && found.of === last ? { context: found.context, pending: false } : PENDING
}
