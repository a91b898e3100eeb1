import { SectionTitle } from '../../../ui/section-title.tsx'
import { Say } from '../../../words/words-context.tsx'
import { useOtherViews, useRelated } from '../use-document.ts'
import { CardButton } from './card-button.tsx'

const SHOWN = 3

/** More on the same subject, whoever says it: what "See it differently" does not show already. Nothing where there is nothing. */
export function RelatedDocuments({ number }: Readonly<{ number: string }>) {
  const others = useOtherViews(number, SHOWN)
  const related = useRelated(number, SHOWN * 2)
  const more = related.filter(({ id }) => !others.some(other => other.id === id)).slice(0, SHOWN)
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
