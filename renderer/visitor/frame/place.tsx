import type { ReactNode } from 'react'
import { PagedArea } from '../../ui/paged-area.tsx'
import { useWords } from '../../words/words-context.tsx'
import { useBoard } from './board-context.ts'
import { MoreNotices, Notices } from './notices.tsx'
import { Where } from './where.tsx'

type PlaceProps = Readonly<{
  children: ReactNode
  fixed?: ReactNode
  /** False where the screen itself says the centre's notices. */
  saysNotices?: boolean
}>

/** The building around you, on sand. What stands in it turns by buttons when it is too much; `fixed` stays below. Where one is stands on the board when there is one. */
export function Place({ children, fixed, saysNotices }: PlaceProps) {
  const words = useWords()
  const hasBoard = useBoard() !== undefined
  return (
    <aside className="place" aria-label={words.say('app.place')}>
      {!hasBoard && (
        <>
          <Where />
          {saysNotices !== false && <Notices />}
        </>
      )}
      <PagedArea label={words.say('app.place')}>
        {children}
        <MoreNotices />
      </PagedArea>
      {fixed}
    </aside>
  )
}
