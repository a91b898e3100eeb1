import type { ReactNode } from 'react'
import { PagedArea } from '../../ui/paged-area.tsx'
import { useWords } from '../../words/words-context.tsx'
import { useIsPortrait } from '../results/use-is-portrait.ts'
import { useVisit } from '../state/visit-context.ts'
import { standsInStage } from './stands-in-stage.ts'
import { useIsSmallRoom } from './use-is-small-room.ts'
import { screenIdentity } from './use-screen-focus.ts'

/** Where a screen stands. With the largest text, and on a small screen, its areas are one column that turns as a whole, from the top on each screen; otherwise they are areas of the frame itself. */
export function Stage({ children }: Readonly<{ children: ReactNode }>) {
  const words = useWords()
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  if (!standsInStage(visit, { isSmall, isPortrait })) return children
  return (
    <div className="stage">
      <PagedArea key={screenIdentity(visit.screen)} label={words.say('app.page')}>
        {children}
      </PagedArea>
    </div>
  )
}
