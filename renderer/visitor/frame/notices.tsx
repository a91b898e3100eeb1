import { minutesOf } from '../../../catalogue/desks/zone-time.ts'
import type { Notice } from '../../../catalogue/model/desk.ts'
import { isClosing } from '../../../catalogue/model/desk.ts'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { noticesOfCentre } from '../state/use-desks.ts'
import { useTimes } from '../state/use-times.ts'

/** So many stand above everything else; more would leave no room for it. */
const ALWAYS_SHOWN = 2

/** What is closed first, then what was said last. */
const inOrder = (notices: readonly Notice[]): readonly Notice[] =>
  notices.toSorted((one, other) => Number(isClosing(other)) - Number(isClosing(one)) || Date.parse(other.from) - Date.parse(one.from))

const useNotices = (): readonly Notice[] => inOrder(noticesOfCentre(useKiosk()))

/** Notices one after the other; what is still to come, with its hour. */
function Several({ notices }: Readonly<{ notices: readonly Notice[] }>) {
  const times = useTimes()
  const { nowMinutes } = useKiosk()
  return notices.map(notice => {
    const from = minutesOf(new Date(notice.from))
    return (
      <p className="notice" data-block key={`${notice.id} ${notice.from}`}>
        <b>{from > nowMinutes ? <Say k="app.notice.from" values={{ time: times.clock(from) }} /> : <Say k="app.notice" />}</b>{' '}
        <Local text={notice.text} />
      </p>
    )
  })
}

/** Notices for everybody, above everything else around: the first ones. */
export const Notices = () => <Several notices={useNotices().slice(0, ALWAYS_SHOWN)} />

/** Whether more notices are said now than can stand above everything. */
export const hasMoreNotices = (kiosk: Parameters<typeof noticesOfCentre>[0]): boolean => noticesOfCentre(kiosk).length > ALWAYS_SHOWN

/** Those that are more than can stand above everything: they stand after the rest, and turn with it. */
export const MoreNotices = () => <Several notices={useNotices().slice(ALWAYS_SHOWN)} />
