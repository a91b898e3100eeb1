import type { Need } from '../../../../catalogue/model/centre.ts'
import { NeedTile } from '../../home/parts/need-tile.tsx'

/** What brings you: the centre's needs, as they stand on Home; whoever found none of them there is told what each is about. */
export function NeedChoice(props: Readonly<{ needs: readonly Need[]; chosen: string | undefined; onChoose: (need: string) => void }>) {
  return (
    <ul className="needs">
      {props.needs.map(need => (
        <li key={need.id}>
          <NeedTile need={need} examples chosen={need.id === props.chosen} onPress={() => props.onChoose(need.id)} />
        </li>
      ))}
    </ul>
  )
}
