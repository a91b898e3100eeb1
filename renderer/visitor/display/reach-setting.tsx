import { Accessibility } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { Say } from '../../words/words-context.tsx'
import { useVisit } from '../state/visit-context.ts'

/** Everything that is touched in the lower three fifths of the screen, or all over it. Always in sight, itself within reach of a chair. */
export function ReachSetting() {
  const { visit, dispatch } = useVisit()
  const isSeated = visit.reach === 'seated'
  return (
    <div className="reach-setting">
      <Button
        icon={Accessibility}
        shape="wide"
        pressed={isSeated}
        onPress={() => dispatch({ do: 'reach', reach: isSeated ? 'full' : 'seated' })}
      >
        <Say k="display.reach" />
        <small>
          <Say k="display.reach.how" />
        </small>
      </Button>
    </div>
  )
}
