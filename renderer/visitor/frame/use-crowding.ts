import { useIsPortrait } from '../results/use-is-portrait.ts'
import { useVisit } from '../state/visit-context.ts'
import { useIsSmallRoom } from './use-is-small-room.ts'

/**
 * How little room the keys leave while one types: `rows` for the first rows alone, the quay as pictograms; `none` within reach of a chair where screens
 * lie, so that what is found is read on the board. Absent where there is enough.
 */
export function useCrowding(): 'rows' | 'none' | undefined {
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  const isSeated = visit.reach === 'seated'
  const isCrowded = visit.screen.at === 'results' && visit.keyboard && (visit.size === '3' || (isSmall && (isSeated || visit.size === '2')))
  if (!isCrowded) return undefined
  return isSeated && !isPortrait ? 'none' : 'rows'
}

/** Whether the quay is pictograms alone: where keys leave little room, and where its words would take half of a small screen, in the largest letters, or what a code needs. */
export function useBriefQuay(): boolean {
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  const takesHalf = visit.size === '3' || (visit.size === '2' && visit.screen.at === 'take')
  return useCrowding() !== undefined || (takesHalf && isSmall && !isPortrait)
}
