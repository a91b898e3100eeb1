import { useEffect, useState } from 'react'
import type { Passage } from '../../../catalogue/search/types.ts'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ScreenAt } from '../state/screen.ts'

/** The passage a document was found by, on its way or known; `passage` is undefined where its text is not why it was found. */
export type FoundPassage = Readonly<{ state: 'loading' }> | Readonly<{ state: 'known'; passage?: Passage }>

const LOADING: FoundPassage = { state: 'loading' }
const NONE: FoundPassage = { state: 'known' }

/** Where the words one came by stand in the text of an opened document. */
export function useFoundPassage({ number, found, sought }: ScreenAt<'document'>): FoundPassage {
  const { search } = useKiosk()
  const [loaded, setLoaded] = useState<Readonly<{ number: string; is: FoundPassage }>>()
  const isInText = sought !== undefined && found?.some(({ kind }) => kind === 'text') === true
  useEffect(() => {
    if (!isInText) return
    let stays = true
    const show = (is: FoundPassage) => {
      if (stays) setLoaded({ number, is })
    }
    search.passage(sought, number).then(
      passage => show(passage === undefined ? NONE : { state: 'known', passage }),
      // The document says for itself when it cannot be read.
      () => show(NONE),
    )
    return () => {
      stays = false
    }
  }, [search, number, sought, isInText])
  if (!isInText) return NONE
  return loaded?.number === number ? loaded.is : LOADING
}
