import { saidBy } from '../../../catalogue/desks/said-by.ts'
import type { DeskContext } from '../../../catalogue/desks/types.ts'
import type { SearchResponse } from '../../../catalogue/search/types.ts'
import type { Query } from '../state/screen.ts'

type ResultsSay = Readonly<{
  isUrgent?: boolean | undefined
  /** What the chosen theme says (`themeSays`): the centre's own words, no slips in them. */
  theme?: string | undefined
}>

/**
 * What the desks beside results are chosen by: the words, the needs chosen or else those of what was found, its concepts, the time. Where somebody in
 * distress wrote, by the words as they were typed and nothing else: what documents they happen to find says nothing of what helps.
 */
export function resultsDeskContext(
  query: Query,
  response: SearchResponse | undefined,
  language: string,
  { isUrgent = false, theme }: ResultsSay = {},
): DeskContext {
  const { words, filters } = query
  if (isUrgent) return { language, words, unsure: [], isUrgent }
  const themes = response?.themes
  const chosen = (filters.needs ?? []).map(id => ({ id, weight: 1 }))
  const needs = chosen.length > 0 ? chosen : themes?.needs
  return {
    language,
    ...(words !== '' ? saidBy(query, response) : theme === undefined ? {} : { words: theme, unsure: [], isName: true as const }),
    ...(needs === undefined ? {} : { needs }),
    ...(themes === undefined ? {} : { concepts: themes.concepts }),
    ...(filters.horizon === undefined ? {} : { horizon: filters.horizon }),
  }
}
