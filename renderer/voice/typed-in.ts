import type { Screen } from '../visitor/state/screen.ts'
import type { Visit } from '../visitor/state/visit-state.ts'

/** Everything typed that a screen of this visit could still repeat: it is in the state or nowhere (visit-state.ts). */
export const typedIn = ({ screen, trail }: Pick<Visit, 'screen' | 'trail'>): readonly string[] =>
  [screen, ...trail].flatMap(typedAt).filter(words => words.trim() !== '')

function typedAt(screen: Screen): readonly string[] {
  if (screen.at === 'results') return [screen.query.words]
  return screen.at === 'document' && screen.sought !== undefined ? [screen.sought.words] : []
}
