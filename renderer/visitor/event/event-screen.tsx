import { Say, useWords } from '../../words/words-context.tsx'
import { useWay } from '../desks/way/use-way.ts'
import { WayBox } from '../desks/way/way-picture.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import { HomePlace } from '../home/home-place.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ScreenAt } from '../state/screen.ts'
import { EventCode } from './event-code.tsx'
import { EventPage } from './event-page.tsx'
import { isToCome } from './say-event.ts'
import { useHeld } from './use-held.ts'
import './event.css'

/** One date of the agenda: everything about it, the way there; or, once asked for, its code for a telephone's calendar. A cancelled one has none. */
export function EventScreen({ screen }: Readonly<{ screen: ScreenAt<'event'> }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const held = useHeld(screen.held)
  if (held === undefined)
    return (
      <>
        <Page title={words.say('agenda.title')}>
          <p className="agenda-none">
            <Say k="event.missing" />
          </p>
        </Page>
        <Place>
          <HomePlace />
        </Place>
      </>
    )
  return (
    <>
      {screen.made && isToCome(held, kiosk) ? <EventCode held={held} /> : <EventPage held={held} />}
      <Place>
        <WayToRoom place={held.event.place} />
      </Place>
    </>
  )
}

/** Where it is held, on the plan; where the plan does not know, who can tell. */
function WayToRoom({ place }: Readonly<{ place: string | undefined }>) {
  const words = useWords()
  const { plan } = useKiosk().bundle
  const goal = plan.places.find(({ id }) => id === place)
  const way = useWay(place, goal === undefined ? '' : words.local(goal.label).text)
  if (way === undefined) return <HomePlace />
  return (
    <section className="event-way">
      <h2 className="label">
        <Say k="way.title" />
      </h2>
      <WayBox way={way} />
    </section>
  )
}
