import { ChevronRight, MapPinned } from 'lucide-react'
import { Fragment } from 'react'
import type { ServiceNow } from '../../../catalogue/desks/services-now.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { Icon } from '../../ui/icon.tsx'
import { Local, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { sayOpenState } from '../state/say-open-state.ts'
import { useTimes } from '../state/use-times.ts'
import { useVisit } from '../state/visit-context.ts'
import { useFoundServices } from './use-found-services.ts'

/** One service near here: whether it is open, how far, its number. Touched, it leads to all that is known of it. */
function ServiceRow({ now: { service, open, metres } }: Readonly<{ now: ServiceNow }>) {
  const words = useWords()
  const times = useTimes()
  const { nowMinutes } = useKiosk()
  const { go } = useVisit()
  const facts = [
    open === undefined ? words.say('desk.hours.ask') : sayOpenState(open, words, times, nowMinutes),
    ...(metres === undefined ? [] : [words.say('desk.metres', { metres: Math.round(metres) })]),
    ...(service.address === undefined ? [] : [service.address]),
    ...(service.phone === undefined ? [] : [service.phone]),
  ]
  return (
    <button type="button" className="amenity row-face" onClick={() => go({ at: 'services', service: service.id })}>
      <span className="amenity-icon">
        <Icon of={MapPinned} />
      </span>
      <span>
        <span className="name">
          <Local text={service.label} />
        </span>
        <span className="how">
          {facts.map((fact, at) => (
            <Fragment key={fact}>
              {at > 0 && ' · '}
              {/* Where one writes from right to left, the number of a house would go to that of the telephone. */}
              <bdi>{fact}</bdi>
            </Fragment>
          ))}
        </span>
      </span>
      <span className="go">
        <Icon of={ChevronRight} flip />
      </span>
    </button>
  )
}

/** "Mission locale", "logement": services near here that are asked for are answered above the documents (R13); nothing where none is. */
export function ServiceAnswer({ said }: Readonly<{ said: Said | undefined }>) {
  const words = useWords()
  const found = useFoundServices(said)
  if (found.length === 0) return null
  return (
    <section className="amenity-answer" aria-label={words.say('desks.elsewhere')}>
      <ul className="rows">
        {found.map(now => (
          <li key={now.service.id}>
            <ServiceRow now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}
