import type { Card } from '../../../catalogue/search/types.ts'
import { CardRow } from '../results/card-row.tsx'
import { useVisit } from '../state/visit-context.ts'
import type { GuideFind } from './rank-finds.ts'

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
  const { go } = useVisit()
  const need = card.needs.find(id => id === asked)
  const open = () =>
    go({ at: 'document', number: card.number, ...(found === undefined ? {} : { found: found.hit.reasons, sought: found.by.request }) })
  return <CardRow card={card} reason={reason} onOpen={open} {...(need === undefined ? {} : { need })} />
}
