import { CalendarPlus } from 'lucide-react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { happeningAt } from '../../../catalogue/desks/coming-events.ts'
import { Button } from '../../ui/button.tsx'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { KeepButton } from '../frame/keep-button.tsx'
import { Page } from '../frame/page.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useTimes } from '../state/use-times.ts'
import { useReadingTime, useVisit } from '../state/visit-context.ts'
import { EventFacts } from './parts/event-facts.tsx'
import { isToCome } from './say-event.ts'
import { useOtherDates } from './use-held.ts'

/** As many as are read at a glance. */
const OTHER_DATES = 3
/** The lines of facts, at a reader's pace. */
const WORDS_OF_FACTS = 60

/** One date: what it is, that it is cancelled before anything else, its lines, the event's other dates. */
export function EventPage({ held }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const { event } = held
  useReadingTime(WORDS_OF_FACTS)
  return (
    <Page title={words.local(event.title).text} hideTitle intro={<EventHead held={held} />} fixed={<EventActs held={held} />}>
      {event.description !== undefined && (
        <p className="event-text">
          <Local text={event.description} />
        </p>
      )}
      <EventFacts held={held} />
      <OtherDates held={held} />
    </Page>
  )
}

function EventHead({ held }: Readonly<{ held: Happening }>) {
  const kiosk = useKiosk()
  const { event, cancelled } = held
  return (
    <header className="event-head">
      <p className="event-kind">
        <Say k={`event.kind.${event.kind}`} />
      </p>
      <h1 data-title tabIndex={-1} className={cancelled ? 'event-off' : ''}>
        <Local text={event.title} />
      </h1>
      {cancelled && (
        <p className="event-state">
          <Say k="event.cancelled.how" />
        </p>
      )}
      {!cancelled && !isToCome(held, kiosk) && (
        <p className="event-state">
          <Say k="event.over" />
        </p>
      )}
    </header>
  )
}

/** Keeping it, and taking it to one's own calendar; what the code will hold is said on the button that leads there (R2). */
function EventActs({ held }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const { go, isDateKept, keepDate } = useVisit()
  const at = happeningAt(held)
  const kept = isDateKept(at)
  const comes = isToCome(held, kiosk)
  if (!kept && !comes) return null
  return (
    <div className="event-acts">
      {comes && (
        <Button look="main" icon={CalendarPlus} onPress={() => go({ at: 'event', held: at, made: true })}>
          <Say k="event.take" />
          <small>
            <Say k="event.take.holds" />
          </small>
        </Button>
      )}
      <KeepButton title={words.local(held.event.title).text} kept={kept} onKeep={now => keepDate(at, now)} />
    </div>
  )
}

function OtherDates({ held }: Readonly<{ held: Happening }>) {
  const times = useTimes()
  const words = useWords()
  const { dispatch } = useVisit()
  const others = useOtherDates(held, OTHER_DATES)
  if (others.length === 0) return null
  return (
    <section className="event-others" data-block>
      <SectionTitle>
        <Say k="event.dates" />
      </SectionTitle>
      <ul className="event-dates">
        {others.map(other => (
          <li key={other.from}>
            <Button onPress={() => dispatch({ do: 'replace', screen: { at: 'event', held: happeningAt(other), made: false } })}>
              {words.say('event.held', { day: times.date(other.from), hours: times.clock(other.from) })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
