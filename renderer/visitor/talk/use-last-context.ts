import { useEffect, useState } from 'react'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { Screen } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { searchBefore } from './document-desk-context.ts'
import type { LastOptions } from './last-context.ts'
import { asksFor, contextAlone, contextOf } from './last-context.ts'

/** What the visitor was at, absent when nothing was; `pending` while it is looked up. */
export type LastContext = Readonly<{ context?: DeskContext; pending: boolean }>

const NOTHING: LastContext = { pending: false }
const PENDING: LastContext = { pending: true }

/** What the visitor was at before: the document read last and what was searched before it, what was searched, what was answered in the guide. */
export function useLastContext(): LastContext {
  const { visit } = useVisit()
  const index = visit.trail.findLastIndex(asksFor)
  return useContextOf(visit.trail.slice(0, index + 1))
}

/** What was said in the search in words by which the visitor came to this screen; absent when there was none. */
export function useSearchContext(): LastContext {
  const { visit } = useVisit()
  const search = searchBefore(visit.trail)
  return useContextOf(search === undefined ? [] : [search])
}

/** What the last of these screens says, with the search before it where it is a document; looked up once for as long as it is that one. */
function useContextOf(trail: readonly Screen[]): LastContext {
  const { language } = useWords()
  const { search, bundle, today } = useKiosk()
  const end = trail.at(-1)
  const last = end !== undefined && asksFor(end) ? end : undefined
  const before = last?.at === 'document' ? searchBefore(trail.slice(0, -1)) : undefined
  const [found, setFound] = useState<Readonly<{ of: Screen; context: DeskContext }>>()
  useEffect(() => {
    if (last === undefined) return
    let stays = true
    const options: LastOptions = { search, centre: bundle.centre, language, ...(today === undefined ? {} : { today }) }
    const show = (context: DeskContext) => {
      if (stays) setFound({ of: last, context })
    }
    // Without the search what was said and chosen alone still chooses the desks.
    contextOf(last, options, before).then(show, () => show(contextAlone(before ?? last, options)))
    return () => {
      stays = false
    }
  }, [last, before, search, bundle, language, today])
  if (last === undefined) return NOTHING
  return found !== undefined && found.of === last ? { context: found.context, pending: false } : PENDING
}
