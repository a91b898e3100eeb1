import type { AmenityFound } from '../../../catalogue/desks/choose-amenities.ts'
import type { Said } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useBoard } from '../frame/board-context.ts'
import { OnBoard } from '../frame/on-board.tsx'
import { ServiceAnswer } from '../services/service-answer.tsx'
import { useVisit } from '../state/visit-context.ts'
import { AmenityRow } from './amenity-row.tsx'
import { useFoundAmenities } from './use-amenities.ts'

type RowsProps = Readonly<{ found: readonly AmenityFound[]; still?: boolean }>

/** `still`: only to be read. */
function Rows({ found, still = false }: RowsProps) {
  const words = useWords()
  const { go } = useVisit()
  return (
    <section className="amenity-answer" aria-label={words.say('around.found')}>
      <ul className="rows">
        {found.map(here => (
          <li key={here.amenity.id}>
            <AmenityRow
              here={here}
              isCalm={here.isCalm}
              {...(here.amenity.place !== undefined && !still && { onPress: () => go({ at: 'amenities', amenity: here.amenity.id }) })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/**
 * "Toilettes", "imprimer mon CV": what is asked for first is answered above the documents (R26); who is tired or alone by one calm line. Nothing where it
 * was not asked for, and then services near here that are. From a chair, numbers to call stand on the board, whole, whatever is typed below.
 */
export function AmenityAnswer({ said }: Readonly<{ said: Said | undefined }>) {
  const found = useFoundAmenities(said)
  const hasBoard = useBoard() !== undefined
  const above = found.filter(({ amenity }) => hasBoard && amenity.urgent !== undefined)
  const below = found.filter(here => !above.includes(here))
  return (
    <>
      {above.length > 0 && (
        <OnBoard>
          <Rows found={above} still />
        </OnBoard>
      )}
      {below.length > 0 && <Rows found={below} />}
      {found.length === 0 && <ServiceAnswer said={said} />}
    </>
  )
}
