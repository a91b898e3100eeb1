import { useState } from 'react'
import { FloorPlan } from '../../ui/floor-plan/floor-plan.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useWords } from '../../words/words-context.tsx'
import { useBoard } from '../frame/board-context.ts'
import { OnBoard } from '../frame/on-board.tsx'
import { useIsPortrait } from '../results/use-is-portrait.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { usePlanContents } from './way/use-plan-contents.ts'
import type { Way } from './way/use-way.ts'
import { useFloorName } from './way/way-picture.tsx'
import { WayChoices } from './way/way-words.tsx'

/** A whole floor, with the way on it, or where there is little height the part around the way; the other floors by a button each. */
export function BigPlan({ way }: Readonly<{ way: Way | undefined }>) {
  const words = useWords()
  const contents = usePlanContents()
  const floorName = useFloorName()
  const { floors, places } = useKiosk().bundle.plan
  const isPortrait = useIsPortrait()
  // A board that lies is flat: a whole floor on it would be too small to read.
  const isFlat = useBoard() !== undefined && !isPortrait
  const [looked, setLooked] = useState<string>()
  const here = places.find(({ id }) => id === contents.here)?.floor
  const floor = looked ?? way?.stage?.floor ?? here ?? floors[0]?.id
  if (floor === undefined) return null
  const stage = way?.stages.find(candidate => candidate.floor === floor)
  const goesElsewhere = way !== undefined && way.stages.length > 1
  return (
    <div className="big-plan">
      <OnBoard>
        <div className="big-plan-picture" data-block>
          <FloorPlan
            contents={contents}
            floor={floor}
            crop={isFlat}
            label={words.say('plan.label', { floor: floorName(floor), way: way?.sentences.join('. ') ?? '' })}
            {...(way === undefined ? {} : { goal: way.goal.id })}
            {...(stage === undefined ? {} : { way: stage })}
          />
        </div>
      </OnBoard>
      <div className="big-plan-choices">
        {floors.length < 2 || goesElsewhere ? null : (
          <Switch
            label={words.say('plan.floors')}
            choices={floors.map(({ id }) => ({ value: id, label: floorName(id) }))}
            value={floor}
            onChoose={setLooked}
          />
        )}
        {way === undefined ? null : (
          <WayChoices
            way={{
              ...way,
              showStage: index => {
                setLooked(undefined)
                way.showStage(index)
              },
            }}
            floorNames={way.stages.map(each => floorName(each.floor))}
          />
        )}
      </div>
    </div>
  )
}
