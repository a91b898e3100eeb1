import { SectionTitle } from '../../ui/section-title.tsx'
import { Say } from '../../words/words-context.tsx'
import { AgendaStrip } from '../agenda-strip/agenda-strip.tsx'
import { useHappenings } from '../agenda-strip/use-happenings.ts'
import { useIsLargeRoom } from '../frame/use-room.ts'
import { DeskRows } from '../state/desk-rows.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { isOpenNow, useDesks } from '../state/use-desks.ts'
import { useVisit } from '../state/visit-context.ts'

const SHOWN = { desks: 3, events: 2 }
const SHOWN_IN_LARGE_ROOM = { desks: 6, events: 4 }
const A_WEEK = 7

/** How many of each are shown: more on a large screen, as long as the visitor has not made the text larger. */
function useShown(): typeof SHOWN {
  const { visit } = useVisit()
  const isLarge = useIsLargeRoom()
  return isLarge && visit.size === '1' && visit.reach === 'full' ? SHOWN_IN_LARGE_ROOM : SHOWN
}

/** Who is open now (or opens next), and what is on. `still`: to be read, not touched. */
export function AroundNow({ still = false }: Readonly<{ still?: boolean }>) {
  const { clockTrusted } = useKiosk()
  const desks = useDesks()
  const shown = useShown()
  const open = desks.filter(isOpenNow)
  return (
    <div className="home-around">
      <section>
        <SectionTitle aside={<Say k="home.open.how" />}>
          <Say k={open.length > 0 ? 'home.open' : 'home.later'} />
        </SectionTitle>
        <DeskRows desks={(open.length > 0 ? open : desks).slice(0, shown.desks)} still={still} />
      </section>
      {clockTrusted && <ComingEvents />}
    </div>
  )
}

/** What is on today; when nothing is, what comes next this week, with its day. */
function ComingEvents() {
  const week = useHappenings(A_WEEK)
  const shown = useShown()
  const today = week.filter(({ when }) => when !== 'later')
  const next = week.filter(({ cancelled }) => !cancelled)
  const isToday = today.length > 0 || next.length === 0
  return (
    <section className={isToday ? 'home-today' : 'home-next'}>
      <SectionTitle>
        <Say k={isToday ? 'home.today' : 'welcome.soon'} />
      </SectionTitle>
      {isToday && today.length === 0 ? (
        <p className="soft">
          <Say k="home.today.none" />
        </p>
      ) : (
        <AgendaStrip happenings={(isToday ? today : next).slice(0, shown.events)} days={!isToday} />
      )}
    </section>
  )
}
