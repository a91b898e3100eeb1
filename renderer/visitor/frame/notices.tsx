import type { Notice } from '../../../catalogue/model/desk.ts'
import { isClosing } from '../../../catalogue/model/desk.ts'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { noticesOn } from '../state/use-desks.ts'

/** So many stand above everything else; more would leave no room for it. */
const ALWAYS_SHOWN = 2

/** What is closed first, then what was said last. */
const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((one, other) => Number(isClosing(other)) - Number(isClosing(one)) || Date.parse(other.from) - Date.parse(one.from))

const draw = (notices: readonly Notice[]) =>
  notices.map(notice => (
    <p className="notice" data-block key={`${notice.id} ${notice.from}`}>
      <b>
        <Say k="app.notice" />
      </b>{' '}
      <Local text={notice.text} />
    </p>
  ))

/** Notices for everybody, above everything else around: the first ones. */
export const Notices = () => draw(inOrder(noticesOn(useKiosk(), undefined)).slice(0, ALWAYS_SHOWN))

/** Whether more notices stand now than can stand above everything. */
export const hasMoreNotices = (kiosk: Parameters<typeof noticesOn>[0]): boolean => noticesOn(kiosk, undefined).length > ALWAYS_SHOWN

/** Those that are more than can stand above everything: they stand after the rest, and turn with it. */
export const MoreNotices = () => draw(inOrder(noticesOn(useKiosk(), undefined)).slice(ALWAYS_SHOWN))
