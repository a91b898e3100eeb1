import { useEffect, useState } from 'react'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Hit } from '../../../catalogue/search/types.ts'
import { useKiosk } from '../state/kiosk-context.ts'

/** A document on its way to the screen. `missing`: this release has none of that number, or its block cannot be read. */
export type LoadedDocument =
  | Readonly<{ state: 'loading' }>
  | Readonly<{ state: 'missing' }>
  | Readonly<{ state: 'ready'; document: ReleaseDocument }>

const LOADING: LoadedDocument = { state: 'loading' }
const MISSING: LoadedDocument = { state: 'missing' }

/** The document of a number, from the release. */
export function useDocument(number: string): LoadedDocument {
  const { search } = useKiosk()
  const [loaded, setLoaded] = useState<Readonly<{ number: string; is: LoadedDocument }>>()
  useEffect(() => {
    let stays = true
    const show = (is: LoadedDocument) => {
      if (stays) setLoaded({ number, is })
    }
    search.document(number).then(
      document => show(document === undefined ? MISSING : { state: 'ready', document }),
      () => show(MISSING),
    )
    return () => {
      stays = false
    }
  }, [search, number])
  return loaded?.number === number ? loaded.is : LOADING
}

const NONE: readonly Hit[] = []

/** As many other documents as stand beside one. */
export const OTHERS_SHOWN = 3

/** Other points of view on the same subject: other sources, other kinds (R5); none until they are known. */
export const useOtherViews = (number: string): readonly Hit[] => useNear(number, OTHERS_SHOWN, true)

/** What else there is on the same subject, whoever says it; none until it is known. */
export const useRelated = (number: string, limit: number): readonly Hit[] => useNear(number, limit, false)

function useNear(number: string, limit: number, different: boolean): readonly Hit[] {
  const { search, today } = useKiosk()
  const [found, setFound] = useState<Readonly<{ number: string; hits: readonly Hit[] }>>()
  useEffect(() => {
    let stays = true
    const show = (hits: readonly Hit[]) => {
      if (stays) setFound({ number, hits })
    }
    // Without them the page is whole all the same.
    search.related(number, { limit, different, ...(today === undefined ? {} : { today }) }).then(show, () => show(NONE))
    return () => {
      stays = false
    }
  }, [search, number, limit, different, today])
  return found?.number === number ? found.hits : NONE
}
