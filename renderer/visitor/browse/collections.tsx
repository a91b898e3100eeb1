import type { Centre } from '../../../catalogue/model/centre.ts'
import { Button } from '../../ui/button.tsx'
import { collectionIcon } from '../../ui/collection-icon.ts'
import { SectionTitle } from '../../ui/section-title.tsx'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { EMPTY_QUERY, resultsOf } from '../state/screen.ts'
import { useCollectionCount } from '../state/use-collection-count.ts'
import { useVisit } from '../state/visit-context.ts'

/** A collection's door; none where it holds nothing today. */
function Tile({ collection: { id, label, icon } }: Readonly<{ collection: Centre['collections'][number] }>) {
  const { go } = useVisit()
  if (useCollectionCount(id) === 0) return null
  return (
    <li>
      <Button
        shape="browse-door"
        icon={collectionIcon(icon)}
        onPress={() => go(resultsOf({ ...EMPTY_QUERY, filters: { collections: [id] } }))}
      >
        <Local text={label} />
      </Button>
    </li>
  )
}

/** Every collection that the centre has chosen documents for, not the one on Home alone (R17). Nothing where it has none. */
export function Collections() {
  const { collections } = useKiosk().bundle.centre
  if (collections.length === 0) return null
  return (
    <section className="browse-group" data-block>
      <SectionTitle>
        <Say k="browse.collections" />
      </SectionTitle>
      <ul className="browse-collections">
        {collections.map(collection => (
          <Tile key={collection.id} collection={collection} />
        ))}
      </ul>
    </section>
  )
}
