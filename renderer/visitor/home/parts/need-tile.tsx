import type { Need } from '../../../../catalogue/model/centre.ts'
import { Flag } from '../../../ui/flag.tsx'
import { needAttributes } from '../../../ui/need-colours.ts'
import { Local } from '../../../words/words-context.tsx'

/** A need as a tile: its flag flush to the start edge, its words on its deep colour. */
export function NeedTile({ need, onPress }: Readonly<{ need: Need; onPress: () => void }>) {
  return (
    <button type="button" className="need" onClick={onPress} {...needAttributes(need)}>
      <Flag flag={need.flag} tall />
      <span>
        <Local text={need.label} />
      </span>
    </button>
  )
}
