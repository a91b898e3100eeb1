import type { Centre } from '../../../catalogue/model/centre.ts'
import { KINDS } from '../../../catalogue/model/document.ts'
import type { Filters, SearchRequest } from '../../../catalogue/search/types.ts'
import type { GuideAnswers, GuideForm } from '../state/guide-answers.ts'

/** More than a screen of the guide shows, so that the nearest of them can stand first. */
const ROWS = 20
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
type Held = Readonly<{ need?: boolean; when?: boolean; field?: boolean; form?: boolean }>

/**
 * One search behind the guide, and the answers that all its documents meet. `isNamed`: it also asks for the words of the need's name, so
 * that what speaks of it comes before what merely serves it; the count of the same search without them is the one to say.
 */
export type GuideSearch = Readonly<{ request: SearchRequest; held: Held; isNamed: boolean }>

/** All of them; then without the time, then without the form; then the field alone, which is what people are surest of; then the need alone. */
const WIDER: readonly Held[] = [
  { need: true, when: true, field: true, form: true },
  { need: true, field: true, form: true },
  { need: true, when: true, field: true },
  { need: true, field: true },
  { field: true, form: true },
  { field: true },
  { need: true, when: true },
  { need: true, form: true },
  { need: true },
  { when: true, form: true },
  { when: true },
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
  for (const held of WIDER.map(asked => heldOf(asked, answers))) {
    for (const search of searchesOf(held, answers, options)) {
      const key = JSON.stringify([search.request.words, search.request.filters])
      if (!searches.has(key)) searches.set(key, search)
    }
  }
  return [...searches.values()]
}

/** What of it was answered at all. */
const heldOf = (asked: Held, { need, when, field, form }: GuideAnswers): Held => ({
  need: asked.need === true && need !== undefined,
  when: asked.when === true && when !== undefined,
  field: asked.field === true && field !== undefined,
  form: asked.form === true && form !== undefined,
})

function searchesOf(held: Held, answers: GuideAnswers, { centre, language, today }: GuideSearchOptions): readonly GuideSearch[] {
  const field = held.field === true ? centre.fields.find(({ id }) => id === answers.field) : undefined
  const need = held.need === true ? centre.needs.find(({ id }) => id === answers.need) : undefined
  const filters = filtersOf(answers, held, centre)
  const search = (words: string, isNamed: boolean): GuideSearch => ({
    request: { words, language, filters, limit: ROWS, ...(today === undefined ? {} : { today }) },
    held,
    isNamed,
  })
  if (field !== undefined) return [search(field.words, false)]
  const name = need?.label[centre.languages[0] ?? '']
  return [...(name === undefined ? [] : [search(name, true)]), ...(Object.keys(filters).length === 0 ? [] : [search('', false)])]
}

function filtersOf({ need, when, form }: GuideAnswers, held: Held, centre: Pick<Centre, 'kinds'>): Filters {
  const kinds = held.form === true ? kindsOf(form, centre) : []
  return {
    ...(held.need === true && need !== undefined ? { needs: [need] } : {}),
    ...(held.when === true && when !== undefined ? { horizon: when } : {}),
    ...(kinds.length > 0 ? { kinds } : {}),
  }
}
