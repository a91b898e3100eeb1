import { Check } from 'lucide-react'
import type { Horizon } from '../../../../catalogue/model/document.ts'
import { HORIZONS } from '../../../../catalogue/model/document.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Say } from '../../../words/words-context.tsx'

/** How far along the line each is drawn, of 200. */
const FAR: Readonly<Record<Horizon, number>> = { today: 48, months: 108, later: 184 }

/** Time as distance from you: the disc is where you stand, the square is then. */
function Distance({ horizon }: Readonly<{ horizon: Horizon }>) {
  const far = FAR[horizon]
  return (
    <svg className="distance flip" viewBox="0 0 200 32" aria-hidden="true" focusable="false">
      <path className="left" d={`M16 16H196`} />
      <path className="way" d={`M16 16H${far}`} />
      <circle cx="16" cy="16" r="13" />
      <rect x={far - 11} y="5" width="22" height="22" />
    </svg>
  )
}

/** For when: today, the coming months, later. */
export function WhenChoice({ chosen, onChoose }: Readonly<{ chosen: Horizon | undefined; onChoose: (when: Horizon) => void }>) {
  return (
    <ul className="guide-whens">
      {HORIZONS.map(horizon => (
        <li key={horizon}>
          <button type="button" className="face" aria-pressed={horizon === chosen} onClick={() => onChoose(horizon)}>
            <Distance horizon={horizon} />
            <b>
              <Say k={`horizon.${horizon}`} />
              {horizon === chosen && <Icon of={Check} />}
            </b>
            <small>
              <Say k={`guide.when.${horizon}`} />
            </small>
          </button>
        </li>
      ))}
    </ul>
  )
}
