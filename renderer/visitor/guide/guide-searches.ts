import type { Centre } from '../../../catalogue/model/centre.ts'
import { KINDS } from '../../../catalogue/model/document.ts'
import type { Filters, SearchRequest } from '../../../catalogue/search/types.ts'
import { askedOf } from '../results/chosen-topic.ts'
import type { GuideAnswers, GuideForm } from '../state/guide-answers.ts'
import { EMPTY_QUERY } from '../state/screen.ts'

/** More than a screen of the guide shows, so that the nearest of them can stand first. */
const ROWS = 50
const WATCHED: readonly string[] = ['video', 'poster']
/** What one does something with rather than read it. */
const DONE: readonly string[] = ['software', 'website', 'collection']

/** The kinds that are read or watched; none for what is no document. A centre's own kinds are read. */
export function kindsOf(form: GuideForm | undefined, { kinds }: Pick<Centre, 'kinds'>): readonly string[] {
  if (form === 'watch') return WATCHED
  if (form !== 'read') return []
  return [...new Set([...KINDS, ...Object.keys(kinds)])].filter(kind => !WATCHED.includes(kind) && !DONE.includes(kind))
}

/** Which answers a search holds to. */
type Held = Readonly<{ need?: boolean; when?: boolean; theme?: boolean; field?: boolean; form?: boolean }>

/** One search behind the guide, and the answers that it holds to. */
export type GuideSearch = Readonly<{ request: SearchRequest; held: Held }>

/**
 * With a field of work, its documents: for the need and in the form, then for either, then all of them. The time then narrows nothing, but puts in order what was
 * found (`rankFinds`): a field has few documents for one day.
 */
const WITH_FIELD: readonly Held[] = [
  { field: true, need: true, form: true },
  { field: true, need: true },
  { field: true, form: true },
  { field: true },
]

/** With a theme of the need, its documents: in the form, then all of them; here too the time only puts them in order. */
const WITH_THEME: readonly Held[] = [
  { theme: true, need: true, form: true },
  { theme: true, need: true },
]

/** Without either, or after its documents: all of the other answers, then without the time, then without the form. The time alone says nothing of what is wanted. */
const WITHOUT: readonly Held[] = [
  { need: true, when: true, form: true },
  { need: true, form: true },
  { need: true, when: true },
  { need: true },
  { form: true },
]

export type GuideSearchOptions = Readonly<{
  centre: Pick<Centre, 'kinds' | 'fields' | 'needs' | 'languages'>
  language: string
  /** Today in the centre's zone; absent when nobody knows (R25). */
  today?: string
}>

/**
 * The searches behind the guide, from the one that holds to every answer to wider ones: what the first leaves empty, the next fills. Each
 * is different and asks something; none when nothing was answered, or nothing that documents are found by ("talk to someone").
 */
export function guideSearches(answers: GuideAnswers, options: GuideSearchOptions): readonly GuideSearch[] {
  const searches = new Map<string, GuideSearch>()
  const { theme, field } = answers
  for (const asked of [...(theme === undefined ? [] : WITH_THEME), ...(field === undefined ? [] : WITH_FIELD), ...WITHOUT]) {
    const search = searchOf(heldOf(asked, answers), answers, options)
    const { words, filters } = search.request
    const key = JSON.stringify([words, filters])
    if ((words !== '' || asksMoreThanTime(filters)) && !searches.has(key)) searches.set(key, search)
  }
  return [...searches.values()]
}

/** Whether filters ask for anything that documents are found by: what is for today alone is for anybody. */
const asksMoreThanTime = (filters: Filters = {}): boolean => Object.keys(filters).some(name => name !== 'horizon')

/** What of it was answered at all. */
const heldOf = (asked: Held, { need, when, theme, field, form }: GuideAnswers): Held => ({
  need: asked.need === true && need !== undefined,
  when: asked.when === true && when !== undefined,
  theme: asked.theme === true && theme !== undefined,
  field: asked.field === true && field !== undefined,
  form: asked.form === true && form !== undefined,
})

/** As the results ask for the same answers, so that all of them stand there in the same order. */
function searchOf(held: Held, answers: GuideAnswers, { centre, language, today }: GuideSearchOptions): GuideSearch {
  const filters = filtersOf(answers, held, centre)
  const work = held.field === true ? answers.field : undefined
  const theme = held.theme === true ? answers.theme : undefined
  const topic = { ...(work === undefined ? {} : { work }), ...(theme === undefined ? {} : { theme }) }
  const asked = askedOf({ ...EMPTY_QUERY, filters, ...topic }, centre, language)
  return { request: { ...asked, language, filters, limit: ROWS, verbatim: true, ...(today === undefined ? {} : { today }) }, held }
}

function filtersOf({ need, when, form }: GuideAnswers, held: Held, centre: Pick<Centre, 'kinds'>): Filters {
  const kinds = held.form === true ? kindsOf(form, centre) : []
  return {
    ...(held.need === true && need !== undefined ? { needs: [need] } : {}),
    ...(held.when === true && when !== undefined ? { horizon: when } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  }
}
