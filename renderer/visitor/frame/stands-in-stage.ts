import type { Screen } from '../state/screen.ts'
import type { Visit } from '../state/visit-state.ts'

/** Screens whose page is too full for a small screen that lies: what stands below their text would have no place. */
const FULL: readonly Screen['at'][] = ['document', 'desks', 'guide', 'welcome-protocol', 'data', 'charter', 'event']

/** Whether a screen's areas stand in one column that turns as a whole: with the largest text, and where a small screen has no room for them side by side. */
export function standsInStage(
  { screen, size, keyboard, selfVoicing }: Visit,
  room: Readonly<{ isSmall: boolean; isPortrait: boolean }>,
): boolean {
  if (size === '3') return true
  // Larger text on a screen that stands: a document, what else there is on its subject, and its place do not fit below each other.
  if (!room.isSmall) return size === '2' && room.isPortrait && screen.at === 'document'
  // A page that is read keeps its controls in sight.
  if (room.isPortrait) return screen.at !== 'reader'
  if (FULL.includes(screen.at)) return true
  // What narrows a search has the keyboard's place, and is higher.
  if (screen.at === 'results') return !keyboard
  // The voice has its panel below.
  return selfVoicing !== undefined
}
