import { ChevronRight } from 'lucide-react'
import type { Way } from '../../../catalogue/model/ways.ts'
import { Icon } from '../../ui/icon.tsx'
import { wayIcon } from '../../ui/way-icon.ts'
import { Local, Say } from '../../words/words-context.tsx'
import { DeskState } from '../state/desk-state.tsx'
import type { DeskNow } from '../state/use-desks.ts'
import { FactLines } from './parts/fact-lines.tsx'

/** Who can talk about it, and whether they are there. */
function DeskCell({ now }: Readonly<{ now: DeskNow }>) {
  return (
    <>
      <Local text={now.desk.function} />
      <span className="way-open soft">
        <DeskState now={now} />
      </span>
    </>
  )
}

type WayRowProps = Readonly<{ way: Way; desk: DeskNow | undefined; onOpen: () => void }>

/** One way among the others: the same lines for each, so that one can compare. Its name leads to its documents. */
export function WayRow({ way, desk, onOpen }: WayRowProps) {
  return (
    <li className="way" data-block>
      <h2>
        <button type="button" className="face way-name" onClick={onOpen}>
          <Icon of={wayIcon(way.kind)} />
          <span>
            <Say k={`ways.${way.kind}`} />
          </span>
          <Icon of={ChevronRight} flip className="end" />
        </button>
      </h2>
      {way.leads ? (
        <dl className="way-facts">
          <FactLines way={way} />
          {desk !== undefined && (
            <div>
              <dt>
                <Say k="ways.desk" />
              </dt>
              <dd>
                <DeskCell now={desk} />
              </dd>
            </div>
          )}
        </dl>
      ) : (
        <p className="way-not">
          <b>
            <Say k="ways.not" />
          </b>{' '}
          <Local text={way.text} />
        </p>
      )}
    </li>
  )
}
