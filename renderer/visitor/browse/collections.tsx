import { Button } from '../../ui/button.tsx'
import { collectionIcon } from '../../ui/collection-icon.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { EMPTY_QUERY, resultsOf } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'

/** Every collection that the centre has chosen documents for, not the one on Home alone (R17). Nothing where it has none. */
export function Collections() {
  const { go } = useVisit()
  const { collections } = useKiosk().bundle.centre
  if (collections.length === 0) return null
  return (
    <section className="browse-group" data-block>
      <SectionTitle>
        <Say k="browse.collections" />
      </SectionTitle>
      <ul className="browse-collections">
        {collections.map(({ id, label, icon }) => (
          <li key={id}>
            <Button icon={collectionIcon(icon)} onPress={() => go(resultsOf({ ...EMPTY_QUERY, filters: { collections: [id] } }))}>
              <Local text={label} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
