import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Screen, ScreenAt } from '../state/screen.ts'

/** Screens on which one says what one is after. */
const SAYING: readonly Screen['at'][] = ['results', 'guide', 'browse']

/** The search in words by which one came to what is shown after `trail`, if that was the last thing that was asked. */
export function searchBefore(trail: readonly Screen[]): ScreenAt<'results'> | undefined {
  const last = trail.findLast(({ at }) => SAYING.includes(at))
  return last?.at === 'results' && last.query.words !== '' ? last : undefined
}

type Document = Pick<ReleaseDocument, 'title' | 'needs' | 'concepts' | 'horizon'>

/**
 * What the desks beside a document are chosen by: what it is about, with what was said before it was opened (`said`), or else its title. Somebody in distress
 * meets whoever is there for anybody, whatever was opened.
 */
export function documentDeskContext(document: Document, said: DeskContext | undefined, language: string): DeskContext {
  if (said?.isUrgent === true) return said
  const { needs: _needs, concepts: _concepts, ...heard }: DeskContext = said ?? { language }
  const horizon = heard.horizon ?? document.horizon
  return {
    // A title is no slip of the finger.
    ...(heard.words === undefined ? { words: document.title, unsure: [] } : heard),
    language,
    needs: document.needs.map(id => ({ id, weight: 1 })),
    concepts: document.concepts.map(({ code }) => code),
    ...(horizon === undefined ? {} : { horizon }),
  }
}
