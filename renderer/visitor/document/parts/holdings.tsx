import type { Holding, ReleaseDocument } from '../../../../catalogue/model/document.ts'
import { SectionTitle } from '../../../ui/section-title.tsx'
import { Say, useWords } from '../../../words/words-context.tsx'
import { useKiosk } from '../../state/kiosk-context.ts'
import { sayHolding } from '../say-holding.ts'

/** Every copy and where it is, what of a periodical is held, with its gaps in the library's own words. */
export function Holdings({ document }: Readonly<{ document: ReleaseDocument }>) {
  const words = useWords()
  const { plan } = useKiosk().bundle
  if (document.holdings.length === 0) return null
  const placeName = (holding: Holding) => {
    const place = plan.places.find(({ id }) => id === holding.place)
    return place === undefined ? undefined : words.local(place.label).text
  }
  return (
    <section className="doc-section">
      <SectionTitle>
        <Say k="document.where" />
      </SectionTitle>
      <ul className="doc-holdings">
        {document.holdings.map((holding, index) => (
          <li key={`${holding.place ?? holding.shelf ?? ''}-${holding.callNumber ?? ''}-${index.toString()}`}>
            {holding.callNumber === undefined ? null : <b className="doc-sign num">{holding.callNumber}</b>}
            <span>{sayHolding(holding, placeName(holding), words).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
