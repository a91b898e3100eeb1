import { Waypoints } from 'lucide-react'
import type { Goal } from '../../../catalogue/model/ways.ts'
import { Button } from '../../ui/button.tsx'
import { Local, Say } from '../../words/words-context.tsx'
import { useVisit } from '../state/visit-context.ts'

/** Leads to the ways to a goal, which each names: what the ways lead to is why one would look. */
export function GoalButtons({ goals }: Readonly<{ goals: readonly Goal[] }>) {
  const { go } = useVisit()
  return goals.map(goal => (
    <Button key={goal.id} shape="to-ways" icon={Waypoints} onPress={() => go({ at: 'ways', goal: goal.id })}>
      <Say k="ways.open" />
      <small className="goal-name">
        <Local text={goal.label} />
      </small>
    </Button>
  ))
}
