import type { LucideIcon } from 'lucide-react'
import type { Need } from '../../../catalogue/model/centre.ts'
import type { Place } from '../../../catalogue/model/place.ts'
import { useWords } from '../../words/words-context.tsx'
import { fitPlaceName } from './place-name.ts'
import { type DeskDrawing, PlanDesk } from './plan-desk.tsx'
import type { PlanInk } from './plan-ink.ts'
import { PlanAmenity, PlanRoom, PlanShelf } from './plan-object.tsx'

type DrawnPlaceProps = Readonly<{
  ink: PlanInk
  place: Place
  isGoal: boolean
  hatching: string
  beside: boolean
  /** There is no room for its name: its sign stands alone. */
  isCrowded: boolean
  need: Need | undefined
  deskState: DeskDrawing['state'] | undefined
  Icon: LucideIcon | undefined
}>

/** A place of the plan, drawn as what it is. Another kiosk has no drawing: it is a piece of furniture. */
export function DrawnPlace({ ink, place, isGoal, hatching, beside, isCrowded, need, deskState, Icon }: DrawnPlaceProps) {
  const label = useWords().local(place.label).text
  const fitted = isCrowded ? undefined : fitPlaceName(ink, place, label)
  if (place.kind === 'desk') {
    const sign = place.sign === undefined ? {} : { sign: place.sign }
    return (
      <PlanDesk
        ink={ink}
        hatching={hatching}
        beside={beside}
        desk={{ box: place, name: label, fitted, need, isGoal, state: deskState ?? 'unknown', ...sign }}
      />
    )
  }
  if (place.kind === 'shelf') return <PlanShelf ink={ink} place={place} fitted={fitted} isGoal={isGoal} />
  if (place.kind === 'amenity') return <PlanAmenity ink={ink} place={place} fitted={fitted} isGoal={isGoal} Icon={Icon} />
  return place.kind === 'kiosk' ? null : <PlanRoom ink={ink} place={place} fitted={fitted} isGoal={isGoal} />
}
