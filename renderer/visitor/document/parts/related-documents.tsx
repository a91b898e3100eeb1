import type { Hit } from '../../../../catalogue/search/types.ts'
import { SectionTitle } from '../../../ui/section-title.tsx'
import { Say } from '../../../words/words-context.tsx'
import { OTHERS_SHOWN, useRelated } from '../use-document.ts'
import { CardButton } from './card-button.tsx'

/** More on the same subject, whoever says it: what "See it differently" does not show already. Nothing where there is nothing. */
export function RelatedDocuments({ number, others }: Readonly<{ number: string; others: readonly Hit[] }>) {
  const related = useRelated(number, OTHERS_SHOWN * 2)
  const more = related.filter(({ id }) => !others.some(other => other.id === id)).slice(0, OTHERS_SHOWN)
  if (more.length === 0) return null
  return (
    <section className="doc-section" data-block>
      <SectionTitle>
        <Say k="document.related" />
      </SectionTitle>
      <ul className="doc-views">
        {more.map(({ id, card, reasons }) => (
          <li key={id}>
            <CardButton card={card} found={reasons} />
          </li>
        ))}
      </ul>
    </section>
  )
}
