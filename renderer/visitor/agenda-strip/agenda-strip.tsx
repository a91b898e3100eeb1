import type { Happening } from '../../../catalogue/desks/coming-events.ts'
import { Local, useWords } from '../../words/words-context.tsx'
import { useTimes } from '../state/use-times.ts'
import { sayHappening } from './say-happening.ts'
import { useSaidIn } from './use-said-in.ts'
import './agenda-strip.css'

/** A few events with their hours, to be read at a glance; `days` says on which day each is. */
export function AgendaStrip({ happenings, days = false }: Readonly<{ happenings: readonly Happening[]; days?: boolean }>) {
  const words = useWords()
  const times = useTimes()
  const saidIn = useSaidIn()
  const { nowMinutes } = saidIn
  return (
    <ul className="day">
      {happenings.map(happening => (
        <li key={`${happening.event.id} ${happening.from}`} className={happening.cancelled ? 'cancelled' : ''}>
          <time>
            {days && <small>{times.day(happening.from, nowMinutes)}</small>}
            {times.clock(happening.from)}
          </time>
          <div>
            <span className="what">
              <Local text={happening.event.title} />
            </span>
            <small>{sayHappening(happening, saidIn, words)}</small>
          </div>
        </li>
      ))}
    </ul>
  )
}
