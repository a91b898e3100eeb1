import type { Hit } from '../../../catalogue/search/types.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Say } from '../../words/words-context.tsx'
import { CardButton } from './parts/card-button.tsx'

/** "See it differently": other sources and other kinds on the same subject (R5). Nothing where there is nothing. `standsStill`: below the text, which needs the room of a reason more. */
export function OtherViews({ hits, standsStill = false }: Readonly<{ hits: readonly Hit[]; standsStill?: boolean }>) {
  if (hits.length === 0) return null
  return (
    <section className="doc-others">
      <SectionTitle>
        <Say k="document.others" />
      </SectionTitle>
      <ul className="doc-views">
        {hits.map(({ id, card, reasons }) => (
          <li key={id}>
            <CardButton card={card} found={reasons} saysWhy={!standsStill} />
          </li>
        ))}
      </ul>
    </section>
  )
}
