import type { Listed } from '../../../catalogue/search/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { sayPartialDate } from '../document/say-date.ts'
import { CardRow } from '../results/card-row.tsx'
import { useVisit } from '../state/visit-context.ts'

/** A line of a list as a row: its date as what it is, when it is listed by it (R20). */
export function ListedRow({ line: { card, heading, date }, hidden }: Readonly<{ line: Listed; hidden: boolean }>) {
  const words = useWords()
  const { go } = useVisit()
  const dated = date === undefined ? [] : [words.say(`document.date.${date.is}`, { date: sayPartialDate(date.day, words.locale) })]
  return <CardRow card={card} title={heading} facts={dated} hidden={hidden} onOpen={() => go({ at: 'document', number: card.number })} />
}
