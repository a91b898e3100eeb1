import { SectionTitle } from '../../ui/section-title.tsx'
import { Say } from '../../words/words-context.tsx'
import { CardButton } from './parts/card-button.tsx'
import { useOtherViews } from './use-document.ts'

const SHOWN = 3

/** "See it differently": other sources and other kinds on the same subject (R5). Nothing where there is nothing. */
export function OtherViews({ number }: Readonly<{ number: string }>) {
  const hits = useOtherViews(number, SHOWN)
  if (hits.length === 0) return null
  return (
    <section className="doc-others">
      <SectionTitle>
        <Say k="document.others" />
      </SectionTitle>
      <ul className="doc-views">
        {hits.map(({ id, card, reasons }) => (
          <li key={id}>
            <CardButton card={card} found={reasons} />
          </li>
        ))}
      </ul>
    </section>
  )
}
