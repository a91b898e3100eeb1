import { ChevronRight } from 'lucide-react'
import { Flag } from '../../ui/flag.tsx'
import { Icon } from '../../ui/icon.tsx'
import { needFlag } from '../../ui/need-colours.ts'
import { Local } from '../../words/words-context.tsx'
import { DeskState } from '../state/desk-state.tsx'
import type { DeskNow } from '../state/use-desks.ts'

type ChosenHeadProps = Readonly<{
  now: DeskNow
  /** Leads to the desk's page; absent where a button of its own does. */
  onOpen?: (() => void) | undefined
}>

/** The flag, the function and the state of the desk one is shown the way to, on its own colour; where there is little room it is itself the way to its page. */
export function ChosenHead({ now, onOpen }: ChosenHeadProps) {
  const state = (
    <>
      <DeskState now={now} last={onOpen === undefined} /> · <Local text={now.desk.label} />
    </>
  )
  if (onOpen === undefined)
    return (
      <header className="chosen-head">
        <Flag flag={needFlag(now.need)} />
        <div className="chosen-says">
          <h2>
            <Local text={now.desk.function} />
          </h2>
          <p>{state}</p>
        </div>
      </header>
    )
  return (
    <h2>
      <button type="button" className="chosen-head" onClick={onOpen}>
        <Flag flag={needFlag(now.need)} />
        <span className="chosen-says">
          <b>
            <Local text={now.desk.function} />
          </b>
          <small>{state}</small>
        </span>
        <span className="go">
          <Icon of={ChevronRight} flip />
        </span>
      </button>
    </h2>
  )
}
