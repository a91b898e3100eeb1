import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useMemo, useState } from 'react'
import type { Marks } from './pdf-page-view.tsx'
import type { FindState } from './use-find.ts'
import { useFind } from './use-find.ts'

type Reading = Readonly<{ pdf: PDFDocumentProxy | undefined; pages: number; page: number; toPage: (page: number) => void }>

/** Looking for words in the document that is read. */
export type Finding = Readonly<{
  state: FindState
  /** Which of what was found is looked at; `undefined` before the first. */
  at: number | undefined
  marks: Marks
  type: (typed: string) => void
  /** To the next (1) or the one before (-1), round the ends. */
  step: (direction: 1 | -1) => void
}>

/** What is typed is here and in its field, and goes with the screen (R1). The first find at or after the shown page is gone to; then one steps. */
export function useFinding({ pdf, pages, page, toPage }: Reading): Finding {
  const [typed, type] = useState('')
  const [at, setAt] = useState<Readonly<{ sought: string; index: number }>>()
  const state = useFind(pdf, pages, typed)
  const { sought, all, searched } = state
  const index = at !== undefined && at.sought === sought ? Math.min(at.index, all.length - 1) : undefined
  const goTo = (next: number) => {
    const place = all[next]
    if (place === undefined) return
    setAt({ sought, index: next })
    if (place.page !== page) toPage(place.page)
  }
  const ahead = all.findIndex(place => place.page >= page)
  const first = ahead >= 0 ? ahead : searched ? 0 : -1
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new word, as soon as the first place is known
  useEffect(() => {
    if (sought !== '' && index === undefined && first >= 0) goTo(first)
  }, [sought, first, index === undefined])
  const marks = useMemo<Marks>(() => {
    const here = index === undefined ? undefined : all[index]
    return { found: all.filter(place => place.page === page).map(place => place.found), here: here?.page === page ? here.found : undefined }
  }, [all, index, page])
  const step = (direction: 1 | -1) => goTo(((index ?? 0) + direction + all.length) % Math.max(all.length, 1))
  return { state, at: index, marks, type, step }
}
