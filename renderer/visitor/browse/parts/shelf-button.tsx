import type { Place } from '../../../../catalogue/model/place.ts'
import { Button } from '../../../ui/button.tsx'
import { Local } from '../../../words/words-context.tsx'

/** A shelf as it is painted in the room: its sign, then what stands there. */
export function ShelfButton({ place, current, onPress }: Readonly<{ place: Place; current: boolean; onPress: () => void }>) {
  return (
    <Button shape="shelf" current={current} onPress={onPress}>
      {place.sign !== undefined && <b>{place.sign} </b>}
      <Local text={place.label} />
    </Button>
  )
}
