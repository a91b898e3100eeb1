import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Need } from '../../catalogue/model/centre.ts'
import { Flag } from './flag.tsx'
import { Icon } from './icon.tsx'
import { needAttributes, needFlag } from './need-colours.ts'

export type DeskRowProps = Readonly<{
  /** The desk's need; `undefined`: the general desk. */
  need: Need | undefined
  /** Its function: never an institution, never a name (R7). */
  name: ReactNode
  open: boolean
  /** "Jusqu'à 17 h", "Ouvre demain à 9 h". */
  state: ReactNode
  /** After the state: the desk's sign, the distance. */
  more?: ReactNode
  /** Why it is proposed, as a sentence on a line of its own. */
  reason?: ReactNode
  /** What reception says of it today, on a line of its own. */
  says?: ReactNode
  /** `row` in lists on sand, `face` beside results, where the flag is flush. */
  shape?: 'row' | 'face'
  /** Absent: to be read, not touched; it has neither face nor key. */
  onPress?: () => void
}>

/** A desk to touch: flag, function, open or not and until when. Closed: the flag in outline, a hollow dot. */
export function DeskRow(props: DeskRowProps) {
  const { need, name, open, state, more, reason, says, shape = 'row', onPress } = props
  const said = (
    <>
      <Flag flag={needFlag(need)} shut={!open} tall={shape === 'face'} />
      <span>
        <span className="name">{name}</span>
        <span className="how">
          <span className={open ? 'is-open' : 'is-closed'}>
            <i className="dot" />
            {state}
          </span>
          {more !== undefined && <> · {more}</>}
        </span>
        {says !== undefined && <span className="how">{says}</span>}
        {reason !== undefined && <span className="how">{reason}</span>}
      </span>
    </>
  )
  if (onPress === undefined)
    return (
      <p className="desk row-face" {...needAttributes(need)}>
        {said}
      </p>
    )
  return (
    <button type="button" className={`desk ${shape === 'row' ? 'row-face' : 'face'}`} onClick={onPress} {...needAttributes(need)}>
      {said}
      {shape === 'row' && (
        <span className="go">
          <Icon of={ChevronRight} flip />
        </span>
      )}
    </button>
  )
}
