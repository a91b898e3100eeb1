import type { Need } from '../../../../catalogue/model/centre.ts'
import { NeedTile } from '../../home/parts/need-tile.tsx'

/** What brings you: the centre's needs, as they stand on Home. */
export function NeedChoice(props: Readonly<{ needs: readonly Need[]; chosen: string | undefined; onChoose: (need: string) => void }>) {
  return (
    <ul className="needs">
      {props.needs.map(need => (
        <li key={need.id}>
          <NeedTile need={need} chosen={need.id === props.chosen} onPress={() => props.onChoose(need.id)} />
        </li>
      ))}
    </ul>
  )
}
