import { CalendarClock, Coins, IdCard, Languages, LifeBuoy, MapPin, TicketCheck, UsersRound } from 'lucide-react'
import type { Happening } from '../../../../catalogue/desks/coming-events.ts'
import { Local, Say, useWords } from '../../../words/words-context.tsx'
import { sayRoom } from '../../agenda-strip/say-happening.ts'
import { FactLine } from '../../desks/parts/fact-line.tsx'
import { CostText } from '../../services/cost-text.tsx'
import { sayNameAsked } from '../../services/say-name-asked.ts'
import { useKiosk } from '../../state/kiosk-context.ts'
import { sayHeld } from '../say-event.ts'

/** The same lines for every date: when, where, for whom, how to take part, what it costs; who asks for a name and what to do instead (R12, R23). */
export function EventFacts({ held }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const kiosk = useKiosk()
  const { event } = held
  const room = sayRoom(held, kiosk.bundle.plan, words)
  return (
    <dl className="fact-lines">
      <FactLine icon={CalendarClock} name={words.say('services.when')}>
        {sayHeld(held, kiosk, words)}
      </FactLine>
      {room !== undefined && (
        <FactLine icon={MapPin} name={words.say('services.where')}>
          {room}
        </FactLine>
      )}
      <ForWhom held={held} />
      <FactLine icon={TicketCheck} name={words.say('event.registration')}>
        <Registration held={held} />
      </FactLine>
      {event.cost !== undefined && (
        <FactLine icon={Coins} name={words.say('document.cost')}>
          <CostText cost={event.cost} />
        </FactLine>
      )}
      {event.languages.length > 0 && (
        <FactLine icon={Languages} name={words.say('desk.languages')}>
          {words.list(event.languages.map(words.languageName))}
        </FactLine>
      )}
      {event.nameAsked !== undefined && (
        <FactLine icon={IdCard} name={words.say('services.name')}>
          {sayNameAsked(event.nameAsked, words)}
        </FactLine>
      )}
      {event.alternative !== undefined && (
        <FactLine icon={LifeBuoy} name={words.say('services.instead')}>
          <Local text={event.alternative} />
        </FactLine>
      )}
    </dl>
  )
}

/** Whom it is meant for, and whether others than these may come. */
function ForWhom({ held: { event } }: Readonly<{ held: Happening }>) {
  const words = useWords()
  if (event.audience === undefined) return null
  return (
    <FactLine icon={UsersRound} name={words.say('services.for')}>
      <Local text={event.audience} />
      {event.openToOthers && ' · '}
      {event.openToOthers && <Say k="event.others" />}
    </FactLine>
  )
}

/** None, at reception, by phone with the number; how many places there are. */
function Registration({ held: { event } }: Readonly<{ held: Happening }>) {
  const words = useWords()
  const { phone } = useKiosk().bundle.centre
  const by = event.registration
  return (
    <>
      <Say k={`event.register.${by}`} />
      {by === 'phone' && phone !== undefined && (
        <>
          {' · '}
          <bdi className="num">{phone}</bdi>
        </>
      )}
      {event.seats !== undefined && ` · ${words.say('event.seats', { count: event.seats })}`}
    </>
  )
}
