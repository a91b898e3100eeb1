import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useMemo, useState } from 'react'
import type { Found } from './find-in-pieces.ts'
import { findInPieces, foldSought } from './find-in-pieces.ts'
import { pageContent } from './page-content.ts'

/** One place in the document where it stands. */
type FoundOnPage = Readonly<{ page: number; found: Found }>
/** What was found so far; `searched`: every page was looked at; `unread`: some pages could not be. */
export type FindState = Readonly<{ sought: string; all: readonly FoundOnPage[]; searched: boolean; unread: boolean }>

const NOTHING: FindState = { sought: '', all: [], searched: false, unread: false }

/**
 * Looks for words in the pages of a document, one after the other from the first: what is found is there at once. The words stay in this
 * window's memory (R1).
 */
export function useFind(pdf: PDFDocumentProxy | undefined, pages: number, typed: string): FindState {
  const sought = useMemo(() => foldSought(typed), [typed])
  const [state, setState] = useState<FindState>(NOTHING)
  useEffect(() => {
    if (pdf === undefined || sought === '') return
    const stop = new AbortController()
    void lookThrough(pdf, pages, { sought, signal: stop.signal, show: setState })
    return () => stop.abort()
  }, [pdf, pages, sought])
  return sought === '' ? NOTHING : state.sought === sought ? state : { ...NOTHING, sought }
}

type Looking = Readonly<{ sought: string; signal: AbortSignal; show: (state: FindState) => void }>

async function lookThrough(pdf: PDFDocumentProxy, pages: number, { sought, signal, show }: Looking): Promise<void> {
  const all: FoundOnPage[] = []
  let unread = false
  for (let page = 1; page <= pages; page++) {
    const pieces = await pageContent(pdf, page).then(
      content => content.pieces,
      () => undefined,
    )
    if (signal.aborted) return
    if (pieces === undefined) unread = true
    const found = findInPieces(pieces ?? [], sought).map(place => ({ page, found: place }))
    all.push(...found)
    if (found.length > 0 && page < pages) show({ sought, all: [...all], searched: false, unread })
  }
  show({ sought, all, searched: true, unread })
}
