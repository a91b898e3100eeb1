import type { ReactNode } from 'react'
import { PagedArea } from '../../ui/paged-area.tsx'
import { useWords } from '../../words/words-context.tsx'
import { ReachSetting } from '../display/reach-setting.tsx'
import { useVisit } from '../state/visit-context.ts'
import { useKeptChoice } from './use-kept-choice.ts'
import { screenIdentity } from './use-screen-focus.ts'
import { useStandsInStage } from './use-stands-in-stage.ts'

/** Where a screen stands. With the largest text, and on a small screen, its areas are one column that turns as a whole, from the top on each screen; otherwise they are areas of the frame itself. What brings all of it within reach of a chair is not turned. */
export function Stage({ children }: Readonly<{ children: ReactNode }>) {
  const words = useWords()
  const { visit } = useVisit()
  const isTurned = useStandsInStage()
  useKeptChoice(visit.screen, `${isTurned} ${visit.size}`)
  if (!isTurned) return children
  return (
    <div className="stage">
      <PagedArea key={screenIdentity(visit.screen)} label={words.say('app.page')}>
        {children}
      </PagedArea>
      {visit.screen.at === 'display' && <ReachSetting />}
    </div>
  )
}
