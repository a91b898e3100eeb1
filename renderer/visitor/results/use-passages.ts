import { useEffect, useState } from 'react'
import type { Hit, Passage, SearchRequest } from '../../../catalogue/search/types.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import { wantsPassage } from './wants-passage.ts'

type Passages = ReadonlyMap<string, Passage>

const NONE: Passages = new Map()

/** Passages by document number; those of the hits before stay until the new ones are there. */
export function usePassages(hits: readonly Hit[], request: SearchRequest): Passages {
  const { search } = useKiosk()
  const [passages, setPassages] = useState(NONE)
  // An effect runs after the paint: the hits never wait for their passages.
  useEffect(() => {
    let isHere = true
    const keys = (search.hasPassages() ? hits : []).filter(({ reasons }) => wantsPassage(reasons)).map(({ card }) => card.number)
    if (keys.length === 0) {
      setPassages(NONE)
      return
    }
    const show = (found: Passages) => {
      if (isHere) setPassages(found)
    }
    search.passages({ request, keys }).then(
      found => found !== undefined && show(new Map(found.map(({ key, passage }) => [key, passage]))),
      // Without them each hit still says why it is there.
      () => show(NONE),
    )
    return () => {
      isHere = false
    }
  }, [search, hits, request])
  return passages
}
