import type { Hit } from '../../../../catalogue/search/types.ts'
import { SectionTitle } from '../../../ui/section-title.tsx'
import { Say } from '../../../words/words-context.tsx'
import { CardButton } from './card-button.tsx'

/** More on the same subject, whoever says it, besides what "See it differently" shows. Nothing where there is nothing. */
export function RelatedDocuments({ hits }: Readonly<{ hits: readonly Hit[] }>) {
  if (hits.length === 0) return null
  return (
    <section className="doc-section" data-block>
      <SectionTitle>
        <Say k="document.related" />
      </SectionTitle>
      <ul className="doc-views">
        {hits.map(({ id, card, reasons }) => (
          <li key={id}>
            <CardButton card={card} found={reasons} saysWhy />
          </li>
        ))}
      </ul>
    </section>
  )
}
