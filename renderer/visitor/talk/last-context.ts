import type { DeskContext } from '../../../catalogue/desks/types.ts'
import { isMetUrgently } from '../../../catalogue/desks/urgent.ts'
import type { Centre } from '../../../catalogue/model/centre.ts'
import { gatherFinds } from '../guide/gather-finds.ts'
import { guideDeskContext } from '../guide/guide-desks.ts'
import { guideSearches } from '../guide/guide-searches.ts'
import { askedOf, themeSays } from '../results/chosen-topic.ts'
import { resultsDeskContext } from '../results/results-desk-context.ts'
import type { CatalogueSearch } from '../state/kiosk-context.ts'
import type { Screen, ScreenAt } from '../state/screen.ts'
import { asksSomething } from '../state/screen.ts'
import { documentDeskContext } from './document-desk-context.ts'

/** Screens that say what the visitor is at. */
export type AskingScreen = ScreenAt<'results' | 'document' | 'guide'>

export type LastOptions = Readonly<{
  search: Pick<CatalogueSearch, 'search' | 'document' | 'meetAmenities'>
  centre: Centre
  language: string
  today?: string
}>

/** Whether a screen says what the visitor is at: a document, a search that asks something, a guide in which something was answered. */
export function asksFor(screen: Screen): screen is AskingScreen {
  if (screen.at === 'results') return asksSomething(screen.query)
  return screen.at === 'document' || (screen.at === 'guide' && Object.keys(screen.answers).length > 0)
}

/**
 * What the desks are chosen by for that screen, with what its documents are about; for a document, with what was said in the search in words before it.
 * Rejects when the search does.
 */
export async function contextOf(screen: AskingScreen, options: LastOptions, before?: ScreenAt<'results'>): Promise<DeskContext> {
  const { search, centre, language, today } = options
  const at = today === undefined ? {} : { today }
  switch (screen.at) {
    case 'document': {
      const document = await search.document(screen.number)
      if (document === undefined) return { language }
      return documentDeskContext(document, before === undefined ? undefined : await contextOf(before, options), language)
    }
    case 'guide': {
      const { answers } = screen
      const isAnswered = answers.need !== undefined
      const finds = isAnswered ? undefined : await gatherFinds(guideSearches(answers, { centre, language, ...at }), search.search, answers)
      return guideDeskContext(answers, finds, { language, centre })
    }
    case 'results': {
      const { query } = screen
      const { filters, verbatim } = query
      if (await isUrgent(query.words, search, language)) return resultsDeskContext(query, undefined, language, { isUrgent: true })
      const request = { ...askedOf(query, centre, language), language, filters, limit: 1, ...at }
      const response = await search.search({ ...request, ...(verbatim === undefined ? {} : { verbatim }) })
      return resultsDeskContext(query, response, language, { theme: themeSays(query, centre, language) })
    }
  }
}

/** Whether the words are of somebody in distress. */
async function isUrgent(words: string, search: LastOptions['search'], language: string): Promise<boolean> {
  return words !== '' && isMetUrgently(await search.meetAmenities({ words, unsure: [] }, [language]))
}

/** The same without the search: what was said and chosen. */
export function contextAlone(screen: AskingScreen, { language, centre }: Pick<LastOptions, 'language' | 'centre'>): DeskContext {
  if (screen.at === 'results')
    return resultsDeskContext(screen.query, undefined, language, { theme: themeSays(screen.query, centre, language) })
  return screen.at === 'guide' ? guideDeskContext(screen.answers, undefined, { language, centre }) : { language }
}
