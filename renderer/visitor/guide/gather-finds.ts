import type { SearchRequest, SearchResponse } from '../../../catalogue/search/types.ts'
import type { GuideAnswers } from '../state/guide-answers.ts'
import type { GuideSearch } from './guide-searches.ts'
import type { GuideFind } from './rank-finds.ts'
import { besideNeed, rankFinds, rankForNeed, speaksOf } from './rank-finds.ts'

/** What the guide found: the closest first, and how many documents answer everything. */
export type GuideFinds = Readonly<{
  total: number
  finds: readonly GuideFind[]
  /** Needs of the best documents that answer everything: what the desks are chosen by where no need was answered. */
  themes: SearchResponse['themes']
  /** The narrowest search that finds more than is shown, and how much. */
  all?: Readonly<GuideSearch & { total: number }>
}>

const NO_THEMES: SearchResponse['themes'] = { needs: [], concepts: [] }

/** At least this many documents: below, wider searches add theirs after those that answer everything. */
const ENOUGH = 6

type Found = Readonly<{ by: GuideSearch; response: SearchResponse }>

/** Asks the searches of a field of work, then one wider search after another until there is enough to show. `undefined` when a newer question overtook one of them. */
export async function gatherFinds(
  searches: readonly GuideSearch[],
  ask: (request: SearchRequest) => Promise<SearchResponse | undefined>,
  answers: GuideAnswers,
): Promise<GuideFinds | undefined> {
  const found: Found[] = []
  const finds = new Map<string, GuideFind>()
  /** As documents stand for the need whatever the time: in the order that the centre chose. */
  const anyTime = new Map<string, number>()
  for (const by of searches) {
    if (by.held.field !== true && finds.size >= ENOUGH && !isFirstForNeed(by, found) && !isForAnyTime(by, answers)) break
    const response = await ask(by.request)
    if (response === undefined) return undefined
    found.push({ by, response })
    for (const hit of response.hits) {
      if (by.held.need === true && by.held.when !== true && !anyTime.has(hit.id)) anyTime.set(hit.id, anyTime.size)
      const speaks = speaksOf(hit, by)
      if ((by.held.field !== true || speaks > 0) && !finds.has(hit.id)) finds.set(hit.id, { hit, by, speaks })
    }
  }
  const all = [...finds.values()]
  // A time moves them among those of their own rank only: what it asked for first stands no further up for that.
  const placeOf = ({ hit }: GuideFind): number => anyTime.get(hit.id) ?? anyTime.size
  return summed(answers.field === undefined ? all.toSorted((one, other) => placeOf(one) - placeOf(other)) : all, found, answers)
}

/** What is for the need itself stands beside what is about the field: how one goes about it, whatever the field. */
const isFirstForNeed = ({ held }: GuideSearch, found: readonly Found[]): boolean =>
  held.need === true && !found.some(({ by, response }) => by.held.field !== true && response.total > 0)

/** What the centre chose for a need is asked for whatever the time: it stands before what is for that time and was chosen by nobody. */
const isForAnyTime = ({ held }: GuideSearch, { when, field, theme }: GuideAnswers): boolean =>
  held.need === true && held.when !== true && when !== undefined && field === undefined && (theme === undefined || held.theme === true)

function summed(finds: readonly GuideFind[], found: readonly Found[], answers: GuideAnswers): GuideFinds {
  const [first] = found
  const all = found.find(({ response }) => response.total > ENOUGH) ?? found.toSorted((a, b) => b.response.total - a.response.total)[0]
  const { filters, language = '', mainLanguage = language } = first?.by.request ?? {}
  const options = { answers, kinds: filters?.kinds ?? [], languages: [language, mainLanguage] }
  const ranked = answers.field === undefined ? rankForNeed(finds, options) : besideNeed(rankFinds(finds, options), finds, options)
  return {
    total: first?.response.total ?? 0,
    finds: ranked.slice(0, ENOUGH),
    themes: first?.response.themes ?? NO_THEMES,
    ...(all === undefined ? {} : { all: { ...all.by, total: all.response.total } }),
  }
}
