import type { ReactNode } from 'react'
import { PagedArea } from '../../ui/paged-area.tsx'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useBoard } from './board-context.ts'
import { hasMoreNotices, MoreNotices, Notices } from './notices.tsx'
import { Where } from './where.tsx'

type PlaceProps = Readonly<{
  children: ReactNode
  fixed?: ReactNode
  /** False where the screen itself says the centre's notices. */
  saysNotices?: boolean
  /** What it holds, where that is more than what is around. */
  label?: string
  /** All of it has screens of its own: what there is no room for is left out. */
  isGlimpse?: boolean
}>

/** The building around you, on sand. What stands in it turns by buttons when it is too much; `fixed` stays below. Where one is stands on the board when there is one. */
export function Place({ children, fixed, saysNotices, label, isGlimpse = false }: PlaceProps) {
  const words = useWords()
  const kiosk = useKiosk()
  const hasBoard = useBoard() !== undefined
  return (
    <aside className="place" aria-label={words.say('app.place')}>
      {!hasBoard && (
        <>
          <Where />
          {saysNotices !== false && <Notices />}
        </>
      )}
      <PagedArea label={label ?? words.say('app.place')} isNamed isGlimpse={isGlimpse && !hasMoreNotices(kiosk)}>
        {children}
        <MoreNotices />
      </PagedArea>
      {fixed}
    </aside>
  )
}
