import { useEffect, useState } from 'react'
import { saidBy } from '../../../catalogue/desks/said-by.ts'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { useWords } from '../../words/words-context.tsx'
import { type CatalogueSearch, useKiosk } from '../state/kiosk-context.ts'
import type { Screen } from '../state/screen.ts'
import { useVisit } from '../state/visit-context.ts'

type Themes = Pick<DeskContext, 'needs' | 'concepts' | 'words' | 'unsure'>

/** What the visitor was at before: the document read last, or what was searched; `undefined` when nothing was, or while it is looked up. */
export function useLastContext(): DeskContext | undefined {
  const { language } = useWords()
  const { search } = useKiosk()
  const { visit } = useVisit()
  const last = visit.trail.findLast(screen => screen.at === 'results' || screen.at === 'document')
  const [found, setFound] = useState<Readonly<{ of: Screen; context: DeskContext }>>()
  useEffect(() => {
    if (last === undefined) return
    let stays = true
    themesOf(last, search, language).then(
      themes => {
        if (stays) setFound({ of: last, context: { language, ...wordsOf(last), ...themes } })
      },
      () => {
        // Without the themes the words alone still choose the desks.
        if (stays) setFound({ of: last, context: { language, ...wordsOf(last) } })
      },
    )
    return () => {
      stays = false
    }
  }, [last, search, language])
  return found !== undefined && found.of === last ? found.context : undefined
}

function wordsOf(screen: Screen): Pick<DeskContext, 'words' | 'horizon'> {
  if (screen.at !== 'results') return {}
  const { words, filters } = screen.query
  return { ...(words.trim() === '' ? {} : { words }), ...(filters.horizon === undefined ? {} : { horizon: filters.horizon }) }
}

/** The needs and concepts of a document, or of the best documents found. */
async function themesOf(screen: Screen, search: CatalogueSearch, language: string): Promise<Themes> {
  if (screen.at === 'document') {
    const document = await search.document(screen.number)
    if (document === undefined) return {}
    return { needs: document.needs.map(id => ({ id, weight: 1 })), concepts: document.concepts.map(({ code }) => code) }
  }
  if (screen.at !== 'results') return {}
  const chosen = screen.query.filters.needs ?? []
  if (chosen.length > 0) return { needs: chosen.map(id => ({ id, weight: 1 })) }
  const { words, filters, verbatim } = screen.query
  const response = await search.search({ words, language, filters, limit: 1, ...(verbatim === undefined ? {} : { verbatim }) })
  return response === undefined ? {} : { ...response.themes, ...(words.trim() === '' ? {} : saidBy(screen.query, response)) }
}
