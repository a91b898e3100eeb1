import { useKiosk } from '../state/kiosk-context.ts'
import type { ScreenAt } from '../state/screen.ts'
import { CompareWays } from './compare-ways.tsx'
import { WayPage } from './way-page.tsx'
import '../results/results.css'
import './ways.css'

/** The ways to a goal side by side, or one of them (R15). Goals are the centre's: only they are gone to. */
export function WaysScreen({ screen }: Readonly<{ screen: ScreenAt<'ways'> }>) {
  const { ways: goals } = useKiosk().bundle
  const goal = goals.find(({ id }) => id === screen.goal)
  if (goal === undefined) throw new Error('a goal that the centre does not have')
  const way = goal.ways.find(({ kind }) => kind === screen.way)
  return way === undefined ? <CompareWays goal={goal} /> : <WayPage goal={goal} way={way} />
}
