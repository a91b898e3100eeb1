import { useEffect, useState } from 'react'
import type { ReleaseDocument } from '../../../catalogue/model/document.ts'
import type { Related } from '../../../catalogue/search/types.ts'
import { useWords } from '../../words/words-context.tsx'
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

const NONE: Related = { others: [], same: [] }

/** As many other documents as stand beside one, of each sort. */
const SHOWN = 3

/** What else there is on the same subject, and whoever sees it otherwise (R5); none until it is known. */
export function useRelated({ id, number }: Pick<ReleaseDocument, 'id' | 'number'>): Related {
  const { bundle, search, today } = useKiosk()
  const { language } = useWords()
  const { needs, languages } = bundle.centre
  const [found, setFound] = useState<Readonly<{ number: string; related: Related }>>()
  useEffect(() => {
    let stays = true
    const show = (related: Related | undefined) => {
      if (stays) setFound({ number, related: related ?? NONE })
    }
    const lists = needs
      .flatMap(({ themes }) => themes)
      .filter(({ readFirst }) => readFirst.includes(id))
      .map(theme => ({ id: theme.id, documents: theme.readFirst }))
    const [mainLanguage] = languages
    const request = { limit: SHOWN, language, lists, ...(mainLanguage && { mainLanguage }), ...(today && { today }) }
    // Without them the page is whole all the same.
    search.related(number, request).then(show, () => show(undefined))
    return () => {
      stays = false
    }
  }, [search, id, number, language, needs, languages, today])
  return found?.number === number ? found.related : NONE
}
