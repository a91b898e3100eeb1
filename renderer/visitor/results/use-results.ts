import { startTransition, useEffect, useState } from 'react'
import { spokenLanguages } from '../../../catalogue/desks/suggest-desks.ts'
import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { useKiosk } from '../state/kiosk-context.ts'
import type { ResultsScreen } from '../state/screen.ts'
import { asksSomething } from '../state/screen.ts'
import type { Answer } from './ask-search.ts'
import { askSearch } from './ask-search.ts'
import { askedOf } from './chosen-topic.ts'

/** Rows asked for at once: more than any screen shows. */
const ROWS = 9

/** What is shown and what was asked for it, whether something newer is on its way, and whether the search has stopped answering. */
export type Results = Readonly<{ answer: Answer | undefined; response: SearchResponse | undefined; pending: boolean; failed: boolean }>

/** The results of a results screen, following it. What is shown stays until what comes is there. */
export function useResults(screen: ResultsScreen, keyboard: boolean): Results {
  const { search, today, bundle } = useKiosk()
  const { language } = useWords()
  const [shown, setShown] = useState<Answer & Readonly<{ screen: ResultsScreen }>>()
  const [failed, setFailed] = useState(false)
  const { query } = screen
  const start = screen.starts.at(-1) ?? 0
  useEffect(() => {
    if (!asksSomething(query)) {
      // Words that begin anew are not met by what the ones taken back had found.
      setShown(undefined)
      return
    }
    let isHere = true
    const request: SearchRequest = {
      ...askedOf(query, bundle.centre, language),
      language,
      filters: query.filters,
      sort: query.sort,
      offset: start,
      limit: ROWS,
      typing: keyboard,
      // What a button asks is the centre's own, and no slip of the hand.
      ...(query.verbatim === true || query.words === '' ? { verbatim: true } : {}),
      ...(today === undefined ? {} : { today }),
    }
    askSearch(search, { query, request, spoken: spokenLanguages(bundle, language) }).then(
      answer => {
        // Drawn a little at a time: a letter typed meanwhile does not wait for rows that it changes.
        if (isHere && answer !== undefined) startTransition(() => setShown({ ...answer, screen }))
      },
      () => setFailed(true),
    )
    return () => {
      isHere = false
    }
  }, [search, query, bundle, start, language, today, keyboard, screen])
  if (!asksSomething(query)) return { answer: undefined, response: undefined, pending: false, failed }
  return { answer: shown, response: shown?.response, pending: !failed && shown?.screen !== screen, failed }
}
