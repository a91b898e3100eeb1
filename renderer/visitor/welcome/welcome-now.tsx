import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { Flag } from '../../ui/flag.tsx'
import { needAttributes, needFlag } from '../../ui/need-colours.ts'
import type { WordKey } from '../../words/fr.ts'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { sayHappening } from '../agenda-strip/say-happening.ts'
import { useHappenings } from '../agenda-strip/use-happenings.ts'
import { useSaidIn } from '../agenda-strip/use-said-in.ts'
import { Notices } from '../frame/notices.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { DeskNow } from '../state/use-desks.ts'
import { isOpenNow, useDesks } from '../state/use-desks.ts'
import { useTimes } from '../state/use-times.ts'

const DESKS = 4
const EVENTS = 2
const A_WEEK = 7

/** A desk of the list: until when, or from when. */
function DeskLine({ now }: Readonly<{ now: DeskNow }>) {
  const times = useTimes()
  const { nowMinutes } = useKiosk()
  const { open } = now
  const isToday = open.state === 'closed' && open.next !== undefined && times.daysAway(open.next, nowMinutes) === 0
  return (
    <li {...needAttributes(now.need)}>
      <Flag flag={needFlag(now.need)} />
      <b>
        <Local text={now.desk.function} />
      </b>
      {open.state === 'open' && (
        <span className="till">
          <small>
            <Say k="welcome.until" />
          </small>
          {times.clock(open.until)}
        </span>
      )}
      {open.state === 'closed' && open.next !== undefined && (
        <span className="till">
          <small>{isToday ? <Say k="welcome.from" /> : times.day(open.next, nowMinutes)}</small>
          {times.clock(open.next)}
        </span>
      )}
    </li>
  )
}

/** A few events under a title; `days` says on which one they are. */
function Events({ title, happenings, days }: Readonly<{ title: WordKey; happenings: readonly Happening[]; days: boolean }>) {
  const words = useWords()
  const times = useTimes()
  const saidIn = useSaidIn()
  const { nowMinutes } = saidIn
  if (happenings.length === 0) return null
  return (
    <>
      <h2>
        <Say k={title} />
      </h2>
      <ul className="welcome-day">
        {happenings.map(happening => (
          <li key={`${happening.event.id} ${happening.from}`} className="welcome-event">
            <time>
              {days && <small>{times.day(happening.from, nowMinutes)}</small>}
              {times.clock(happening.from)}
            </time>
            <span>
              <b>
                <Local text={happening.event.title} />
              </b>
              <small>{sayHappening(happening, saidIn, words)}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Today's events; when there is none, the next ones of the week. */
function Agenda() {
  const week = useHappenings(A_WEEK).filter(({ cancelled }) => !cancelled)
  const today = week.filter(({ when }) => when !== 'later')
  const isToday = today.length > 0
  return (
    <Events title={isToday ? 'welcome.today' : 'welcome.soon'} happenings={(isToday ? today : week).slice(0, EVENTS)} days={!isToday} />
  )
}

/** Who is open now, who opens next when nobody is, and what is on. */
export function WelcomeNow() {
  const { nowMinutes, clockTrusted } = useKiosk()
  const times = useTimes()
  const desks = useDesks()
  const open = desks.filter(isOpenNow)
  const title: WordKey = open.length > 0 ? 'welcome.open' : 'welcome.later'
  return (
    <section className="welcome-now">
      <header>
        <h2>
          {open.length > 0 && <i className="dot" />}
          <Say k={title} />
        </h2>
        {clockTrusted && <span className="num">{times.digits(nowMinutes)}</span>}
      </header>
      <Notices />
      <ul className="welcome-desks">
        {(open.length > 0 ? open : desks).slice(0, DESKS).map(now => (
          <DeskLine key={now.desk.id} now={now} />
        ))}
      </ul>
      <Agenda />
    </section>
  )
}
