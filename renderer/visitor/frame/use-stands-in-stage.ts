import { useIsPortrait } from '../results/use-is-portrait.ts'
import { useVisit } from '../state/visit-context.ts'
import { standsInStage } from './stands-in-stage.ts'
import { useIsSmallRoom } from './use-room.ts'

/** Whether the areas of the screen that one is at stand in one column that turns as a whole (`stage.tsx`). */
export function useStandsInStage(): boolean {
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  return standsInStage(visit, { isSmall, isPortrait })
}
