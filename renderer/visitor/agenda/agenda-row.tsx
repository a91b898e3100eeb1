import { ChevronRight } from 'lucide-react'
import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { happeningAt } from '../../../catalogue/desks/coming-events.ts'
import { Icon } from '../../ui/icon.tsx'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { sayForWhom, sayHappening } from '../agenda-strip/say-happening.ts'
import { useSaidIn } from '../agenda-strip/use-said-in.ts'
import { useTimes } from '../state/use-times.ts'
import { useVisit } from '../state/visit-context.ts'

type AgendaRowProps = Readonly<{
  held: Happening
  /** Its day stands above its hour: it is far off. */
  withDay?: boolean
}>

/** One date, touched as a whole: when, what, where, for whom, how to take part. Leads to everything about it. */
export function AgendaRow({ held, withDay = false }: AgendaRowProps) {
  const words = useWords()
  const times = useTimes()
  const saidIn = useSaidIn()
  const { go } = useVisit()
  const { event, cancelled } = held
  const audience = sayForWhom(held, words)
  return (
    <li data-block className={cancelled ? 'cancelled' : ''}>
      <button type="button" className="row-face agenda-row" onClick={() => go({ at: 'event', held: happeningAt(held), made: false })}>
        <time>
          {withDay && <small>{times.date(held.from)}</small>}
          {times.clock(held.from)}
        </time>
        <span>
          <span className="what">
            <Local text={event.title} />
          </span>
          <span className="how">{sayHappening(held, saidIn, words)}</span>
          {audience !== undefined && (
            <span className="how">
              <Say k="agenda.for" values={{ audience }} />
            </span>
          )}
        </span>
        <span className="go">
          <Icon of={ChevronRight} flip />
        </span>
      </button>
    </li>
  )
}
