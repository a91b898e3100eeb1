import { useEffect, useState } from 'react'
import type { Way } from '../../../catalogue/model/ways.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { WayDocument } from './gather-documents.ts'
import { gatherDocuments } from './gather-documents.ts'

/** The documents that serve a way; absent until they are there. `failed`: the search has stopped answering. */
export function useWayDocuments(way: Way): Readonly<{ documents: readonly WayDocument[] | undefined; failed: boolean }> {
  const { search, today } = useKiosk()
  const { language } = useWords()
  const [documents, setDocuments] = useState<readonly WayDocument[]>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isHere = true
    gatherDocuments(way, { language, ask: search.search, ...(today === undefined ? {} : { today }) }).then(
      gathered => {
        if (isHere && gathered !== undefined) setDocuments(gathered)
      },
      () => setFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [way, search, language, today])
  return { documents, failed }
}
