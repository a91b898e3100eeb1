import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Plan } from '../../../catalogue/model/place.ts'
import type { Words } from '../../words/create-words.ts'
import { chooseHolding, isOnPaper } from '../document/choose-holding.ts'

/** The way on when a document, or the rest of it, is not shown: where a copy is, or who can help. */
export function sayPaper(document: ReleaseDocument, plan: Plan, words: Words): string {
  const placed = chooseHolding(document, plan)
  if (placed === undefined) return words.say('reader.paper.ask')
  const { sign, label } = placed.place
  const text = words.local(label).text
  return words.say(isOnPaper(document, placed.holding) ? 'reader.paper' : 'reader.place', {
    place: sign === undefined ? text : words.say('document.shelf', { sign, label: text }),
  })
}
