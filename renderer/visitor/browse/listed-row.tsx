import type { Listed } from '../../../catalogue/search/types.ts'
import { foreign, useWords } from '../../words/words-context.tsx'
import { sayPartialDate } from '../document/say-date.ts'
import { HitRow } from '../results/parts/hit-row.tsx'
import { cardFacts, kindName } from '../results/say-card.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'

/** A line of a list as a row: its date as what it is, when it is listed by it (R20). */
export function ListedRow({ line, hidden }: Readonly<{ line: Listed; hidden: boolean }>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go, keep, isKept } = useVisit()
  const { card, heading, date } = line
  const kept = isKept(card.number)
  const dated = date === undefined ? [] : [words.say(`document.date.${date.is}`, { date: sayPartialDate(date.day, words.language) })]
  return (
    <HitRow
      need={bundle.centre.needs.find(({ id }) => id === card.needs[0])}
      kind={kindName(card.kind, bundle.centre, words)}
      facts={[...dated, ...cardFacts(card, bundle, words)]}
      title={heading}
      titleLanguage={foreign(words, card.language)}
      marks={[]}
      reason={undefined}
      isInText={false}
      kept={kept}
      hidden={hidden}
      keepLabel={words.say(kept ? 'search.kept' : 'search.keep', { title: card.title })}
      onOpen={() => go({ at: 'document', number: card.number })}
      onKeep={() => keep(card.number, !kept)}
    />
  )
}
