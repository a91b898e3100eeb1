import type { Screen } from '../state/screen.ts'
import type { Visit } from '../state/visit-state.ts'

/** Screens whose page is too full for a small screen that lies: what stands below their text would have no place. */
const FULL: readonly Screen['at'][] = ['document', 'talk', 'desks', 'guide', 'welcome-protocol', 'data', 'charter', 'event']

/** Whether a screen's areas stand in one column that turns as a whole: with the largest text, and where a small screen has no room for them side by side. */
export function standsInStage(
  { screen, size, keyboard, selfVoicing, reach }: Visit,
  room: Readonly<{ isSmall: boolean; isPortrait: boolean }>,
): boolean {
  if (size === '3') return true
  // The voice has its panel below: beside larger text, or in what is within reach of a chair, little is left of a screen that lies. A page that is read keeps its controls.
  if (selfVoicing !== undefined && !room.isPortrait && (size === '2' || reach === 'seated'))
    return screen.at !== 'reader' && !(screen.at === 'results' && keyboard)
  // Larger text on a screen that stands: a document, what else there is on its subject, and its place do not fit below each other.
  if (!room.isSmall) return size === '2' && room.isPortrait && screen.at === 'document'
  // A page that is read keeps its controls in sight.
  if (room.isPortrait) return screen.at !== 'reader'
  // With larger text no area has room beside another, nor a code the height that it is read at.
  if (size === '2') return screen.at !== 'reader' && !(screen.at === 'results' && keyboard)
  if (FULL.includes(screen.at)) return true
  // What narrows a search has the keyboard's place, and is higher.
  if (screen.at === 'results') return !keyboard
  // The voice has its panel below.
  return selfVoicing !== undefined
}
