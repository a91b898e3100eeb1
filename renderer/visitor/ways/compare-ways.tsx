import type { Goal } from '../../../catalogue/model/ways.ts'
import { Say, useWords } from '../../words/words-context.tsx'
import { Page } from '../frame/page.tsx'
import { useVisit } from '../state/visit-context.ts'
import { inNoOrderOfMerit } from './say-way.ts'
import { useWayDesk } from './use-way-desk.ts'
import { WayRow } from './way-row.tsx'

const LINES = ['way', 'length', 'cost', 'start', 'asks', 'desk'] as const

/** All the ways to a goal, side by side, in no order of merit (R15). */
export function CompareWays({ goal }: Readonly<{ goal: Goal }>) {
  const words = useWords()
  const { go } = useVisit()
  const deskOf = useWayDesk()
  const label = words.local(goal.label).text
  return (
    <Page
      title={words.say('ways.open.for', { goal: label })}
      hideTitle
      intro={
        <header className="ways-head">
          <h1 data-title tabIndex={-1}>
            <Say k="ways.open.for" values={{ goal: label }} />
          </h1>
          <p>
            <Say k="ways.order" />
          </p>
        </header>
      }
    >
      {/* Said in each way to who hears it, and drawn in each where they do not stand in columns. */}
      <p className="ways-lines" aria-hidden="true">
        {LINES.map(line => (
          <span key={line}>{words.say(`ways.${line}`)}</span>
        ))}
      </p>
      <ul className="ways">
        {inNoOrderOfMerit(goal, words).map(way => (
          <WayRow key={way.kind} way={way} desk={deskOf(way)} onOpen={() => go({ at: 'ways', goal: goal.id, way: way.kind })} />
        ))}
      </ul>
    </Page>
  )
}
