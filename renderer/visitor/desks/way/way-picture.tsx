import { FloorPlan } from '../../../ui/floor-plan/floor-plan.tsx'
import { useWords } from '../../../words/words-context.tsx'
import { OnBoard } from '../../frame/on-board.tsx'
import { useIsSmallRoom } from '../../frame/use-room.ts'
import { useKiosk } from '../../state/kiosk-context.ts'
import { useVisit } from '../../state/visit-context.ts'
import { usePlanContents } from './use-plan-contents.ts'
import type { Way } from './use-way.ts'
import { WayChoices, WayWords } from './way-words.tsx'
import './way.css'

/** The way on the plan, one floor at a time, cropped around it unless `whole`. */
function WayPicture({ way, whole = false }: Readonly<{ way: Way; whole?: boolean }>) {
  const words = useWords()
  const contents = usePlanContents()
  const floor = way.stage?.floor ?? way.goal.floor
  const name = useFloorName()(floor)
  return (
    <FloorPlan
      contents={contents}
      floor={floor}
      goal={way.goal.id}
      crop={!whole}
      label={words.say('plan.label', { floor: name, way: way.sentences.join('. ') })}
      {...(way.stage === undefined ? {} : { way: way.stage })}
    />
  )
}

/** The name of a floor, in the interface's language. */
export function useFloorName(): (floor: string) => string {
  const words = useWords()
  const { floors } = useKiosk().bundle.plan
  return id => {
    const floor = floors.find(candidate => candidate.id === id)
    return floor === undefined ? id : words.local(floor.label).text
  }
}

/** The way as a picture with its choices and its words: what stands beside a document or a person to meet. */
export function WayBox({ way }: Readonly<{ way: Way }>) {
  const floorName = useFloorName()
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  // With the largest text from a chair the picture has no room above; its words have, but on the smallest screens.
  const areWordsAbove = visit.size === '3' && !isSmall
  return (
    <div className="way-box">
      <OnBoard large>
        <div className="way-picture" data-block>
          <WayPicture way={way} />
        </div>
      </OnBoard>
      <WayChoices way={way} floorNames={way.stages.map(stage => floorName(stage.floor))} />
      {areWordsAbove ? (
        <OnBoard>
          <WayWords way={way} />
        </OnBoard>
      ) : (
        <WayWords way={way} />
      )}
    </div>
  )
}
