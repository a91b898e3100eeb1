import { useIsPortrait } from '../results/use-is-portrait.ts'
import { useVisit } from '../state/visit-context.ts'
import { useIsSmallRoom } from './use-room.ts'

/**
 * How little room the keys leave while one types: `rows` for the first rows alone, the quay as pictograms; `none` within reach of a chair where screens
 * lie, and with the largest text on a small one that stands, so that what is found is read on the board. Absent where there is enough.
 */
export function useCrowding(): 'rows' | 'none' | undefined {
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  const isSeated = visit.reach === 'seated'
  const isCrowded = visit.screen.at === 'results' && visit.keyboard && (visit.size === '3' || (isSmall && (isSeated || visit.size === '2')))
  if (!isCrowded) return undefined
  const hasRows = !isSeated || (isPortrait && !(isSmall && visit.size === '3'))
  return hasRows ? 'rows' : 'none'
}

/**
 * Whether the quay is pictograms, with small words below them where a larger screen lies, else alone: where keys leave little room, with the largest text from a chair where any screen lies, and on a small screen that lies, where its words in larger letters would take a third of the
 * height, or what a code needs, in the largest half of it (from a chair where it stands too), and any of them, from a chair, that of a page that is read.
 */
export function useBriefQuay(): boolean {
  const { visit } = useVisit()
  const isSmall = useIsSmallRoom()
  const isPortrait = useIsPortrait()
  const isCrowded = useCrowding() !== undefined
  const isLargestFromChair = visit.size === '3' && visit.reach === 'seated'
  if (isCrowded || (isLargestFromChair && !isPortrait)) return true
  if (!isSmall) return false
  if (isPortrait) return isLargestFromChair
  return visit.size !== '1' || (visit.screen.at === 'reader' && visit.reach === 'seated')
}
