import { useEffect, useState } from 'react'
import type { Listing } from '../../../catalogue/search/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ListAsked } from './list-request.ts'

/** A listing with the list it answers; what is shown stays until what comes is there. */
export type Shown = Readonly<{ asked: ListAsked; start: number; listing: Listing }>

/** A page of a list, following what is asked. `asked` must be the same object while the same is asked. */
export function useListing(asked: ListAsked, { start, limit }: Readonly<{ start: number; limit: number }>) {
  const { search, today } = useKiosk()
  const { language } = useWords()
  const [shown, setShown] = useState<Shown>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isHere = true
    search.list({ ...asked, language, offset: start, limit, ...(today === undefined ? {} : { today }) }).then(
      listing => {
        if (isHere) setShown({ asked, start, listing })
      },
      () => setFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [search, asked, language, today, start, limit])
  return { shown, failed, pending: !failed && (shown?.asked !== asked || shown.start !== start) }
}
