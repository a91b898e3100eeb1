import { useEffect, useRef } from 'react'
import type { AmenityHere } from '../../../catalogue/desks/choose-amenities.ts'
import { Local, Say, useWords } from '../../words/words-context.tsx'
import { useWay } from '../desks/way/use-way.ts'
import { WayBox } from '../desks/way/way-picture.tsx'
import { Page } from '../frame/page.tsx'
import { Place } from '../frame/place.tsx'
import type { ScreenAt } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'
import { AmenityRow } from './amenity-row.tsx'
import { useAmenities } from './use-amenities.ts'

/** Toilets, copies, wifi: all that people ask for first, with its rule; the chosen one with its place on the plan and the way in words (R26). */
export function AmenitiesScreen({ screen }: Readonly<{ screen: ScreenAt<'amenities'> }>) {
  const words = useWords()
  const { dispatch } = useVisit()
  const all = useAmenities()
  const chosen = all.find(({ amenity }) => amenity.id === screen.amenity) ?? all[0]
  return (
    <>
      <Page title={words.say('around.title')}>
        {all.length === 0 ? <p>{words.say('around.none')}</p> : null}
        <ul className="amenities">
          {all.map(here => (
            <li key={here.amenity.id}>
              <AmenityRow
                here={here}
                chosen={here === chosen}
                onPress={() => dispatch({ do: 'replace', screen: { at: 'amenities', amenity: here.amenity.id } })}
              />
            </li>
          ))}
        </ul>
      </Page>
      <Place>{chosen === undefined ? null : <WayTo key={chosen.amenity.id} here={chosen} isAsked={screen.amenity !== undefined} />}</Place>
    </>
  )
}

/** Where it is: on the plan, and in words. */
function WayTo({ here, isAsked }: Readonly<{ here: AmenityHere; isAsked: boolean }>) {
  const words = useWords()
  const { amenity } = here
  const way = useWay(amenity.place, words.local(amenity.label).text)
  const section = useRef<HTMLElement>(null)
  // With the largest letters the way stands below the list: it comes to whoever chose it.
  useEffect(() => {
    if (isAsked) section.current?.scrollIntoView({ block: 'nearest' })
  }, [isAsked])
  return (
    <section className="amenity-way" ref={section}>
      <h2 className="label">
        <span>
          <Local text={amenity.label} />
        </span>
      </h2>
      {amenity.numbers?.map(({ text }) => (
        <p key={Object.values(text).join()}>
          <Local text={text} />
        </p>
      ))}
      {amenity.note === undefined ? null : (
        <p>
          <Local text={amenity.note} />
        </p>
      )}
      {amenity.place !== undefined && way === undefined && (
        <p>
          <Say k="way.none" />
        </p>
      )}
      {way !== undefined && <WayBox way={way} />}
    </section>
  )
}
