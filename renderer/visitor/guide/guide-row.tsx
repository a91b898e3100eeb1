import type { Card } from '../../../catalogue/search/types.ts'
import { foreign, useWords } from '../../words/words-context.tsx'
import { HitRow } from '../results/parts/hit-row.tsx'
import { cardFacts, kindName } from '../results/say-card.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { useVisit } from '../state/visit-context.ts'
import type { GuideFind } from './gather-finds.ts'

/** A document the guide shows, as it stands among results, with the answers it meets. */
export function GuideRow({
  card,
  reason,
  found,
  asked,
}: Readonly<{
  card: Card
  reason: string | undefined
  found?: GuideFind
  /** The need that was answered: a document that serves it carries its flag. */
  asked: string | undefined
}>) {
  const words = useWords()
  const { bundle } = useKiosk()
  const { go, keep, isKept } = useVisit()
  const need = card.needs.find(id => id === asked) ?? card.needs[0]
  const kept = isKept(card.number)
  return (
    <HitRow
      need={bundle.centre.needs.find(({ id }) => id === need)}
      kind={kindName(card.kind, bundle.centre, words)}
      facts={cardFacts(card, bundle, words)}
      title={card.title}
      titleLanguage={foreign(words, card.language)}
      marks={[]}
      reason={reason}
      isInText={false}
      kept={kept}
      hidden={false}
      keepLabel={words.say(kept ? 'search.kept' : 'search.keep', { title: card.title })}
      onOpen={() =>
        go({ at: 'document', number: card.number, ...(found === undefined ? {} : { found: found.hit.reasons, sought: found.by.request }) })
      }
      onKeep={() => keep(card.number, !kept)}
    />
  )
}
