import { Local, Say } from '../../words/words-context.tsx'
import type { DeskNow } from '../state/use-desks.ts'

/** The desks that reception has closed for now, over their hours. */
export const isShut = ({ notice }: DeskNow): boolean => notice?.desk !== undefined

/** More would leave no room for the desks that are open. */
const MOST = 2

/** Which desks reception has closed for now, and what it says of it: seen before one goes there. */
export const ShutDesks = ({ desks }: Readonly<{ desks: readonly DeskNow[] }>) =>
  desks.slice(0, MOST).map(({ desk, notice }) => (
    <p className="notice" data-block key={desk.id}>
      <b>
        <Local text={desk.function} /> · <Say k="desk.closed" />
      </b>{' '}
      {notice === undefined ? null : <Local text={notice.text} />}
    </p>
  ))
