import { useMemo } from 'react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { sayHappening } from '../agenda-strip/say-happening.ts'
import { useHappenings } from '../agenda-strip/use-happenings.ts'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'
import './agenda.css'

const A_WEEK = 7

/** Events by day, in order. */
function byDay(happenings: readonly Happening[]): readonly (readonly [string, readonly Happening[]])[] {
  const days = new Map<string, Happening[]>()
  for (const happening of happenings) days.set(happening.date, [...(days.get(happening.date) ?? []), happening])
  return [...days]
}

function Entry({ happening }: Readonly<{ happening: Happening }>) {
  const words = useWords()
  const times = useTimes()
  const { plan } = useKiosk().bundle
  const { event } = happening
  return (
    <li data-block className={happening.cancelled ? 'cancelled' : ''}>
      <time>{times.clock(happening.from)}</time>
      <div>
        <h3 className="what">
          <Local text={event.title} />
        </h3>
        <p className="soft">{sayHappening(happening, plan, words)}</p>
        {event.description !== undefined && (
          <p>
            <Local text={event.description} />
          </p>
        )}
        {event.audience !== undefined && (
          <p>
            <Say k="agenda.for" values={{ audience: words.local(event.audience).text }} />
          </p>
        )}
      </div>
    </li>
  )
}

/** What is on today and this week: where, for whom, how to take part (R12). */
export function AgendaScreen() {
  const words = useWords()
  const times = useTimes()
  const { nowMinutes } = useKiosk()
  const happenings = useHappenings(A_WEEK)
  const days = useMemo(() => byDay(happenings), [happenings])
  const dayName = (first: Happening): string => {
    const away = times.daysAway(first.from, nowMinutes)
    if (away > 1 || away < 0) return times.date(first.from)
    return words.say(away === 0 ? 'agenda.today' : 'agenda.tomorrow')
  }
  return (
    <>
      <Page title={words.say('agenda.title')}>
        {days.length === 0 && (
          <p className="agenda-none">
            <Say k="agenda.none" />
          </p>
        )}
        {days.map(([date, [first, ...rest]]) =>
          first === undefined ? null : (
            <section key={date} className="agenda-day">
              <SectionTitle>{dayName(first)}</SectionTitle>
              <ul>
                {[first, ...rest].map(happening => (
                  <Entry key={`${happening.event.id} ${happening.from}`} happening={happening} />
                ))}
              </ul>
            </section>
          ),
        )}
      </Page>
      <Place>
        <HomePlace />
      </Place>
    </>
  )
}
