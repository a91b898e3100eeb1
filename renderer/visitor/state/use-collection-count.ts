import { useEffect, useState } from 'react'
import { useKiosk } from './kiosk-context.ts'

/** How many documents a collection holds today; `undefined` until counted, and where nothing counts: its door stands and opens. */
export function useCollectionCount(id: string): number | undefined {
  const { search, today, bundle } = useKiosk()
  // Nothing is typed here: the language only has to be one.
  const [language = ''] = bundle.centre.languages
  const [count, setCount] = useState<number>()
  useEffect(() => {
    let isHere = true
    // A list, which no search overtakes and which overtakes none.
    search.list({ by: 'title', language, filters: { collections: [id] }, limit: 1, ...(today === undefined ? {} : { today }) }).then(
      ({ documents }) => {
        if (isHere) setCount(documents)
      },
      // A search that has stopped answering is said by the results.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [search, id, today, language])
  return count
}
