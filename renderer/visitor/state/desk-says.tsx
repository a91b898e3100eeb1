import { Local } from '../../words/words-context.tsx'
import type { DeskNow } from './use-desks.ts'

/** What reception says of a desk that is as its hours say ("today in room 2"); nothing where it says nothing. */
export const DeskSays = ({ now: { says = [] } }: Readonly<{ now: DeskNow }>) =>
  says.map(notice => (
    <span className="desk-said" key={`${notice.id} ${notice.from}`}>
      <Local text={notice.text} />
    </span>
  ))
