import { Check } from 'lucide-react'
import type { Need } from '../../../../catalogue/model/centre.ts'
import { Flag } from '../../../ui/flag.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { needAttributes } from '../../../ui/need-colours.ts'
import { Local } from '../../../words/words-context.tsx'

/** A need as a tile: its flag flush to the start edge, its words on its deep colour; `chosen` marks the one that was touched before. */
export function NeedTile({ need, onPress, chosen }: Readonly<{ need: Need; onPress: () => void; chosen?: boolean }>) {
  return (
    <button type="button" className="need" onClick={onPress} aria-pressed={chosen} {...needAttributes(need)}>
      <Flag flag={need.flag} tall />
      <span>
        <Local text={need.label} />
      </span>
      {chosen === true && (
        <i className="chosen">
          <Icon of={Check} />
        </i>
      )}
    </button>
  )
}
