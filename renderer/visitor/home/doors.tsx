import { ArrowRight, LibraryBig, Signpost } from 'lucide-react'
import type { Centre } from '../../../catalogue/model/centre.ts'
import { Button } from '../../ui/button.tsx'
import { collectionIcon } from '../../ui/collection-icon.ts'
import { Local, Say } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import { BROWSE, EMPTY_QUERY, GUIDE_START, resultsOf } from '../state/screen.ts'
import { useCollectionCount } from '../state/use-collection-count.ts'
import { useVisit } from '../state/visit-context.ts'

type Collection = Centre['collections'][number]

function CollectionDoor({ collection }: Readonly<{ collection: Collection }>) {
  const { go } = useVisit()
  const count = useCollectionCount(collection.id)
  // A door that opens on nothing is none.
  if (count === 0) return null
  return (
    <Button
      icon={collectionIcon(collection.icon)}
      onPress={() => go(resultsOf({ ...EMPTY_QUERY, filters: { collections: [collection.id] } }))}
    >
      <Local text={collection.label} />
      {count !== undefined && (
        <small>
          <Say k="home.collection.count" values={{ count }} />
        </small>
      )}
    </Button>
  )
}

/** For those who do not know where to start, the guide; beside it what can be looked through without typing and the collection of the moment (R10, R17). */
export function Doors() {
  const { go } = useVisit()
  const { bundle } = useKiosk()
  const collection = bundle.centre.collections.find(({ home }) => home)
  return (
    <div className="doors">
      <Button look="you" shape="lost" icon={Signpost} iconEnd={ArrowRight} flipEnd onPress={() => go(GUIDE_START)}>
        <Say k="home.lost" />
        <small>
          <Say k="home.lost.how" />
        </small>
      </Button>
      <Button shape="browse" icon={LibraryBig} onPress={() => go(BROWSE)}>
        <Say k="browse.title" />
        <small>
          <Say k="browse.how" />
        </small>
      </Button>
      {collection !== undefined && <CollectionDoor collection={collection} />}
    </div>
  )
}
