import type { CentreBundle } from '../../../catalogue/model/release.ts'
import type { Facets } from '../../../catalogue/search/types.ts'
import type { Words } from '../../words/create-words.ts'
import type { Query } from '../state/screen.ts'
import { browsedNeed } from '../state/screen.ts'
import type { VisitAction } from '../state/visit-state.ts'
import { chosenTopic } from './chosen-topic.ts'
import type { FilterNames } from './filter-groups.ts'
import { filterGroups } from './filter-groups.ts'

/** Something that was chosen by touch and narrows what is shown: what it is called, and what takes it off. */
export type Chosen = Readonly<{ id: string; label: string; off: VisitAction }>

/** What is in sight elsewhere on the screen, and can be taken off there. */
type InSight = Readonly<{
  /** The themes of the need one browses. */
  themes: boolean
  /** The panel with every filter. */
  panel: boolean
}>

const NO_FACETS: Facets = { kind: [], need: [], horizon: [], language: [], level: [], place: [], free: 0 }

/** Whether the themes of a need stand on the screen: while one browses it, until words are typed. */
export function themesInSight(query: Query, { centre }: Pick<CentreBundle, 'centre'>): boolean {
  const browsed = browsedNeed(query)
  return centre.needs.some(({ id, themes }) => id === browsed && themes.length > 0)
}

/** Everything that narrows a query and that no other part of the screen shows: nothing narrows unseen. */
export function chosenBy(query: Query, names: FilterNames, words: Words, inSight: InSight): readonly Chosen[] {
  const { centre } = names.bundle
  const { filters } = query
  const topic = inSight.themes && query.theme !== undefined ? undefined : chosenTopic(query, centre)
  const shownElsewhere = ['kind', ...(inSight.themes ? ['need'] : [])]
  const groups = inSight.panel ? [] : filterGroups(NO_FACETS, filters, names, words).filter(({ id }) => !shownElsewhere.includes(id))
  return [
    ...(topic === undefined
      ? []
      : [{ id: 'topic', label: words.local(topic.label).text, off: { do: 'choose-theme', theme: undefined } } as const]),
    ...centre.collections
      .filter(({ id }) => filters.collections?.includes(id) === true)
      .map(({ id, label }): Chosen => {
        const collections = (filters.collections ?? []).filter(other => other !== id)
        return { id, label: words.local(label).text, off: { do: 'filter', filters: { ...filters, collections } } }
      }),
    ...groups.flatMap(({ id: group, choices }) =>
      choices
        .filter(({ on }) => on)
        .map(({ id, label, next }): Chosen => ({ id: `${group}-${id}`, label, off: { do: 'filter', filters: next } })),
    ),
  ]
}
