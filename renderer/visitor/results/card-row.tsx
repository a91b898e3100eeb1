import type { ReactNode } from 'react'
import type { Card } from '../../../catalogue/search/types.ts'
import { foreign, useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import { HitRow } from './parts/hit-row.tsx'
import { cardFacts, kindName } from './say-card.ts'

type CardRowProps = Readonly<{
  card: Card
  /** What it stands under, where that is not its title. */
  title?: string
  /** The need whose flag it carries; its first one when absent. */
  need?: string
  /** Said before what its card says. */
  facts?: readonly string[]
  reason?: ReactNode
  hidden?: boolean
  onOpen: () => void
}>

/** A document as it stands among results, where no words were searched: nothing is marked, and it can be kept. */
export function CardRow({ card, title = card.title, need = card.needs[0], facts = [], reason, hidden = false, onOpen }: CardRowProps) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { keep, isKept } = useVisit()
  const kept = isKept(card.number)
  return (
    <HitRow
      need={bundle.centre.needs.find(({ id }) => id === need)}
      kind={kindName(card.kind, bundle.centre, words)}
      facts={[...facts, ...cardFacts(card, bundle, words)]}
      title={title}
      titleLanguage={foreign(words, card.language)}
      marks={[]}
      reason={reason}
      isInText={false}
      kept={kept}
      hidden={hidden}
      keepLabel={words.say(kept ? 'search.kept' : 'search.keep', { title: card.title })}
      onOpen={onOpen}
      onKeep={() => keep(card.number, !kept)}
    />
  )
}
