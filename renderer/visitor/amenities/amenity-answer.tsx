import type { Said } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useVisit } from '../state/visit-context.ts'
import { AmenityRow } from './amenity-row.tsx'
import { useFoundAmenities } from './use-amenities.ts'

/**
 * "Toilettes", "imprimer mon CV": what is asked for first is answered above the documents (R26); who is tired or alone by one calm line. Nothing where it
 * was not asked for.
 */
export function AmenityAnswer({ said }: Readonly<{ said: Said | undefined }>) {
  const words = useWords()
  const { go } = useVisit()
  const found = useFoundAmenities(said)
  if (found.length === 0) return null
  return (
    <section className="amenity-answer" aria-label={words.say('around.found')}>
      <ul className="rows">
        {found.map(here => (
          <li key={here.amenity.id}>
            <AmenityRow
              here={here}
              isCalm={here.isCalm}
              {...(here.amenity.place !== undefined && { onPress: () => go({ at: 'amenities', amenity: here.amenity.id }) })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
